import type { NodeKind } from '../graph/attributes';
import { outlinePath } from '../write/picture/kind-outlines';

interface Props {
  readonly kind: NodeKind;
  readonly size?: number;
}

/** The shape and colour of a kind of node, as small as a letter. */
export function Glyph({ kind, size = 12 }: Props) {
  return (
    <svg className="glyph" width={size} height={size} viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={outlinePath(kind, 4.7)} fill={`var(--kind-${kind})`} />
    </svg>
  );
}
