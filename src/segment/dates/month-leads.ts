import { institutionOfDomain } from '../../lexicon/institutions';
import type { Document } from '../../model';

const american =
  /\b[A-Z][a-z]+,? (?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])(?: \d{5}|\b(?=\s*(?:[|\n.]|$)))/;
const dayFirstDomain =
  /\.(?:uk|fr|de|it|es|pt|ch|at|be|nl|dk|no|se|fi|pl|cz|gr|eu|ie|au|nz|in|il|br|ar|mx|cl|ru|tr|za|sg|hk)$/;

/**
 * Whether numbers such as `03/04/2031` are more likely month first, by the country of the publisher; undefined when
 * nothing tells.
 */
export function monthLeads(document: Document): boolean | undefined {
  for (const domain of document.domains ?? []) {
    const country = institutionOfDomain(domain)?.country;
    if (country !== undefined && country !== '') return /^(?:US|USA|United States)/i.test(country);
    if (dayFirstDomain.test(domain)) return false;
    if (/\.(?:edu|gov|mil)$/.test(domain)) return true;
  }
  if (isForeign(document)) return false;
  if (american.test(document.text.slice(-4000)) || american.test(document.text.slice(0, 4000))) return true;
  return undefined;
}

/** Hardly one in sixty signs of a text in English is a letter with an accent or of another script. */
function isForeign({ language, text }: Document): boolean {
  if (language !== undefined) return !language.startsWith('en');
  const head = text.slice(0, 4000);
  return (head.match(/[\u00c0-\u1fff\u3040-\ud7a3]/g)?.length ?? 0) > head.length / 60;
}
