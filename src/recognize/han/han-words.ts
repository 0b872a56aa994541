/** Characters and words between which names stand in Chinese and Japanese prose: verbs, prepositions, conjunctions. */
export const boundary =
  /(?:毕业于|畢業於|就职于|就職於|任职于|任教于|来自|來自|加入|现任|現任|历任|先后|先後|目前|加拿大|美国|美國|英国|英國|法国|法國|德国|德國|日本国|澳大利亚|新加坡共和国|获得|獲得|荣获|榮獲|师从|師從|导师|導師|教授|博士|年度|(?<!青)年|自(?!然)|[于於在从從至到的由为為是任和与與及或获獲赴同并並后後曾了月向以对對当當即]|日(?!本))/gu;

/** The last piece of a stretch of Han characters, behind whatever is no part of a name. */
export function lastPiece(stretch: string): string {
  let from = 0;
  for (const match of stretch.matchAll(boundary)) from = match.index + match[0].length;
  return stretch.slice(from);
}
