import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, Checkbox, CheckboxGroup, Heading, Input, Label, TextField } from 'react-aria-components';
import type { GraphNode } from '../../graph/attributes';
import type { Correction } from '../../graph/correct/correction';
import type { GraphIndex } from '../../graph/graph-index';
import { kindNames } from '../../graph/kinds';
import { DialogFoot } from '../DialogFoot';
import { ModalWindow } from '../ModalWindow';
import { NodePicker } from './NodePicker';

interface Props {
  readonly index: GraphIndex;
  readonly node: GraphNode;
  readonly onCorrect: (correction: Correction) => void;
  readonly onClose: () => void;
}

/** What a reader may know better of a node: its name, that it is another one, that it is two, that it is none. */
export function CorrectDialog({ index, node, onCorrect, onClose }: Props) {
  const correct = (correction: Correction): void => {
    onCorrect(correction);
    onClose();
  };
  const { key, attributes } = node;
  return (
    <ModalWindow onClose={onClose}>
      <Heading slot="title">Correct “{attributes.label}”</Heading>
      <p className="fact-note">
        Corrections are kept apart from what was read and replayed when the announcements are read again.
      </p>
      <Rename label={attributes.label} onRename={(name) => correct({ op: 'rename', key, name })} />
      <Merge index={index} node={node} onMerge={(into) => correct({ op: 'merge', key, into })} />
      <Split node={node} onSplit={(documents, name) => correct({ op: 'split', key, documents, name })} />
      <Correctable>
        <span>It is no {kindNames[attributes.kind].one}, or not worth a place here.</span>
        <Button className="button" onPress={() => correct({ op: 'reject', key })}>
          Take out
        </Button>
      </Correctable>
      <DialogFoot onCancel={onClose} />
    </ModalWindow>
  );
}

interface CorrectableProps {
  readonly children: ReactNode;
  readonly onSubmit?: () => void;
}

function Correctable({ children, onSubmit }: CorrectableProps) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <form className="correctable" onSubmit={submit}>
      {children}
    </form>
  );
}

interface RenameProps {
  readonly label: string;
  readonly onRename: (name: string) => void;
}

function Rename({ label, onRename }: RenameProps) {
  const [name, setName] = useState(label);
  const wanted = name.trim();
  return (
    <Correctable onSubmit={() => onRename(wanted)}>
      <TextField className="field" value={name} onChange={setName}>
        <Label>Its name</Label>
        <Input spellCheck={false} />
      </TextField>
      <Button type="submit" className="button" isDisabled={wanted === '' || wanted === label}>
        Rename
      </Button>
    </Correctable>
  );
}

interface MergeProps {
  readonly index: GraphIndex;
  readonly node: GraphNode;
  readonly onMerge: (into: string) => void;
}

function Merge({ index, node, onMerge }: MergeProps) {
  const [into, setInto] = useState<string | undefined>();
  return (
    <Correctable onSubmit={() => into !== undefined && onMerge(into)}>
      <NodePicker label="It is the same as" index={index} like={node} onPick={setInto} />
      <Button type="submit" className="button" isDisabled={into === undefined}>
        Join
      </Button>
    </Correctable>
  );
}

interface SplitProps {
  readonly node: GraphNode;
  readonly onSplit: (documents: readonly string[], name: string) => void;
}

/** Only what several announcements name can be two of one name. */
function Split({ node, onSplit }: SplitProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const sources = [...new Set(node.attributes.evidence.map(({ document }) => document))];
  if (sources.length < 2) return null;
  const isReady = name.trim() !== '' && chosen.length > 0 && chosen.length < sources.length;
  return (
    <Correctable onSubmit={() => onSplit(chosen, name.trim())}>
      <div className="split-fields">
        <CheckboxGroup className="split-sources" value={[...chosen]} onChange={setChosen}>
          <Label>It is somebody or something else in</Label>
          {sources.map((source) => (
            <Checkbox key={source} value={source} className="facet-row plain">
              <span className="tick" aria-hidden="true" />
              <span className="facet-label">{source}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
        <TextField className="field" value={name} onChange={setName}>
          <Label>which is to be called</Label>
          <Input spellCheck={false} placeholder={`${node.attributes.label} (…)`} />
        </TextField>
      </div>
      <Button type="submit" className="button" isDisabled={!isReady}>
        Split off
      </Button>
    </Correctable>
  );
}
