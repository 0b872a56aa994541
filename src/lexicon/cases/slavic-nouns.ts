import { lazy } from '../../util/lazy';

/** An ending with what the nominative has in its place. */
type Ending = readonly [inflected: string, nominative: string];

/** Endings that adjective and noun have together in one case, gender and number. */
interface Agreement {
  readonly adjective: readonly Ending[];
  readonly noun: readonly Ending[];
}

/**
 * `ego>y u>`: with `-ego` stands a noun in `-u`; in the nominative they end in `-y` and in nothing. An ending without
 * a nominative stays as it is: it is one, or does not tell which. Of several that fit, the first counts.
 */
const agreements: Readonly<Record<string, readonly (readonly [adjective: string, noun: string])[]>> = {
  pl: [
    ['y i', 'b c ć d f g h j k l ł m n ń p r s ś t w z ź ż'],
    ['a', 'a ść ć dź ń l w sz'],
    ['e', 'e o um y i a'],
    ['iego>ie ego>e', 'ania>anie enia>enie cia>cie stwa>stwo ctwa>ctwo'],
    ['iego>i ego>y', 'iu>ia u>'],
    ['iego ego emu', 'a owi'],
    ['im>ie ym>e', 'niem>nie niu>nie ciem>cie ciu>cie stwem>stwo ctwem>ctwo stwie>stwo'],
    [
      'im>i ym>y',
      'kiem giem em> sie>s nie>n cie>t dzie>d rze>r bie>b wie>w mie>m pie>p zie>z ku>k gu>g chu>ch lu>l u>',
    ],
    [
      'kiej>ka giej>ga iej>ia ej>a',
      'cji>cja sji>sja zji>zja ii>ia ości>ość ki>ka gi>ga ce>ka dze>ga rze>ra cie>ta dzie>da nie>na wie>wa sie>sa zie>za le>ła mocy>moc nocy>noc y>a ni>nia ci>ć i',
    ],
    ['ą>a', 'ością>ość ią>ia ą>a ę>a ść ć'],
    [
      'ich>ie ych>e',
      'ków>ki gów>gi ców>ce czów>cze żów>że lów>le ów>y cji>cje ii>ie ości ci ań>ania eń>enia ek>ki',
    ],
    ['ich ych', 'ach b c ć d f g h k l ł m n ń p r s t w z ż i'],
    ['imi ymi', 'mi'],
  ],
  cs: [
    ['ý í', 'b c č d ď f g h j k l m n ň p r ř s š t ť v x z ž ů'],
    ['á í', 'a e ě ost ň ď ť ie'],
    ['é í', 'o e ě í y i a um'],
    ['ého>é ího>í', 'ní tí'],
    ['ého>ý ího>í', 'u>'],
    ['ého ího', 'a e'],
    ['ém>é ím>í', 'ní tí'],
    ['ém ím', 'u ě e'],
    ['ým>é ím>í', 'ním>ní tím>tí'],
    ['ým>ý ím>í', 'em>'],
    ['ou>á', 'ou>a ií>ie ací>ace ostí>ost u>a i>e ost'],
    ['ých>é ích>í', 'ů>y ostí>osti ací>ace ií>ie ní tí'],
    ['ých ích ými ími', 'ch mi i b c č d f h j k l m n p r ř s š t v z ž ť'],
  ],
  ru: [
    ['ый ий ой', 'б в г д ж з й к л м н п р с т ф х ц ч ш щ ь'],
    ['ая яя', 'а я ь'],
    ['ое ее', 'о е ё'],
    ['ые ие', 'ы и а я'],
    ['его>ее ого>ое', 'ия>ие ства>ство ища>ище'],
    ['кого>кий гого>гий хого>хий его>ий ого>ый', 'а>'],
    ['кому>кий гому>гий хому>хий ему>ий ому>ый', 'тету>тет туту>тут нтру>нтр'],
    ['его ого ему ому', 'я у ю'],
    ['ем>ее ом>ое', 'ии>ие стве>ство'],
    ['ком>кий гом>гий хом>хий', 'те>т не>н ре>р се>с ве>в де>д ке>к зе>з'],
    ['ем>ий ом>ый', 'те>т не>н ре>р се>с ве>в де>д ке>к зе>з е'],
    ['им>ее ым>ое', 'ием>ие ством>ство'],
    ['ким>кий гим>гий хим>хий шим>ший щим>щий им>ий ым>ый', 'ом>'],
    ['им ым', 'ем'],
    ['шей>шая щей>щая чей>чая жей>жая ей>яя ой>ая', 'ии>ия сти>сть ки>ка ги>га хи>ха ы>а ой>а ей>я ью>ь е>а'],
    ['ую>ая юю>яя', 'у>а ю>я ь'],
    ['их>ие ых>ые', 'ков>ки гов>ги хов>хи ов>ы ев>и ций>ции ий>ия ей>и'],
    ['их ых', 'ах ях б в д ж к л м н п р с т ц ч ш г й ь'],
    ['ими ыми', 'ми'],
  ],
};

/** Endings of a noun that by themselves tell which nominative they belong to. */
const plainNouns: Readonly<Record<string, string>> = {
  pl: 'owania>owanie owaniu>owanie owaniem>owanie cji>cja zji>zja sji>sja fii>fia gii>gia nii>nia kopii>kopia rii>ria izmu>izm izmem>izm aniem>anie eniem>enie aniu>anie eniu>enie ością>ość ę>a ą>a',
  cs: 'ací>ace ií>ie ostí>ost ismu>ismus ismem>ismus ování ou>a',
  ru: 'ией>ия цию>ция орию>ория тику>тика рику>рика логии>логия графии>графия метрии>метрия нием>ние нию>ние измом>изм изма>изм остью>ость',
};

const tables = lazy(
  () =>
    new Map(
      Object.entries(agreements).map(([language, rows]) => [
        language,
        rows.map(([adjective, noun]): Agreement => ({ adjective: endings(adjective), noun: endings(noun) })),
      ]),
    ),
);

function endings(list: string): Ending[] {
  return list.split(' ').map((ending) => {
    const [inflected = '', nominative] = ending.split('>');
    return [inflected, nominative ?? inflected];
  });
}

/** Adjective and noun of a Slavic language in the nominative, as far as their endings tell; undefined where they do not agree. */
export function nominativePair(
  adjective: string,
  noun: string,
  language: string,
): { readonly adjective: string; readonly noun: string } | undefined {
  for (const { adjective: adjectives, noun: nouns } of tables().get(language) ?? []) {
    const plain = turned(adjective, adjectives);
    const plainNoun = plain === undefined ? undefined : turned(noun, nouns);
    if (plain !== undefined && plainNoun !== undefined) return { adjective: plain, noun: plainNoun };
  }
  return undefined;
}

/** The nominative of a noun that stands without an adjective, where its ending tells. */
export function nominativeNoun(noun: string, language: string): string {
  return turned(noun, endings(plainNouns[language] ?? '')) ?? noun;
}

function turned(word: string, list: readonly Ending[]): string | undefined {
  const ending = list.find(
    ([inflected]) => inflected !== '' && word.endsWith(inflected) && word.length > inflected.length + 1,
  );
  return ending === undefined ? undefined : word.slice(0, word.length - ending[0].length) + ending[1];
}
