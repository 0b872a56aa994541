import type { Mention, MentionKind } from '../../model';
import { wrapped } from '../../util/wrapped';

/** Family names of Korean. */
const families = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉부복'.split(
    '',
  ),
);
const doubleFamily = /^(?:남궁|황보|제갈|사공|선우|독고)/u;

const institution = new RegExp(
  wrapped`
    (?<!\p{Script=Hangul})(\p{Script=Hangul}{2,16}?(?:대학교|(?<![과학범업영문술의공농호악육회제])대학(?!원|생)|과학기술원|연구원|연구소|
    연구센터|병원|한림원|보건기구|진흥원|관리원|평가원)|\p{Script=Hangul}{2,8} 대학교)(?=\P{Script=Hangul}|에서|에|의|을|를|은|는|이|가|와|과|로|
    $)
  `,
  'gu',
);
/** `선임연구원`: whoever works at an institute. */
const post = /^(?:선임|책임|수석|박사후|주임|전임|초빙|객원|전문|특별)?연구원$/u;

const titled =
  /(?<!\p{Script=Hangul})(\p{Script=Hangul}{2,4}?) ?(?=(?:부|조|석좌|명예)?교수|박사(?!과정|학위|후)|선생|연구원)/gu;
const cued =
  /(?:지도교수|지도 교수|공동연구자|공동 연구자)(?:는|은|가|이|:|：|\s)*(\p{Script=Hangul}{2,4})(?!\p{Script=Hangul})/gu;
/** `표하늘과 공동으로`, `표하늘, 김새와 함께`: with whom. */
const companions =
  /(?<!\p{Script=Hangul})(\p{Script=Hangul}{2,4}?)(?=(?:, ?\p{Script=Hangul}{2,4}?){0,4}[과와] ?(?:공동|함께|협력))/gu;
const notNames =
  /^(?:지도|초청|담당|명예|석좌|현재|공동|소속|선임|책임|수석|박사|석사|전임|객원|초빙|주임|전문)/u;

const award = /(?<!\p{Script=Hangul})(\p{Script=Hangul}{2,16}상)(?=[\s(,.]|을|를|$)/gu;
/** `이상`, `향상`: words that end like a prize. */
const notAwards =
  /^(?:이상|향상|정상|대상|영상|현상|수상|이하 이상|비정상|세상|항상|가상|보상|예상|일상|통상|증상|형상|사실상)$/u;
const won = /수상|받|선정/u;
const reach = 30;

/** Institutions, people and prizes of Korean text, by their last syllables and the words around them. */
export function hangulNames(text: string): Mention[] {
  const places = mentionsOf(text, institution, 'institution').filter(({ name }) => !post.test(name));
  const people = [
    ...mentionsOf(text, cued, 'person'),
    ...mentionsOf(text, companions, 'person'),
    ...mentionsOf(text, titled, 'person'),
  ];
  const prizes = mentionsOf(text, award, 'award').filter(
    ({ name, start, end }) =>
      !notAwards.test(name) && won.test(text.slice(Math.max(0, start - reach), end + reach)),
  );
  return distinct([...places, ...people.filter(({ name }) => isKoreanName(name)), ...prizes]);
}

function isKoreanName(text: string): boolean {
  if (notNames.test(text)) return false;
  if (doubleFamily.test(text)) return text.length >= 3;
  return text.length >= 2 && text.length <= 3 && families.has(text.charAt(0));
}

function mentionsOf(text: string, pattern: RegExp, kind: MentionKind): Mention[] {
  return Array.from(text.matchAll(pattern)).map((match) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].indexOf(name);
    return { kind, name, start, end: start + name.length, rule: `hangul-${kind}`, confidence: 0.8 };
  });
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((one) => [one.start, one])).values()].sort(
    (one, other) => one.start - other.start,
  );
}
