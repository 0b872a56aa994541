import type { WriterOption, WriterOptions } from './writer';

interface Values {
  readonly switch: boolean;
  readonly number: number;
  readonly text: string;
  readonly choice: string;
}

/** The value of an option, or its default where the options say nothing of the right type. */
export function optionValue<Kind extends keyof Values>(
  option: { readonly kind: Kind; readonly name: string; readonly default: Values[Kind] },
  options: WriterOptions = {},
): Values[Kind] {
  const value = options[option.name];
  return typeof value === typeof option.default ? (value as Values[Kind]) : option.default;
}

/** The value that a person wrote for an option; `true` stands for a switch. Throws an error that says what fits. */
export function parseOption(option: WriterOption, written: string | true): string | number | boolean {
  if (option.kind === 'switch') return written === true || written === 'true';
  const text = String(written);
  if (option.kind === 'number') {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value))
      throw new Error(`--${option.name} “${text}” is no number`);
    return value;
  }
  if (option.kind === 'choice' && !option.choices.includes(text))
    throw new Error(`--${option.name} must be one of ${option.choices.join(', ')}`);
  return text;
}
