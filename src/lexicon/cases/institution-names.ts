import { germanNominative } from './german';

type Ending = readonly [inflected: RegExp, nominative: string];

/** Heads of Polish, Czech and Slovak names in the genitive and the locative, the nominative, and its gender. */
const heads: readonly (readonly [inflected: RegExp, nominative: string, gender: 'm' | 'f'])[] = [
  [/^Instytu(?:cie|tu|tem|towi)$/u, 'Instytut', 'm'],
  [/^Uniwersyte(?:cie|tu|tem|towi)$/u, 'Uniwersytet', 'm'],
  [/^Wydzia(?:le|łu|łem)$/u, 'Wydział', 'm'],
  [/^Zak[łl]ad(?:zie|u|em)$/u, 'Zakład', 'm'],
  [/^Ústav(?:u|em|ě)$/u, 'Ústav', 'm'],
  [/^ústav(?:u|em|ě)$/u, 'ústav', 'm'],
  [/^Politechni(?:ce|ki|ką|kę)$/u, 'Politechnika', 'f'],
  [/^Akademi(?:i|ą|ę)$/u, 'Akademia', 'f'],
  [/^Univerzit(?:ě|y|ou|e|u)$/u, 'Univerzita', 'f'],
  [/^Fakult(?:ě|y|ou)$/u, 'Fakulta', 'f'],
  [/^Katedr(?:ze|y|ą|ou|ě)$/u, 'Katedra', 'f'],
];

const masculine: readonly Ending[] = [
  [/(?<=[scz])kie(?:go|mu)$|(?<=[scz])kim$/u, 'ki'],
  [/(?:nego|nym)$/u, 'ny'],
  [/(?:owego|owym)$/u, 'owy'],
  [/(?:ého|ém|ým)$/u, 'ý'],
];
const feminine: readonly Ending[] = [
  [/(?<=[scz])k(?:iej|ą)$/u, 'ka'],
  [/nej$/u, 'na'],
  [/owej$/u, 'owa'],
  [/ov(?:ě|y|ou|u)$/u, 'ova'],
  [/(?:é|ou)$/u, 'á'],
];

/** Heads at the end of a name, Czech and Finnish, with the gender of the adjective before a Czech one. */
const trailingHeads: readonly (readonly [inflected: RegExp, nominative: string, gender?: 'f'])[] = [
  [/^univerzit(?:ě|y|ou|e|u)$/u, 'univerzita', 'f'],
  [/^yliopist(?:on|ossa|osta|oon|olla)$/u, 'yliopisto'],
  [/^korkeakoulu(?:n|ssa|sta|un|lla)$/u, 'korkeakoulu'],
  [/^museo(?:n|ssa|sta|on|lla)$/u, 'museo'],
];

/** `Testově univerzitě` → `Testova univerzita`, `Testilän yliopistossa` → `Testilän yliopisto`. */
function turnedAtEnd(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? '';
  const head = trailingHeads.find(([inflected]) => inflected.test(last));
  if (head === undefined) return undefined;
  const before = words.slice(0, -1).map((word) => {
    const ending = head[2] === 'f' ? feminine.find(([inflected]) => inflected.test(word)) : undefined;
    return ending === undefined ? word : word.replace(ending[0], ending[1]);
  });
  return [...before, head[1]].join(' ');
}

/**
 * The nominative of a Polish, Czech, Slovak, Finnish or German institution's name: `Uniwersytecie Testowskim` → `Uniwersytet Testowski`.
 * The adjectives right behind the head are turned back with it; names in the nominative stay as they are.
 */
export function nominativeOfInstitution(name: string): string {
  const words = name.split(' ');
  const at = words
    .slice(0, furthestHead)
    .findIndex((word) => heads.some(([inflected]) => inflected.test(word)));
  const head = heads.find(([inflected]) => inflected.test(words[at] ?? ''));
  if (head === undefined) return turnedAtEnd(words) ?? germanNominative(name);
  const endings = head[2] === 'm' ? masculine : feminine;
  const turn = (word: string): string | undefined => {
    const ending = endings.find(([inflected]) => inflected.test(word));
    return ending === undefined ? undefined : word.replace(ending[0], ending[1]);
  };
  let open = true;
  const behind = words.slice(at + 1).map((word) => {
    const turned = open ? turn(word) : undefined;
    open = turned !== undefined;
    return turned ?? word;
  });
  return [...words.slice(0, at).map((word) => turn(word) ?? word), head[1], ...behind].join(' ');
}

/** A head stands first or behind its adjectives: `Niemieckim Instytucie Historycznym`. */
const furthestHead = 3;
