import type { Mention } from '../../model';
import { lastPiece } from './han-words';

/** Family names of one character, the common ones of Chinese. */
const families = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范廖石金韦韋贾賈夏付傅方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯温溫康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺诸諸花蔺藺'.split(
    '',
  ),
);
const doubleFamily =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|东方|東方|独孤|南宫|南宮|夏侯|皇甫|尉迟|尉遲|公孙|公孫|令狐|慕容|端木|左丘|闻人|聞人|长孫|长孙|宇文|申屠|轩辕|鲜于|赫连|拓跋|呼延|钟离|濮阳|淳于|澹台|公冶|宗政|西门|百里|公羊|谷梁|乐正|梁丘|纳兰|完颜|耶律|贺兰)/u;
/** What is said before or behind a title that names nobody: `高级研究员`, `名誉教授`. */
const notNames =
  /^(?:高级|高等|高級|特聘|名誉|客座|讲座|首席|任何|全体|全體|各位|金牌|时任|時任|应用|應用|明德|安全|成为)/u;

const titled =
  /(\p{Script=Han}{2,12}?)(?=(?:助理|副|准)?(?:教授|研究员|研究員)|博士|院士|先生|老师|老師|女士|讲师|講師)/gu;
const cued =
  /(?:导师|導師|师从|師從|指導教員|指導教授|合作者|合作导师)(?:为|為|是|は|：|:|\s)*((?:\p{Script=Han}{2,4}[、，和与]?){1,4})/gu;
/** A Japanese name, family and given name parted by a space: `鳥井 あおい 教授`. */
const spaced =
  /(?<!\p{Script=Han})(\p{Script=Han}{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}?)[ \u3000]?(?=准?教授|博士|氏|先生|講師|助教|研究員)/gu;
/** The same behind a word of relation: `指導教員：鳥井 あおい`. */
const spacedCue =
  /(?:指導教員|指導教授|共同研究者)(?:は|：|:)[ \u3000]?(\p{Script=Han}{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
const together = /(?:等人?)?的?(?:共同|合作|合著|联合|聯合)/gu;
const companion = /[与與和同]/u;
const longestCompany = 60;

/** People of Chinese text, where a title follows or a word of relation stands before: `左丘衡教授`, `导师为左丘衡`. */
export function hanPeople(text: string): Mention[] {
  const behind = Array.from(text.matchAll(titled)).flatMap(({ index, 1: stretch = '' }) => {
    const name = lastPiece(stretch);
    const end = index + stretch.length;
    return isName(name) ? [mention(name, end - name.length, 'han-title')] : [];
  });
  const listed = Array.from(text.matchAll(cued)).flatMap((match) => {
    const list = match[1] ?? '';
    return namesIn(list, match.index + match[0].indexOf(list));
  });
  const japanese = [
    ...Array.from(text.matchAll(spacedCue)).map((match) =>
      mention(match[1] ?? '', match.index + match[0].indexOf(match[1] ?? ''), 'han-cue'),
    ),
    ...Array.from(text.matchAll(spaced)).map(({ index, 1: name = '' }) => mention(name, index, 'han-title')),
  ];
  return distinct([...listed, ...companions(text), ...japanese, ...behind]);
}

/** Those between `与` and `合作` in one clause: `与李鸣、欧阳青、Ada Byron合作完成`. */
function companions(text: string): Mention[] {
  return Array.from(text.matchAll(together)).flatMap(({ index }) => {
    const from = Math.max(0, index - longestCompany);
    const before = text.slice(from, index);
    const clause = before.search(/[^。；;！？\n]*$/u);
    const opening = before.slice(clause).search(companion);
    return opening === -1 ? [] : namesIn(before.slice(clause + opening), from + clause + opening);
  });
}

function namesIn(list: string, start: number): Mention[] {
  return Array.from(list.matchAll(/[^、，和与與同\s]+/gu)).flatMap(({ 0: piece, index }) => {
    const name = piece.replace(owner, '').replace(manner, '');
    const at = start + index + piece.indexOf(name);
    return isName(name) ? [mention(name, at, 'han-cue')] : [];
  });
}

/** `测试大学的`, `测试大学` before a name. */
const owner = /^\p{Script=Han}{2,16}(?:的|大学|大學|研究所|研究院|学院|公司|医院|中心)/u;
/** `长期` before `合作`, and a title behind the name. */
const manner =
  /(?:教授|研究员|研究員|博士|院士|老师|老師|先生)?(?:长期|長期|密切|多年|一直|开展|進行|进行|保持|紧密)*$/u;

/** Two to four characters of which the first, or the first two, are a family name. */
export function isName(text: string): boolean {
  if (notNames.test(text)) return false;
  if (doubleFamily.test(text)) return text.length >= 3 && text.length <= 4;
  return text.length >= 2 && text.length <= 3 && families.has(text.charAt(0));
}

function mention(name: string, start: number, rule: string): Mention {
  return { kind: 'person', name, start, end: start + name.length, rule, confidence: 0.8 };
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((one) => [one.start, one])).values()];
}
