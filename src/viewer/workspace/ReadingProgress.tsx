import { Heading, Label, ProgressBar } from 'react-aria-components';
import { DialogFoot } from '../DialogFoot';
import type { Progress } from '../work/use-workbench';

interface Props {
  readonly progress: Progress;
  readonly onStop: () => void;
}

/** How far the reading has come, and a way to stop it. */
export function ReadingProgress({ progress, onStop }: Props) {
  const { read, total, name } = progress;
  const doing = name ?? (read === 0 ? 'Getting ready…' : 'Joining what they say…');
  return (
    <>
      <Heading slot="title">Reading announcements</Heading>
      <ProgressBar className="progress" value={read} maxValue={total} valueLabel={`${read} of ${total}`}>
        {({ percentage = 0, valueText }) => (
          <>
            <Label>{doing}</Label>
            <span className="counts">{valueText}</span>
            <div className="progress-track">
              <div style={{ inlineSize: `${percentage}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <DialogFoot onCancel={onStop} isFocused />
    </>
  );
}
