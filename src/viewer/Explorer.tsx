import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { GraphFile } from '../graph/attributes';
import { indexNames } from '../graph/explore/search';
import { indexGraph } from '../graph/graph-index';
import { askPath, readProof, select, toggleSelected } from './choices/choices';
import { HelpDialog } from './choices/HelpDialog';
import { useChoices } from './choices/use-choices';
import { useCommands } from './choices/use-commands';
import { Announcement } from './details/Announcement';
import { DetailsPanel } from './details/DetailsPanel';
import { openLibrary } from './details/documents';
import type { DetailsContext } from './details/FactRow';
import { ExportMenu } from './export/ExportMenu';
import { graphAsShown } from './export/graph-as-shown';
import { Chips } from './facets/Chips';
import { FacetPanel } from './facets/FacetPanel';
import { Timeline } from './facets/Timeline';
import { SearchBox } from './SearchBox';
import { countsLine, questionLine } from './scene/describe';
import { useScene } from './scene/use-scene';
import { TopBar } from './TopBar';
import { useScheme } from './use-scheme';
import { Stage } from './views/Stage';

interface Props {
  readonly graph: GraphFile;
  /** Changes with a graph for which the choices of the last one mean nothing. */
  readonly turn: number;
  /** Buttons that concern other graphs than this one. */
  readonly workspaceCommands?: ReactNode;
}

/** The whole page for a loaded graph. */
export function Explorer({ graph, turn, workspaceCommands }: Props) {
  const index = useMemo(() => indexGraph(graph), [graph]);
  const names = useMemo(() => indexNames(graph.nodes), [graph]);
  const library = useMemo(() => openLibrary(index), [index]);
  const store = useChoices(turn);
  const { choices, change } = store;
  const palette = useScheme(choices.theme);
  const scene = useScene(index, choices);
  const [found, setFound] = useState<readonly string[] | undefined>();
  const [target, setTarget] = useState<{ readonly key: string } | undefined>();
  const [drawer, setDrawer] = useState(false);
  const searchInput = useRef<HTMLInputElement>(null);
  const { camera, placeOf, setRenderer, help, setHelp, notice, copyLink } = useCommands(
    store,
    scene,
    searchInput,
  );

  const choose = useCallback(
    (key: string, adding = false) => {
      change((now) => {
        if (now.pathFrom !== undefined && now.pathTo === undefined && index.nodes.has(key))
          return askPath(now, now.pathFrom, key);
        const calm = now.pathTo === undefined ? now : askPath(now, undefined, undefined);
        return adding ? toggleSelected(calm, key) : select(calm, key);
      });
      setDrawer(false);
    },
    [change, index],
  );
  const chooseAndShow = useCallback(
    (key: string) => {
      choose(key);
      setTarget({ key });
    },
    [choose],
  );
  const context: DetailsContext = useMemo(
    () => ({
      index,
      library,
      onSelect: chooseAndShow,
      onRead: (statement, proof) => change((now) => readProof(now, statement, proof)),
    }),
    [index, library, chooseAndShow, change],
  );

  return (
    <div className="explorer" data-drawer={drawer || undefined}>
      <title>{`${graph.title} · talkgraph`}</title>
      <TopBar
        title={graph.title}
        question={questionLine(index, choices, scene)}
        counts={countsLine(index, scene, choices.view)}
        store={store}
        onHelp={() => setHelp(true)}
        onCopyLink={copyLink}
        onFilters={() => setDrawer(!drawer)}
        menu={
          <>
            <ExportMenu graph={graph} graphShown={() => graphAsShown(graph, scene, placeOf)} />
            {workspaceCommands}
          </>
        }
      />
      <aside key={turn} className="side" aria-label="Search and filters">
        <SearchBox names={names} inputRef={searchInput} onFound={setFound} onSelect={chooseAndShow} />
        <FacetPanel index={index} scene={scene} store={store} />
      </aside>
      <main className="middle">
        <Chips index={index} scene={scene} store={store} />
        <Stage
          index={index}
          scene={scene}
          store={store}
          palette={palette}
          found={found}
          target={target}
          camera={camera}
          onRenderer={setRenderer}
          onChoose={choose}
        />
        {choices.reading === undefined ? null : (
          <Announcement
            index={index}
            library={library}
            reading={choices.reading}
            onStep={(proof) =>
              store.adjust((now) =>
                now.reading === undefined ? now : readProof(now, now.reading.statement, proof),
              )
            }
            onClose={() => change((now) => ({ ...now, reading: undefined }))}
          />
        )}
      </main>
      <DetailsPanel scene={scene} store={store} context={context} />
      <Timeline index={index} scene={scene} store={store} />
      <HelpDialog isOpen={help} onClose={() => setHelp(false)} />
      <p className="notice" role="status">
        {notice}
      </p>
    </div>
  );
}
