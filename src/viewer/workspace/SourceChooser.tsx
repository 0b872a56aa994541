import { Button, FileTrigger, Label, TextArea, TextField } from 'react-aria-components';
import { Icon } from '../Icon';
import type { Announcement } from '../work/protocol';
import { fromPicked } from './gather-announcements';

interface Props {
  readonly announcements: readonly Announcement[];
  readonly onAdd: (announcements: readonly Announcement[]) => void;
  readonly onRemove: (name: string) => void;
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
}

/** More are counted, not listed. */
const mostListed = 200;

/** Picks files or folders, or takes a pasted text, and lists what has been chosen. */
export function SourceChooser({ announcements, onAdd, onRemove, pasted, onPaste }: Props) {
  const pick = (files: FileList | null): void => onAdd(fromPicked(files ?? []));
  return (
    <div className="source-chooser">
      <div className="source-buttons">
        <FileTrigger allowsMultiple onSelect={pick}>
          <Button className="button">Choose files…</Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={pick}>
          <Button className="button">Choose a folder…</Button>
        </FileTrigger>
        <span className="fact-note">or drop them anywhere on the page</span>
      </div>
      {announcements.length > 0 && <ChosenList announcements={announcements} onRemove={onRemove} />}
      <TextField className="field" value={pasted} onChange={onPaste}>
        <Label>Or paste the text of an announcement</Label>
        <TextArea rows={announcements.length > 0 ? 3 : 6} spellCheck="false" />
      </TextField>
    </div>
  );
}

function ChosenList({ announcements, onRemove }: Pick<Props, 'announcements' | 'onRemove'>) {
  const beyond = announcements.length - mostListed;
  return (
    <ul className="chosen" aria-label={`${announcements.length} chosen`}>
      {announcements.slice(0, mostListed).map(({ name }) => (
        <li key={name}>
          <span title={name}>{name}</span>
          <Button
            className="icon-button small"
            aria-label={`Leave out ${name}`}
            onPress={() => onRemove(name)}
          >
            <Icon name="close" size={12} />
          </Button>
        </li>
      ))}
      {beyond > 0 && <li className="fact-note">and {beyond} more</li>}
    </ul>
  );
}
