import { useMemo, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { counted } from '../../util/counted';
import { FileReportRow } from './FileReportRow';
import { needsLook, reportOn } from './file-report';
import { ReportStep } from './ReportStep';
import type { WorkspaceFile } from './workspace';

interface Props {
  readonly title: string;
  readonly files: readonly WorkspaceFile[];
  readonly onClose: () => void;
}

/** More rows would only make the page slow; they are counted, and the filter brings the telling ones forward. */
const mostRows = 500;

/** What became of each file: talks, doubts, problems, lines that were not used. */
export function ImportReport({ title, files, onClose }: Props) {
  const reports = useMemo(() => files.map(reportOn), [files]);
  const [telling, setTelling] = useState(false);
  const shown = telling ? reports.filter(needsLook) : reports;
  const talks = reports.reduce((sum, report) => sum + report.talks.length, 0);
  const empty = reports.filter((report) => report.talks.length === 0).length;
  return (
    <ReportStep
      title={title}
      lead={`${counted(reports.length, 'file')}, ${counted(talks, 'talk')}${empty > 0 ? `, no talk in ${counted(empty, 'file')}` : ''}.`}
      onClose={onClose}
    >
      {reports.length > 1 && (
        <Checkbox className="facet-row plain" isSelected={telling} onChange={setTelling}>
          <span className="tick" aria-hidden="true" />
          <span className="facet-label">Only files that need a look</span>
          <span className="facet-count">{reports.filter(needsLook).length}</span>
        </Checkbox>
      )}
      <div className="file-reports">
        {shown.slice(0, mostRows).map((report) => (
          <FileReportRow key={report.name} report={report} isOpen={shown.length === 1} />
        ))}
        {shown.length > mostRows && <p className="fact-note">and {shown.length - mostRows} more files</p>}
        {shown.length === 0 && <p className="fact-note">All files were read without a doubt.</p>}
      </div>
    </ReportStep>
  );
}
