const character = '[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}々ー]';
const title =
  '(?:特聘|讲座|講座|客座|客員|特任|名誉|名譽|荣誉|长聘|副|准|準|助理|助|正|高级|책임|선임|수석|전임|부|조|석좌|명예)?(?:연구위원|연구원|연구교수|教授|研究员|研究員|博士后|博士|院士|老师|老師|先生|女士|讲师|講師|助教|学長|学者|主任|所长|工程师|同学|氏|さん|様|교수|박사|선생님)';
/** A name of two to four characters, or family and given name apart, and the titles behind it. */
const titled = new RegExp(
  `^(${character}{2,5}?|${character}{1,4}[ \\u3000]${character}{1,4}?)[ \\u3000]?((?:${title}[ \\u3000]?)*)$`,
  'u',
);
const addressed = /^(?:各位|大家|全体|全體|诸位|諸位|皆様|尊敬|敬爱|亲爱|欢迎|歡迎|本|该|此)/;
const notPerson =
  /(?:大学|大學|学院|學院|研究所|研究院|研究科|中心|公司|学部|学科|学会|教室|会议|會議|报告|報告|讲座|講座|研讨|セミナー|講演|時間|时间|地点|場所|题目|題目|内線|所属|同学)/;

/** A name in Chinese characters, kana or Hangul, and whether a title (`教授`) stands behind it. */
export interface CjkName {
  /** Characters from the front that are the name. */
  readonly length: number;
  readonly isTitled: boolean;
}

/** Takes a name as East Asian texts print it apart from its titles; undefined for other words. */
export function cjkName(words: string): CjkName | undefined {
  const match = words.length > 24 || addressed.test(words) ? null : titled.exec(words);
  const name = match?.[1];
  if (name === undefined || notPerson.test(name)) return undefined;
  return { length: name.length, isTitled: match?.[2] !== '' };
}
