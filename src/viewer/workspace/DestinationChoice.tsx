import { FieldError, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';

interface Props {
  /** The title of the open graph; undefined when none is open. */
  readonly openTitle: string | undefined;
  readonly canJoin: boolean;
  readonly joins: boolean;
  readonly onJoins: (joins: boolean) => void;
  /** Undefined when the result goes into a workspace that has its name. */
  readonly name: string | undefined;
  readonly suggested: string;
  readonly isTaken: boolean;
  readonly onName: (name: string) => void;
}

/** Where the announcements belong: to the open graph, or to one of their own, under a name. */
export function DestinationChoice(props: Props) {
  const { openTitle, canJoin, joins, onJoins, name, suggested, isTaken, onName } = props;
  return (
    <div className="destination">
      {openTitle !== undefined && (
        <RadioGroup
          className="radio-group"
          aria-label="Where they belong"
          value={joins ? 'join' : 'new'}
          onChange={(value) => onJoins(value === 'join')}
        >
          <Radio className="radio" value="join" isDisabled={!canJoin}>
            <span className="radio-mark" aria-hidden="true" />
            <span>
              Join them to “{openTitle}”
              {!canJoin && (
                <small>
                  Not possible: it came as a finished graph, without the readings that names of new
                  announcements are matched with. It stays as it is.
                </small>
              )}
            </span>
          </Radio>
          <Radio className="radio" value="new">
            <span className="radio-mark" aria-hidden="true" />
            <span>Start a new graph</span>
          </Radio>
        </RadioGroup>
      )}
      {name !== undefined && (
        <TextField className="field" value={name} onChange={onName} isInvalid={isTaken} maxLength={120}>
          <Label>Keep it as</Label>
          <Input placeholder={suggested} />
          <FieldError className="field-error">There is a graph of this name already.</FieldError>
        </TextField>
      )}
    </div>
  );
}
