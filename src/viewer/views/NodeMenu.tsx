import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { Point } from '../../graph/enrich/seed-positions';
import type { GraphIndex } from '../../graph/graph-index';
import { askPath, focusOn, grow } from '../choices/choices';
import type { ChoicesStore } from '../choices/use-choices';

interface Props {
  readonly index: GraphIndex;
  readonly nodeKey: string;
  /** Where on the canvas, in pixels. */
  readonly at: Point;
  readonly store: ChoicesStore;
  /** Whether not all of the graph is drawn, so that a node may have neighbours to bring in. */
  readonly isCrowded: boolean;
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
}

/** What can be done with a node, where it was pressed long or with the other mouse button. */
export function NodeMenu({ index, nodeKey, at, store, isCrowded, onChoose, onClose }: Props) {
  const spot = useRef<HTMLSpanElement>(null);
  const label = index.nodes.get(nodeKey)?.attributes.label ?? nodeKey;
  const { change } = store;
  return (
    <>
      <span ref={spot} className="menu-spot" style={{ insetInlineStart: at.x, insetBlockStart: at.y }} />
      <Popover
        className="popover"
        triggerRef={spot}
        isOpen
        onOpenChange={(isOpen) => isOpen || onClose()}
        placement="bottom start"
      >
        <Menu className="menu" aria-label={label} onClose={onClose}>
          <MenuItem className="menu-item plain" onAction={() => onChoose(nodeKey)}>
            Open {label.slice(0, 60)}
          </MenuItem>
          <MenuItem className="menu-item plain" onAction={() => change((now) => focusOn(now, nodeKey))}>
            Surroundings
          </MenuItem>
          <MenuItem
            className="menu-item plain"
            onAction={() => change((now) => askPath(now, nodeKey, undefined))}
          >
            Connect to…
          </MenuItem>
          {isCrowded && (
            <MenuItem className="menu-item plain" onAction={() => change((now) => grow(now, nodeKey))}>
              Bring in neighbours
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </>
  );
}
