type Ending = readonly [inflected: RegExp, nominative: string];

interface Case {
  readonly given: readonly Ending[];
  readonly family: readonly Ending[];
}

/** `Иваном Тестовым`, `Анной Тестовой`: endings that no nominative has. */
const instrumental: readonly Case[] = [
  {
    given: [
      [/ием$/u, 'ий'],
      [/(?<=[еа])ем$/u, 'й'],
      [/(?<=\p{Ll}{2})ом$|(?<=\p{Ll}[жшчщц])ем$/u, ''],
      [/рем$/u, 'рь'],
    ],
    family: [
      [/(?<=[кгх])им$/u, 'ий'],
      [/(?<=ов|ев|ёв|ин)ым$/u, ''],
      [/(?<=\p{Ll}{2})ом$/u, ''],
      [/(?<=[ео])м$/u, 'й'],
    ],
  },
  {
    given: [
      [/ией$/u, 'ия'],
      [/ой$/u, 'а'],
    ],
    family: [
      [/(?<=[сц]к)ой$/u, 'ая'],
      [/(?<=ов|ев|ёв|ин)ой$/u, 'а'],
    ],
  },
];
/** `Ивана Тестова`: what a woman's name in the nominative may look like too. */
const genitive: Case = {
  given: [
    [/(?<=[еаи])я$/u, 'й'],
    [/ря$/u, 'рь'],
    [/(?<=\p{Ll}[бвгджзклмнпрстфхцчшщ])а$/u, ''],
  ],
  family: [
    [/(?<=[кгх])ого$/u, 'ий'],
    [/ого$/u, 'ый'],
    [/(?<=\p{Ll}[бвгджзклмнпрстфхцчшщ])а$/u, ''],
    [/(?<=[ео])я$/u, 'й'],
  ],
};

/**
 * The nominative of a Russian name in the instrumental or, where the words before it govern one, in the genitive:
 * `Иваном Тестовым` → `Иван Тестов`; undefined when it stands in the nominative. Latin names give undefined.
 */
export function nominativeOfCyrillic(name: string, isGoverned: boolean): string | undefined {
  const [first = '', second = '', ...more] = name.split(' ');
  if (more.length > 0 || second === '' || !/^[А-ЯЁ]/.test(first)) return undefined;
  for (const { given, family } of isGoverned ? [...instrumental, genitive] : instrumental) {
    const plainFamily = turnedParts(second, family);
    const plainGiven = /\.$/.test(first) ? first : turned(first, given);
    if (plainFamily !== undefined && plainGiven !== undefined) return `${plainGiven} ${plainFamily}`;
  }
  return undefined;
}

/** `Тестова-Птицына` → `Тестов-Птицын`: every part, if all are inflected, else the last. */
function turnedParts(word: string, endings: readonly Ending[]): string | undefined {
  const parts = word.split('-').map((part) => turned(part, endings) ?? part);
  return turned(word, endings) === undefined ? undefined : parts.join('-');
}

function turned(word: string, endings: readonly Ending[]): string | undefined {
  const ending = endings.find(([inflected]) => inflected.test(word));
  return ending === undefined ? undefined : word.replace(ending[0], ending[1]);
}
