import { useState } from 'react';
import { Heading, ListBox, ListBoxItem, Radio, RadioGroup } from 'react-aria-components';
import type { WriterOptions } from '../../write/writer';
import { DialogFoot } from '../DialogFoot';
import { ModalWindow } from '../ModalWindow';
import { type ExportFormat, exportFormats } from './export-formats';
import { type ExportScope, usualScope } from './export-scopes';
import { fileName } from './file-name';
import { OptionField } from './OptionField';
import { saveBlob } from './save-blob';

interface Props {
  readonly title: string;
  readonly scopes: readonly ExportScope[];
  readonly onClose: () => void;
}

/** What an option is when the reader has not said; the picture names its day and the view it shows. */
function initialOptions(): WriterOptions {
  const { protocol, href } = window.location;
  return { date: new Date().toISOString().slice(0, 10), link: protocol === 'file:' ? '' : href };
}

/** Saves some or all of a graph in any format that there is a writer for, with the options it says it has. */
export function ExportDialog({ title, scopes, onClose }: Props) {
  const [format, setFormat] = useState<ExportFormat | undefined>(exportFormats[0]);
  const [chosen, setChosen] = useState<string | undefined>();
  const [options, setOptions] = useState<WriterOptions>(initialOptions);
  const [fault, setFault] = useState<string | undefined>();
  const scope = scopes.find(({ id }) => id === chosen) ?? usualScope(scopes, format?.isPicture === true);
  const save = async (): Promise<void> => {
    if (format === undefined || scope === undefined) return;
    try {
      saveBlob(await format.make(scope.make(), options), fileName(title, format.extension));
      onClose();
    } catch (error) {
      setFault(`This could not be saved: ${error instanceof Error ? error.message : error}.`);
    }
  };
  return (
    <ModalWindow onClose={onClose}>
      <Heading slot="title">Save or share</Heading>
      <ScopeChoice scopes={scopes} scope={scope} onScope={setChosen} />
      <FormatList format={format} onFormat={setFormat} />
      <div className="export-options">
        {format?.options.map((option) => (
          <OptionField
            key={option.name}
            option={option}
            value={options[option.name] ?? option.default}
            onChange={(value) => setOptions((known) => ({ ...known, [option.name]: value }))}
          />
        ))}
        {format !== undefined && format.losses.length > 0 && (
          <p className="fact-note">Without {format.losses.join('; ')}.</p>
        )}
      </div>
      <DialogFoot
        fault={fault}
        onCancel={onClose}
        action={{ name: `Save ${format?.name}`, onPress: () => void save() }}
      />
    </ModalWindow>
  );
}

interface ScopeChoiceProps {
  readonly scopes: readonly ExportScope[];
  readonly scope: ExportScope | undefined;
  readonly onScope: (id: string) => void;
}

function ScopeChoice({ scopes, scope, onScope }: ScopeChoiceProps) {
  return (
    <RadioGroup
      className="radio-group in-a-row"
      aria-label="How much"
      value={scope?.id ?? ''}
      onChange={onScope}
    >
      {scopes.map(({ id, name, nodes }) => (
        <Radio key={id} className="radio" value={id}>
          <span className="radio-mark" aria-hidden="true" />
          <span>
            {name} <span className="scope-size">{nodes.toLocaleString('en')}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

interface FormatListProps {
  readonly format: ExportFormat | undefined;
  readonly onFormat: (format: ExportFormat | undefined) => void;
}

function FormatList({ format, onFormat }: FormatListProps) {
  return (
    <ListBox
      className="format-list"
      aria-label="Format"
      layout="grid"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={format === undefined ? [] : [format.name]}
      onSelectionChange={(keys) => {
        const [name] = keys === 'all' ? [] : keys;
        onFormat(exportFormats.find((one) => one.name === name));
      }}
    >
      {exportFormats.map(({ name, description }) => (
        <ListBoxItem key={name} id={name} className="format-item" textValue={name}>
          <span className="option-name">{name}</span>
          <small>{description}</small>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
