import type { Mention } from '../../model';
import { wrapped } from '../../util/wrapped';
import { lastPiece } from './han-words';

/** A university, or another institution, up to its last characters; then, directly behind, a part of it. */
const institution = new RegExp(
  wrapped`
    ([\p{Script=Han}\p{Script=Katakana}ー・]{2,16}?(?:大[学學]学院|大[学學](?!院)(?:\p{Script=Han}{2,6}分校)?|研究院|研究所|
    科学院|科學院|研究中心|医院|醫院|实验室|實驗室|植物园|天文台|博物馆|博物院|博物館|图书馆|図書館|公司|(?:研究|開発|技術|推進|支援|医療)機構|学院|
    學院))((?:大学院)?\p{Script=Han}{1,10}?(?:学院|學院|学部|研究科|研究所|研究院|研究中心|植物园|天文台|实验室|專攻|専攻|系(?!研究科)))?
  `,
  'gu',
);
const shortest = 4;
/** `数学学院`: a part of some university that is not said. */
const faculty = /^.{1,2}[^科](?:学院|學院)$/u;
/** `测试科学院鸟类研究所`: an institute of an academy is called so in full. */
const academy = /科学院$|科學院$/u;

/**
 * Institutions of Chinese and Japanese text, by their last characters: `测试大学`, and with a part of them right
 * behind, `测试大学鸟类学院`, both.
 */
export function hanInstitutions(text: string): Mention[] {
  return Array.from(text.matchAll(institution)).flatMap(({ index, 1: printed = '', 2: part }) => {
    const name = lastPiece(printed);
    const end = index + printed.length;
    if (name.length < shortest || faculty.test(name)) return [];
    const start = end - name.length;
    const whole = mention(name, start, end);
    if (part === undefined) return [whole];
    if (academy.test(name)) return [mention(name + part, start, end + part.length)];
    return [whole, { ...mention(name + part, end, end + part.length), partOf: name }];
  });
}

function mention(name: string, start: number, end: number): Mention {
  return { kind: 'institution', name, start, end, rule: 'han-shape', confidence: 0.85 };
}
