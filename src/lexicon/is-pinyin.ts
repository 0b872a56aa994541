const syllables =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)){1,2}$/;

/** Whether a folded word can be read as one or two syllables of Mandarin in pinyin: `tengyu`, `wei`. */
export function isPinyin(word: string): boolean {
  return word.length <= 11 && syllables.test(word.replace(/['’-]/g, ''));
}
