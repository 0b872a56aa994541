type Ending = readonly [inflected: RegExp, nominative: string];

/** Heads of Polish, Czech and Slovak names in the genitive and the locative, the nominative, and its gender. */
const heads: readonly (readonly [inflected: RegExp, nominative: string, gender: 'm' | 'f'])[] = [
  [/^Instytu(?:cie|tu|tem|towi)$/u, 'Instytut', 'm'],
  [/^Uniwersyte(?:cie|tu|tem|towi)$/u, 'Uniwersytet', 'm'],
  [/^Wydzia(?:le|łu|łem)$/u, 'Wydział', 'm'],
  [/^Zak[łl]ad(?:zie|u|em)$/u, 'Zakład', 'm'],
  [/^Ústav(?:u|em|ě)$/u, 'Ústav', 'm'],
  [/^Politechni(?:ce|ki|ką|kę)$/u, 'Politechnika', 'f'],
  [/^Akademi(?:i|ą|ę)$/u, 'Akademia', 'f'],
  [/^Univerzit(?:ě|y|ou|e|u)$/u, 'Univerzita', 'f'],
  [/^Fakult(?:ě|y|ou)$/u, 'Fakulta', 'f'],
  [/^Katedr(?:ze|y|ą|ou|ě)$/u, 'Katedra', 'f'],
];

const masculine: readonly Ending[] = [
  [/(?<=[sc])kie(?:go|mu)$|(?<=[sc])kim$/u, 'ki'],
  [/(?:nego|nym)$/u, 'ny'],
  [/(?:owego|owym)$/u, 'owy'],
  [/(?:ého|ém|ým)$/u, 'ý'],
];
const feminine: readonly Ending[] = [
  [/(?<=[sc])k(?:iej|ą)$/u, 'ka'],
  [/nej$/u, 'na'],
  [/owej$/u, 'owa'],
  [/ov(?:ě|y|ou)$/u, 'ova'],
  [/(?:é|ou)$/u, 'á'],
];

/** Heads at the end of a name, Czech and Finnish, with the gender of the adjective before a Czech one. */
const trailingHeads: readonly (readonly [inflected: RegExp, nominative: string, gender?: 'f'])[] = [
  [/^univerzit(?:ě|y|ou|e|u)$/u, 'univerzita', 'f'],
  [/^yliopist(?:on|ossa|osta|oon|olla)$/u, 'yliopisto'],
  [/^korkeakoulu(?:n|ssa|sta|un|lla)$/u, 'korkeakoulu'],
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
 * The nominative of a Polish, Czech, Slovak or Finnish institution's name: `Uniwersytecie Testowskim` → `Uniwersytet Testowski`.
 * The adjectives right behind the head are turned back with it; names in the nominative stay as they are.
 */
export function nominativeOfInstitution(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const head = heads.find(([inflected]) => inflected.test(first));
  if (head === undefined) return turnedAtEnd(name.split(' ')) ?? name;
  const endings = head[2] === 'm' ? masculine : feminine;
  let open = true;
  const words = rest.map((word) => {
    const ending = open ? endings.find(([inflected]) => inflected.test(word)) : undefined;
    open = ending !== undefined;
    return ending === undefined ? word : word.replace(ending[0], ending[1]);
  });
  return [head[1], ...words].join(' ');
}
