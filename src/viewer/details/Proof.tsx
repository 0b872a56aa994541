import { Button } from 'react-aria-components';
import type { Evidence } from '../../model';
import type { Library } from './documents';
import { formatDay } from './facts';
import { quoteAround } from './quote';

interface Props {
  readonly evidence: Evidence;
  readonly library: Library;
  readonly onOpen: () => void;
}

/** The sentence that proves a statement, its words lit, with source and date. A press opens the announcement. */
export function Proof({ evidence, library, onOpen }: Props) {
  const document = library.documents.get(evidence.document);
  const day = library.days.get(evidence.document);
  const quote = document === undefined ? undefined : quoteAround(document.text, evidence);
  return (
    <Button className="proof" onPress={onOpen}>
      <span className="visually-hidden">Open the announcement at: </span>
      {quote !== undefined && (
        <q>
          {quote.before}
          <mark>{quote.exact}</mark>
          {quote.after}
        </q>
      )}
      <span className="proof-source">
        {evidence.document}
        {day === undefined ? null : <> · {formatDay(day)}</>}
      </span>
    </Button>
  );
}
