import { Checkbox, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import type { WriterOption } from '../../write/writer';

type Value = string | number | boolean;

interface Props {
  readonly option: WriterOption;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A field for an option, drawn from what the format says of it. */
export function OptionField({ option, value, onChange }: Props) {
  const { name, description } = option;
  if (option.kind === 'switch')
    return (
      <Checkbox className="facet-row plain" isSelected={value === true} onChange={onChange}>
        <span className="tick" aria-hidden="true" />
        <span className="facet-label option-label">
          <span className="option-name">{name}</span>
          <small>{description}</small>
        </span>
      </Checkbox>
    );
  if (option.kind === 'choice')
    return (
      <RadioGroup className="radio-group" value={String(value)} onChange={onChange}>
        <OptionLabel {...option} />
        {option.choices.map((choice) => (
          <Radio key={choice} className="radio" value={choice}>
            <span className="radio-mark" aria-hidden="true" />
            <span>{choice}</span>
          </Radio>
        ))}
      </RadioGroup>
    );
  const isNumber = option.kind === 'number';
  return (
    <TextField
      className="field"
      value={String(value)}
      onChange={(text) =>
        onChange(isNumber && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text)
      }
      inputMode={isNumber ? 'decimal' : 'text'}
    >
      <OptionLabel name={name} description={description} />
      <Input />
    </TextField>
  );
}

function OptionLabel({ name, description }: Pick<WriterOption, 'name' | 'description'>) {
  return (
    <Label>
      <span className="option-name">{name}</span>
      <small>{description}</small>
    </Label>
  );
}
