/** Words that a Finnish genitive stands before: `Ada Byronin *ryhmässä*`, `Eeva Roesen *kanssa*`. */
const ruling =
  /^(?:ryhma\p{L}{0,8}|kanssa|johdolla|johtama\p{L}{0,4}|ohjauksessa|ohjaama\p{L}{0,4}|laboratorio\p{L}{0,5}|tiimi\p{L}{0,4})$/u;

/** The nominative of a name that stands in the Finnish genitive before `next`, folded; undefined when no such word follows. */
export function fromFinnishGenitive(name: string, next: string): string | undefined {
  if (!ruling.test(next) || !/\p{L}n$/u.test(name)) return undefined;
  if (/sen$/u.test(name)) return name.replace(/sen$/u, 'nen');
  if (/[^aeiouyäöå]in$/iu.test(name)) return name.slice(0, -2);
  return name.slice(0, -1);
}
