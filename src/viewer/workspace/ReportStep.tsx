import type { ReactNode } from 'react';
import { Heading } from 'react-aria-components';
import { DialogFoot } from '../DialogFoot';

interface Props {
  readonly title: string;
  /** What was found, in a sentence. */
  readonly lead: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The last step of a dialog: what became of the files, and the way to the graph. */
export function ReportStep({ title, lead, onClose, children }: Props) {
  return (
    <>
      <Heading slot="title">{title}</Heading>
      <p className="dialog-lead" role="status">
        {lead}
      </p>
      {children}
      <DialogFoot action={{ name: 'Show the graph', onPress: onClose }} isFocused />
    </>
  );
}
