import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { NodeKind } from '../../graph/attributes';
import { kindNames, nodeKinds } from '../../graph/kinds';
import type { View } from '../choices/choices';
import { Glyph } from '../Glyph';
import { Icon } from '../Icon';
import { projections } from '../scene/projections';
import { useNarrow } from './use-narrow';

interface Props {
  readonly view: View;
  readonly kinds: readonly NodeKind[];
  readonly edges: ReadonlySet<string>;
  /** Those of the edges that are drawn. */
  readonly resting: ReadonlySet<string>;
}

/** What shapes, colours and lines mean; on a narrow page only when asked, for the picture needs the room. */
export function Legend({ view, kinds, edges, resting }: Props) {
  const projection = projections[view];
  const isNarrow = useNarrow();
  const [isOpen = !isNarrow, setOpen] = useState<boolean>();
  const shown = projection === undefined ? kinds : [projection.kind];
  return (
    <div className="legend" data-covers>
      <Button className="legend-toggle" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        Legend <Icon name={isOpen ? 'down' : 'chevron'} size={11} />
      </Button>
      {isOpen && (
        <ul>
          {nodeKinds
            .filter((kind) => shown.includes(kind))
            .map((kind) => (
              <li key={kind}>
                <Glyph kind={kind} /> {kindNames[kind].one}
              </li>
            ))}
          {view !== 'concepts' && <LineSample name={projection?.lines ?? 'said in an announcement'} />}
          {view !== 'people' && <LineSample name={projection?.lines ?? 'derived from several'} isDashed />}
          {resting.size < edges.size && (
            <li>
              {resting.size.toLocaleString('en')} of {edges.size.toLocaleString('en')} ties drawn; point at a
              node for all of its own
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function LineSample({ name, isDashed = false }: { readonly name: string; readonly isDashed?: boolean }) {
  return (
    <li>
      <svg
        className={isDashed ? 'line-sample dashed' : 'line-sample'}
        width="22"
        height="8"
        aria-hidden="true"
      >
        <path d="M0 4H22" />
      </svg>
      {name}
    </li>
  );
}
