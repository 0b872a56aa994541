import { memo, type ReactNode } from 'react';
import { Answer } from '../Answer';
import {
  askPath,
  type Choices,
  clearSelection,
  greatestDepth,
  toggleFacet,
  widenFocus,
} from '../choices/choices';
import type { ChoicesStore } from '../choices/use-choices';
import { IconButton } from '../IconButton';
import type { Scene } from '../scene/derive';
import { questionLine } from '../scene/describe';
import { EdgeDetails } from './EdgeDetails';
import type { DetailsContext } from './FactRow';
import { InsightPanel } from './InsightPanel';
import { NodeDetails } from './NodeDetails';
import { PathPanel } from './PathPanel';

interface Props {
  readonly scene: Scene;
  readonly store: ChoicesStore;
  readonly context: DetailsContext;
}

/** What there is to say: of a connection, else of what is selected, else of what the filters ask. Else nothing. */
export const DetailsPanel = memo(function DetailsPanel({ scene, store, context }: Props) {
  const { choices, change } = store;
  const key = choices.selection.at(-1);
  if (choices.pathFrom !== undefined)
    return (
      <Panel id="path" onClose={() => change((now) => askPath(now, undefined, undefined))}>
        <PathPanel from={choices.pathFrom} to={choices.pathTo} paths={scene.paths} context={context} />
      </Panel>
    );
  if (key !== undefined && (context.index.nodes.has(key) || context.index.edges.has(key)))
    return (
      <Panel id={key} onClose={() => change(clearSelection)}>
        <Selected nodeOrEdge={key} store={store} context={context} />
      </Panel>
    );
  if (choices.insights)
    return (
      <Panel id="insights" onClose={() => change((now) => ({ ...now, insights: false }))}>
        <InsightPanel scene={scene} choices={choices} context={context} />
      </Panel>
    );
  if (!scene.filtered || scene.talks.size === 0) return null;
  return (
    <Panel id="answer">
      <Answer scene={scene} title={questionLine(context.index, choices, scene)} context={context} />
    </Panel>
  );
});

interface PanelProps {
  readonly id: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

function Panel({ id, onClose, children }: PanelProps) {
  return (
    <aside key={id} className="details" aria-label="Details">
      {onClose === undefined ? null : (
        <div className="details-close">
          <IconButton icon="close" label="Close details" command="back" onPress={onClose} />
        </div>
      )}
      {children}
    </aside>
  );
}

interface SelectedProps extends Omit<Props, 'scene'> {
  readonly nodeOrEdge: string;
}

function Selected({ nodeOrEdge, store, context }: SelectedProps) {
  const { choices, change } = store;
  const edge = context.index.edges.get(nodeOrEdge);
  const node = context.index.nodes.get(nodeOrEdge);
  if (edge !== undefined) return <EdgeDetails edge={edge} context={context} />;
  if (node === undefined) return null;
  return (
    <NodeDetails
      node={node}
      context={context}
      isFilter={(facet) => choices[facet].includes(node.key)}
      onFilter={(facet) => change((now) => toggleFacet(now, facet, node.key))}
      focusName={focusNameOf(choices, node.key)}
      onFocus={() => change((now) => widenFocus(now, node.key))}
      onPath={() => change((now) => askPath(now, node.key, undefined))}
    />
  );
}

function focusNameOf({ focus, depth }: Choices, key: string): string {
  if (focus !== key) return 'Surroundings';
  return depth < greatestDepth ? 'One step more' : 'One step only';
}
