import {
  type ReactNode,
  type RefObject,
  useCallback,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { GraphFile } from '../graph/attributes';
import { readProof } from './choices/choices';
import { HelpDialog } from './choices/HelpDialog';
import type { ChoicesStore } from './choices/use-choices';
import { useCommands } from './choices/use-commands';
import { CorrectionsDialog } from './correct/CorrectionsDialog';
import { UnfitNote } from './correct/UnfitNote';
import { useCorrecting } from './correct/use-correcting';
import { useCorrections } from './correct/use-corrections';
import { DetailsPanel } from './details/DetailsPanel';
import type { DetailsContext } from './details/FactRow';
import { Reading } from './details/Reading';
import { Chips } from './facets/Chips';
import { FacetPanel } from './facets/FacetPanel';
import { Timeline } from './facets/Timeline';
import { PageHead } from './PageHead';
import { SearchBox } from './SearchBox';
import { type Choosing, useChoosing } from './use-choosing';
import { type Page, usePage } from './use-page';
import { useScheme } from './use-scheme';
import { useSlices } from './use-slices';
import { Stage } from './views/Stage';

interface Props {
  readonly graph: GraphFile;
  /** Changes with a graph for which the choices of the last one mean nothing. */
  readonly turn: number;
  /** Buttons that concern other graphs than this one. */
  readonly workspaceCommands?: ReactNode;
}

/** In the order in which the parts of the page are put up, one a task. */
const slices = { side: 1, timeline: 2, stage: 3 } as const;

/** The whole page for a loaded graph. The picture is drawn first; what is said about it follows. */
export function Explorer({ graph, turn, workspaceCommands }: Props) {
  const corrections = useCorrections(graph);
  const page = usePage(corrections.graph, turn);
  const settled = useDeferredValue(page);
  const slice = useSlices(slices.stage);
  const palette = useScheme(page.store.choices.theme);
  const [found, setFound] = useState<readonly string[] | undefined>();
  const searchInput = useRef<HTMLInputElement>(null);
  const drawer = useDrawer(searchInput);
  const commands = useCommands(page.store, page.scene, drawer);
  const choosing = useChoosing(page, drawer.close);
  const { setHelp } = commands;
  const onCorrect = useCorrecting(corrections, page.store);
  const [isListing, setListing] = useState(false);
  const showCorrections = useCallback(() => setListing(true), []);
  return (
    <div className="explorer" data-drawer={drawer.isOpen || undefined}>
      <title>{`${graph.title} · talkgraph`}</title>
      <PageHead
        page={settled}
        placeOf={commands.placeOf}
        workspaceCommands={workspaceCommands}
        onHelp={useCallback(() => setHelp(true), [setHelp])}
        onCopyLink={commands.copyLink}
        onFilters={drawer.toggle}
        onSearch={drawer.search}
        onCorrections={showCorrections}
      />
      <aside key={settled.turn} className="side" aria-label="Search and filters">
        {slice >= slices.side && (
          <Side
            page={settled}
            store={page.store}
            searchInput={searchInput}
            onFound={setFound}
            onSelect={choosing.chooseAndShow}
          />
        )}
      </aside>
      {drawer.isOpen && <DrawerShade onPress={drawer.close} />}
      <main className="middle">
        <Chips
          {...page}
          note={
            corrections.unfit.length === 0 ? null : (
              <UnfitNote count={corrections.unfit.length} onShow={showCorrections} />
            )
          }
        />
        {slice >= slices.stage && (
          <Stage
            {...page}
            palette={palette}
            found={found}
            target={choosing.target}
            camera={commands.camera}
            onRenderer={commands.setRenderer}
            onChoose={choosing.choose}
          />
        )}
        <Reading page={page} onCorrect={onCorrect} />
      </main>
      <DetailsPanel
        scene={settled.scene}
        store={settled.store}
        context={useContextOf(settled, choosing, onCorrect)}
      />
      {slice >= slices.timeline && (
        <Timeline index={settled.index} scene={settled.scene} store={page.store} />
      )}
      {isListing && <CorrectionsDialog corrections={corrections} onClose={() => setListing(false)} />}
      <HelpDialog isOpen={commands.help} onClose={() => setHelp(false)} />
      <p className="notice" role="status">
        {commands.notice}
      </p>
    </div>
  );
}

/** On a narrow page search and filters lie in a drawer. */
function useDrawer(searchInput: RefObject<HTMLInputElement | null>) {
  const [isOpen, setOpen] = useState(false);
  return {
    isOpen,
    toggle: useCallback(() => setOpen((before) => !before), []),
    close: useCallback(() => setOpen(false), []),
    search: useCallback((): void => {
      // What is hidden takes no focus, and the next key is meant for the search.
      flushSync(() => setOpen(true));
      searchInput.current?.focus();
    }, [searchInput]),
    leave: (): boolean => {
      setOpen(false);
      return isOpen;
    },
  };
}

/** What lies beside the open drawer: pressed, it puts the drawer away. */
function DrawerShade({ onPress }: { readonly onPress: () => void }) {
  return (
    <button
      type="button"
      className="drawer-shade"
      tabIndex={-1}
      aria-label="Close search and filters"
      onClick={onPress}
    />
  );
}

interface SideProps {
  readonly page: Page;
  /** The choices as they are now: a tick is set at once, whatever follows from it. */
  readonly store: ChoicesStore;
  readonly searchInput: RefObject<HTMLInputElement | null>;
  readonly onFound: (keys: readonly string[] | undefined) => void;
  readonly onSelect: (key: string) => void;
}

function Side({ page, store, searchInput, onFound, onSelect }: SideProps) {
  return (
    <>
      <SearchBox
        index={page.index}
        names={page.names}
        inputRef={searchInput}
        onFound={onFound}
        onSelect={onSelect}
      />
      <FacetPanel index={page.index} scene={page.scene} store={store} />
    </>
  );
}

function useContextOf(
  { index, library, store }: Page,
  { chooseAndShow }: Choosing,
  onCorrect: DetailsContext['onCorrect'],
): DetailsContext {
  const { change } = store;
  return useMemo(
    () => ({
      index,
      library,
      onSelect: chooseAndShow,
      onRead: (statement, proof) => change((now) => readProof(now, statement, proof)),
      onCorrect,
    }),
    [index, library, chooseAndShow, change, onCorrect],
  );
}
