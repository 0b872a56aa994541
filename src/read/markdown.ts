import type { Problem, ReadResult, Source } from '../model';
import { decode } from './encoding/decode';
import type { MarkedHeading } from './headings';
import { makeDocument } from './make-document';
import { type FrontMatter, splitFrontMatter } from './markdown/front-matter';
import { markdownToText } from './markdown/markdown-to-text';
import { postedDate } from './posted-date';
import type { Reader, Sample } from './reader';
import { talkLines } from './records/talk-lines';
import { isTalk, sortRecord } from './records/talk-record';
import { textOfValue } from './records/value';
import { blank, type Line, plain, renderPart } from './render';
import { readMoment } from './time/moment';

/** Every page has a title and a date: a talk says more. */
const announcesTalk = ({ values }: FrontMatter): boolean => {
  const { fields } = sortRecord(values);
  return (
    isTalk(values) &&
    (['speaker', 'start', 'venue', 'abstract', 'time'] as const).some((field) => fields.has(field))
  );
};

/** A page that is no talk keeps its title, if the text does not begin with it. */
const headLines = (front: FrontMatter, body: string): readonly Line[] => {
  if (announcesTalk(front)) return talkLines(front.values);
  const title = textOfValue(front.values.title);
  return title === '' || body.slice(0, 500).includes(title) ? [] : [plain(title)];
};

/** `## Entropy of Birds` and `Entropy of Birds` over a line of `=` or `-`. */
const heading = /^(#{1,4})[ \t]+(\S[^\n]{0,300}?)[ \t]{0,9}#{0,6}$|^(\S[^\n]{0,300})\n(={3,}|-{3,})$/gm;

const markedHeadings = (body: string): readonly MarkedHeading[] =>
  [...body.slice(0, 200_000).matchAll(heading)].slice(0, 200).map(([, marks, words, above, rule]) => ({
    words: markdownToText(words ?? above ?? ''),
    level: marks?.length ?? (rule?.startsWith('=') === true ? 1 : 2),
  }));

const read = (source: Source): ReadResult => {
  const { text, problems } = decode(source);
  const front = splitFrontMatter(text);
  const body = markdownToText(front.body);
  const head = headLines(front, body);
  const lines =
    head.length > 0 && body !== ''
      ? [...head, blank, plain(body)]
      : [...head, ...(body === '' ? [] : [plain(body)])];
  const rendered = renderPart(lines);
  const written = isTalk(front.values)
    ? undefined
    : readMoment(textOfValue(front.values.date))?.value.slice(0, 10);
  const about = { posted: written ?? postedDate(rendered.text), headings: markedHeadings(front.body) };
  const document = makeDocument(source, 'markdown', { text: rendered.text, parts: [rendered.part] }, about);
  const doubt: readonly Problem[] =
    front.doubt === undefined ? [] : [{ severity: 'warning', source: source.name, message: front.doubt }];
  return { documents: [document], problems: [...problems, ...doubt] };
};

const signs: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /\[[^\][\n]{1,200}\]\((?:https?:|\/|#|<|mailto:|[\w.-]+\.(?:md|html?|php|pdf))/,
  /^(?:\*\*|__)[^*_\n]{1,80}(?:\*\*|__)/m,
  /^\|? ?:?-{3,}:? ?\|/m,
  /^```/m,
];

const detect = ({ text }: Sample): number => {
  if (/^(?:---|\+\+\+)\n["\w]/.test(text) && splitFrontMatter(text).body !== text) return 0.7;
  const found = signs.filter((sign) => sign.test(text)).length;
  return found >= 2 ? 0.5 : 0;
};

/** Markdown (with GitHub's tables), with front matter in YAML or TOML. */
export const markdown: Reader = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdx', 'qmd', 'rmd'],
  mediaTypes: ['text/markdown'],
  detect,
  read,
};
