/** Nouns of bodies that take an `s` in the genitive, alone or at the end of a longer one: `Landesmuseum`. */
const neuter = 'Amt|Archiv|Museum|Institut|Zentrum|Ministerium|Klinikum|Theater|Seminar';
const feminine = 'Akademie|Universität|Hochschule|Bibliothek|Gesellschaft|Schule';

const adjective = /^(\p{Lu}\p{Ll}+sch)e[sr]? (?=\p{Lu}\p{Ll})/u;
const noun = new RegExp(`(?<!\\p{L})((?:${neuter})|\\p{Lu}\\p{Ll}{2,30}(?:${neuter.toLowerCase()}))(?!\\p{L})`, 'u');

/** A German body's name in its other cases: `im Testischen Museum`, `des Testischen Museums`, `des Testbundesamtes`. */
export function germanForms(name: string): string[] {
  const dative = name.replace(adjective, '$1en ');
  const genitive = dative.replace(noun, '$1s');
  const long = genitive.replace(/([Aa]mt)s(?!\p{L})/u, '$1es');
  return [...new Set([dative, genitive, long])].filter((form) => form !== name);
}

const endings: readonly (readonly [inflected: RegExp, nominative: string])[] = [
  [new RegExp(`(?<=\\p{Lu}\\p{Ll}{3,30}(?:${neuter.toLowerCase()})|^Institut)e?s(?!\\p{L})`, 'u'), ''],
  [new RegExp(`^(\\p{Lu}[\\p{Ll}-]+sch)en (?=\\p{Lu}[\\p{Ll}-]+schen (?:${neuter})s?(?!\\p{L}))`, 'u'), '$1es '],
  [new RegExp(`(?<=^|sches )(\\p{Lu}[\\p{Ll}-]+sch)en (${neuter})s?(?!\\p{L})`, 'u'), '$1es $2'],
  [new RegExp(`^(\\p{Lu}[\\p{Ll}-]+sch)en (?=(?:${feminine})(?!\\p{L}))`, 'u'), '$1e '],
];

/**
 * The nominative of a German body's name, where its ending tells: `Testischen Museums` → `Testisches Museum`,
 * `Landesmuseums Testburg` → `Landesmuseum Testburg`.
 */
export function germanNominative(name: string): string {
  return endings.reduce((form, [inflected, plain]) => form.replace(inflected, plain), name);
}
