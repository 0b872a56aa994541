import { useState } from 'react';
import { Heading, ListBox, ListBoxItem, Radio, RadioGroup } from 'react-aria-components';
import type { GraphFile } from '../../graph/attributes';
import type { WriterOptions } from '../../write/writer';
import { DialogFoot } from '../DialogFoot';
import { ModalWindow } from '../ModalWindow';
import { type ExportFormat, exportFormats } from './export-formats';
import { fileName } from './file-name';
import { OptionField } from './OptionField';
import { saveBlob } from './save-blob';

interface Props {
  readonly graph: GraphFile;
  readonly graphShown: () => GraphFile;
  readonly onClose: () => void;
}

/** What an option is when the reader has not said; the picture names its day and the view it shows. */
function initialOptions(): WriterOptions {
  const { protocol, href } = window.location;
  return { date: new Date().toISOString().slice(0, 10), link: protocol === 'file:' ? '' : href };
}

/** Saves everything, or what is shown, in any format that there is a writer for, with the options it says it has. */
export function ExportDialog({ graph, graphShown, onClose }: Props) {
  const [format, setFormat] = useState<ExportFormat | undefined>(exportFormats[0]);
  const [scope, setScope] = useState('shown');
  const [options, setOptions] = useState<WriterOptions>(initialOptions);
  const [fault, setFault] = useState<string | undefined>();
  const save = async (): Promise<void> => {
    if (format === undefined) return;
    try {
      const part = scope === 'shown' ? graphShown() : graph;
      saveBlob(await format.make(part, options), fileName(graph.title, format.extension));
      onClose();
    } catch (error) {
      setFault(`This could not be saved: ${error instanceof Error ? error.message : error}.`);
    }
  };
  return (
    <ModalWindow onClose={onClose}>
      <Heading slot="title">Save or share</Heading>
      <ScopeChoice scope={scope} onScope={setScope} />
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

function ScopeChoice({
  scope,
  onScope,
}: {
  readonly scope: string;
  readonly onScope: (scope: string) => void;
}) {
  return (
    <RadioGroup className="radio-group in-a-row" aria-label="How much" value={scope} onChange={onScope}>
      <Radio className="radio" value="shown">
        <span className="radio-mark" aria-hidden="true" />
        <span>What is shown</span>
      </Radio>
      <Radio className="radio" value="all">
        <span className="radio-mark" aria-hidden="true" />
        <span>Everything</span>
      </Radio>
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
