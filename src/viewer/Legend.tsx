import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { NodeKind } from '../graph/attributes';
import { mostRestingEdges } from './canvas/resting-edges';
import { Glyph } from './Glyph';
import { Icon } from './Icon';
import { kindNames, nodeKinds } from './kinds';

interface Props {
  readonly kinds: readonly NodeKind[];
  readonly edgeCount: number;
}

/** What shapes, colours and lines mean. */
export function Legend({ kinds, edgeCount }: Props) {
  const [isOpen, setOpen] = useState(true);
  return (
    <div className="legend">
      <Button className="legend-toggle" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        Legend <Icon name={isOpen ? 'down' : 'chevron'} size={11} />
      </Button>
      {isOpen && (
        <ul>
          {nodeKinds
            .filter((kind) => kinds.includes(kind))
            .map((kind) => (
              <li key={kind}>
                <Glyph kind={kind} /> {kindNames[kind].one}
              </li>
            ))}
          <li>
            <svg className="line-sample" width="22" height="8" aria-hidden="true">
              <path d="M0 4H22" />
            </svg>
            stated
          </li>
          <li>
            <svg className="line-sample dashed" width="22" height="8" aria-hidden="true">
              <path d="M0 4H22" />
            </svg>
            derived
          </li>
          {edgeCount > mostRestingEdges && (
            <li className="legend-note">
              {mostRestingEdges.toLocaleString('en')} of {edgeCount.toLocaleString('en')} ties drawn; point at
              a node for all of its own
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
