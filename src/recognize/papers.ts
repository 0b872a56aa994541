import type { Mention } from '../model';

const arxiv =
  /\barxiv(?:\.org\/(?:abs|pdf|html)\/|\s?:\s?(?:https?:\/\/arxiv\.org\/(?:abs|pdf)\/)?|\s+(?=\d{4}\.\d{4}))((?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}))/gi;
const doi = /\b(?:doi\s?:\s?|doi\.org\/)?(10\.\d{4,9}\/[^\s"<>{}|\\^`]{2,120})/gi;

/** Papers named by an identifier; names are `arXiv:1611.01838` (without version) and `doi:10.…`, in order. */
export function recognizePapers(text: string): Mention[] {
  const found = [
    ...Array.from(text.matchAll(arxiv), (match) =>
      paper(match, `arXiv:${match[1]}`, match[0].length, 'arxiv-id'),
    ),
    ...Array.from(text.matchAll(doi), (match) => {
      const id = trimmed(String(match[1]));
      const cut = String(match[1]).length - id.length;
      return paper(match, `doi:${id}`, match[0].length - cut, 'doi');
    }),
  ].sort((one, other) => one.start - other.start);
  return found.filter((one, index) => index === 0 || one.start >= (found[index - 1]?.end ?? 0));
}

function paper(match: RegExpMatchArray, name: string, length: number, rule: string): Mention {
  const start = match.index ?? 0;
  return { kind: 'paper', name, start, end: start + length, rule, confidence: 0.99 };
}

/** A DOI may hold brackets; a closing one without its partner, and a final stop, belong to the sentence. */
function trimmed(id: string): string {
  let end = id.length;
  while (end > 0) {
    const last = id.charAt(end - 1);
    const open = last === ')' ? '(' : last === ']' ? '[' : undefined;
    const body = id.slice(0, end);
    const unpaired = open !== undefined && body.split(last).length > body.split(open).length;
    if (!unpaired && !/[.,;:'"!?]/.test(last)) break;
    end--;
  }
  return id.slice(0, end);
}
