/** A German concept's name with the capital of its noun as printed: `stabile Homotopie`, not `stabile homotopie`. */
export function germanName(name: string, printed: string): string {
  const noun = /\p{Lu}\p{Ll}\S{0,60}$/u.exec(printed)?.[0] ?? '';
  const isEnd = noun !== '' && name.toLowerCase().endsWith(noun.toLowerCase());
  return isEnd ? name.slice(0, name.length - noun.length) + noun : name;
}
