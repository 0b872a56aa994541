import { Button } from 'react-aria-components';
import { counted } from '../../util/counted';

interface Props {
  /** How many corrections no longer fit the graph. */
  readonly count: number;
  readonly onShow: () => void;
}

/** Says that corrections were lost on the graph, and leads to them. */
export function UnfitNote({ count, onShow }: Props) {
  return (
    <>
      {counted(count, 'correction no longer fits.', 'corrections no longer fit.')}
      <Button className="text-button" onPress={onShow}>
        See which
      </Button>
    </>
  );
}
