import { institutionOfDomain } from '../../lexicon/institutions';
import type { Document } from '../../model';
import { wrapped } from '../../util/wrapped';
import { field } from '../field';
import type { Holder } from './holder';
import { runningWhole } from './running-whole';

/** Services that carry everyone's talks. */
const carriers = new RegExp(wrapped`
    (?:^|\.)(?:zoom\.us|google\.com|youtube\.com|youtu\.be|microsoft\.com|webex\.com|github\.(?:com|io)|
    twitter\.com|x\.com|facebook\.com|linkedin\.com|arxiv\.org|cornell\.edu\/arxiv|apple\.com|outlook\.com|
    gmail\.com)$
  `);
const address = /(?:https?:\/\/|www\.|@|\bfrom )([a-z0-9-]+(?:\.[a-z0-9-]+){1,5})/gi;

/** Kept for documentation (RFC 2606): `testville.example.edu` stands for `testville.edu`. */
const reserved = /\.example\.(?=[a-z]+$)/;

/** Organisations whose addresses stand in a document's text; those of the publisher weigh most. */
export function institutionsOfAddresses(document: Document): Holder[] {
  const published = new Set(document.domains ?? []);
  const holders: Holder[] = [];
  const seen = new Set<string>();
  for (const match of document.text.slice(0, 200_000).matchAll(address)) {
    const domain = (match[1] ?? '').toLowerCase();
    const entry = institutionOfDomain(
      domain.replace(/^([a-z-]+)\.(?:zoom\.us|webex\.com|bluejeans\.com)$/, '$1.edu').replace(reserved, '.'),
    );
    if (entry === undefined || seen.has(domain) || carriers.test(domain) || holders.length > 12) continue;
    seen.add(domain);
    const start = match.index + match[0].length - domain.length;
    const isZoom = /zoom|webex|teams/.test(domain) ? 0.6 : 0;
    const { name } = runningWhole(entry);
    holders.push({
      ...field(document.text, start, start + domain.length, 'held-at-domain', 0.6),
      value: name,
      key: name,
      weight: (published.has(domain) ? 1.8 : 1.5) + isZoom,
      isKnown: true,
    });
  }
  return holders;
}
