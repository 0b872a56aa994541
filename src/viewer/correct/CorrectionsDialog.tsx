import { useState } from 'react';
import { Button, FileTrigger, Heading } from 'react-aria-components';
import { indexGraph } from '../../graph/graph-index';
import { parseCorrections, writeCorrections } from '../../write/corrections';
import { DialogFoot } from '../DialogFoot';
import { sentenceOf } from '../details/facts';
import { fileName } from '../export/file-name';
import { saveBlob } from '../export/save-blob';
import { IconButton } from '../IconButton';
import { ModalWindow } from '../ModalWindow';
import { tellCorrection } from './tell-correction';
import type { Corrections } from './use-corrections';

interface Props {
  readonly corrections: Corrections;
  readonly onClose: () => void;
}

/** All corrections of a graph: to take back, to save for the command line, and to bring from a file. */
export function CorrectionsDialog({ corrections, onClose }: Props) {
  const { original, log, isKept, change } = corrections;
  const [fault, setFault] = useState<string | undefined>();
  const bring = async (files: FileList | null): Promise<void> => {
    const [file] = files ?? [];
    if (file === undefined) return;
    const brought = parseCorrections(await file.text(), file.name);
    change((now) => [...now, ...brought.corrections]);
    const [problem] = brought.problems;
    setFault(problem === undefined ? undefined : `${file.name}, line ${problem.line}: ${problem.message}.`);
  };
  const save = (): void =>
    saveBlob(
      new Blob([writeCorrections(log)], { type: 'application/jsonl' }),
      fileName(`${original.title} corrections`, 'jsonl'),
    );
  return (
    <ModalWindow onClose={onClose}>
      <Heading slot="title">Corrections</Heading>
      <p className="fact-note">
        {log.length === 0 && 'None yet: “Correct…” stands beside a name, “Not so” beside an announcement. '}
        {isKept ? 'This browser keeps them.' : 'This browser does not keep them: save them.'} A saved file is
        for <code>talkgraph build --corrections</code>, or for this page elsewhere.
      </p>
      <CorrectionList corrections={corrections} />
      <div className="actions">
        <FileTrigger acceptedFileTypes={['.jsonl', '.json']} onSelect={(files) => void bring(files)}>
          <Button className="button">Bring from a file…</Button>
        </FileTrigger>
        <Button className="button" onPress={save} isDisabled={log.length === 0}>
          Save to a file
        </Button>
      </div>
      <DialogFoot fault={fault} action={{ name: 'Close', onPress: onClose }} />
    </ModalWindow>
  );
}

function CorrectionList({
  corrections: { original, graph, log, unfit, change },
}: Pick<Props, 'corrections'>) {
  const [before, after] = [indexGraph(original), indexGraph(graph)];
  const labelOf = (key: string): string => {
    const node = before.nodes.get(key) ?? after.nodes.get(key);
    const edge = before.edges.get(key);
    if (edge === undefined) return node?.attributes.label ?? key;
    const { subject, verb, object } = sentenceOf(before, edge);
    return `${subject} ${verb} ${object}`;
  };
  return (
    <ol className="corrections">
      {log.map((correction, index) => {
        const reason = unfit.find((one) => one.index === index)?.reason;
        return (
          <li key={JSON.stringify(correction)}>
            <span>
              {tellCorrection(correction, labelOf)}
              {reason === undefined ? null : <small className="uncertain">no longer fits: {reason}</small>}
            </span>
            <IconButton
              icon="close"
              label="Take back"
              onPress={() => change((now) => now.filter((_, at) => at !== index))}
            />
          </li>
        );
      })}
    </ol>
  );
}
