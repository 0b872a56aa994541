import { type InstitutionEntry, institutionNamed, wholeOf } from '../../lexicon/institutions';
import { wrapped } from '../../util/wrapped';

/** Societies of institutes that run their own events, each under its own name. */
const umbrella = new RegExp(
  wrapped`
    ^(?:max planck society|helmholtz association|fraunhofer society|leibniz association|
    federal reserve board|national institutes of health|consiglio nazionale|consejo superior|cnrs$|
    centre national|university of california$)|\bacademy of (?:sciences|medical sciences)\b
  `,
  'i',
);

/** The institution that runs what a part of it announces: the outermost one below a society of institutes. */
export function runningWhole(entry: InstitutionEntry): InstitutionEntry {
  const whole = wholeOf(entry);
  if (!umbrella.test(whole.name)) return whole;
  let part = entry;
  for (
    let next = institutionNamed(part.partOf ?? '');
    next !== undefined && next !== whole;
    next = institutionNamed(part.partOf ?? '')
  )
    part = next;
  return part;
}
