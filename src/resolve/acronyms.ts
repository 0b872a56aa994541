import type { LocalEntity } from './local-entity';

const acronymShape = /^[\p{Lu}\p{N}][\p{Lu}\p{Ll}\p{N}&/.-]{0,9}[\p{Lu}\p{N}]s?$/u;

/** Whether a form has the shape of an acronym: `SGD`, `U.S.C.`, `ICSI`, `GANs`; one word, mostly capitals. */
export function isAcronym(form: string): boolean {
  return acronymShape.test(form) && (form.match(/\p{Lu}/gu)?.length ?? 0) * 2 > form.length;
}

/**
 * Acronym → key of the name that stands for it, gathered from all documents that use it for a full name. Acronyms
 * that stand for two different names are left out.
 */
export function acronymTable(
  locals: readonly LocalEntity[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, string> {
  const table = new Map<string, string | undefined>();
  for (const { name, surfaces } of locals) {
    if (isAcronym(name)) continue;
    const key = keyOf(name);
    for (const acronym of surfaces.filter(isAcronym))
      table.set(acronym, !table.has(acronym) || table.get(acronym) === key ? key : undefined);
  }
  return new Map([...table].filter((entry): entry is [string, string] => entry[1] !== undefined));
}
