import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { counted } from '../../util/counted';
import { Icon } from '../Icon';
import type { Doubt, FileReport, FoundTalk } from './file-report';
import type { Line } from './unused-lines';

const mostUnused = 40;

/** What became of one file: a line of counts that opens. */
export function FileReportRow({ report, isOpen }: { readonly report: FileReport; readonly isOpen: boolean }) {
  const { name, talks, doubts, problems, unused } = report;
  return (
    <Disclosure className="file-report" defaultExpanded={isOpen}>
      <Heading level={3}>
        <Button slot="trigger">
          <Icon name="chevron" size={11} />
          <span className="file-name">{name}</span>
          <Tallies report={report} />
        </Button>
      </Heading>
      <DisclosurePanel>
        <Part title="Talks" items={talks} render={describeTalk} />
        <Part title="Uncertain" items={doubts} render={describeDoubt} />
        <Part
          title="Problems"
          items={problems}
          render={({ line, message }) => <LineItem line={line}>{message}</LineItem>}
        />
        <Part title="Lines not used" items={unused.slice(0, mostUnused)} render={describeLine} />
        {unused.length > mostUnused && (
          <p className="fact-note">and {unused.length - mostUnused} more lines</p>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

function Tallies({ report: { talks, doubts, problems, unused } }: { readonly report: FileReport }) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <span className="tallies">
      <span className={talks.length === 0 ? 'is-warning' : ''}>
        {talks.length === 0 ? 'no talk found' : counted(talks.length, 'talk')}
      </span>
      {errors > 0 && <span className="is-warning">{counted(errors, 'error')}</span>}
      {problems.length > errors && <span>{counted(problems.length - errors, 'warning')}</span>}
      {doubts.length > 0 && <span>{doubts.length} uncertain</span>}
      {unused.length > 0 && <span>{counted(unused.length, 'line')} not used</span>}
    </span>
  );
}

interface PartProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly render: (item: Item) => ReactNode;
}

function Part<Item>({ title, items, render }: PartProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={at}>{render(item)}</li>
        ))}
      </ul>
    </section>
  );
}

function LineItem({ line, children }: { readonly line: number | undefined; readonly children: ReactNode }) {
  return (
    <>
      {line !== undefined && <span className="line-number">line {line}</span>}
      <span>{children}</span>
    </>
  );
}

function describeTalk({ title, speakers, start }: FoundTalk): ReactNode {
  const rest = [speakers.join(', '), start?.replace('T', ' ')].filter(Boolean).join(' · ');
  return (
    <span>
      <q>{title}</q> <small>{rest}</small>
    </span>
  );
}

function describeDoubt({ line, field, value, text, confidence }: Doubt): ReactNode {
  return (
    <LineItem line={line}>
      {field}: {value} <small>{Math.round(confidence * 100)} % sure</small>
      {text.toLowerCase() !== value.toLowerCase() && (
        <small>
          {' from '}
          <q>{text}</q>
        </small>
      )}
    </LineItem>
  );
}

function describeLine({ line, text }: Line): ReactNode {
  return (
    <LineItem line={line}>
      <small>{text}</small>
    </LineItem>
  );
}
