import { fold } from '../util/fold';

const arxiv = /(?:arxiv[:\s/]*(?:abs\/|pdf\/)?)((?:[a-z-]+(?:\.[a-z]{2})?\/)?\d{4}\.?\d{3,5})/;
const doi = /\b10\.\d{4,9}\/[^\s"<>]+/;

/** The key under which names of a paper are compared: an arXiv number without version, a DOI, else the folded title. */
export function paperKey(name: string): string {
  const folded = fold(name);
  const preprint = arxiv.exec(folded);
  if (preprint !== null) return `arxiv:${preprint[1]}`;
  const identifier = doi.exec(folded);
  if (identifier !== null) return `doi:${identifier[0].replace(/[.,;)]+$/, '')}`;
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
