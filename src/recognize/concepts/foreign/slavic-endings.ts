/** What the endings of a word tell of its part of speech. */
export interface SlavicEndings {
  readonly adjective: RegExp;
  /** What may be the genitive behind a noun and is hardly a verb. */
  readonly genitive: RegExp;
  /** Verbs, participles and adverbs. */
  readonly noNoun: RegExp;
}

/** The endings of each Slavic language (ISO 639-1). */
export const slavicEndings: Readonly<Record<string, SlavicEndings>> = {
  pl: {
    adjective:
      /..(?:[nw]|[scdz]k|[tł](?=[aeą]))(?:y|i|a|e|ą)$|..(?:[nwkłtrcjg]|cz|sz|ż)(?:ej|iej|ego|iego|emu|iemu|ym|im|ych|ich|ymi|imi)$/,
    genitive:
      /(?:ów|..ek|ii|[csz]ji|ości|[aeę][nc]i[ae]|[sc]twa?|[^aeiouyąęc]u|[bdfłmnprstwzg]y|[kg]i|ek|ań|eń)$/,
    noNoun:
      /.{2}(?:uje|ują|[ae]ją|amy|emy|imy|ymy|ano|ono|ować|ywać|[iyaąe]ć|(?<!szt|kan|ner|gn|teri|pit|dzi)[iyaąę]ł[aoy]?|[iaę]li|[śdzż]z?ciej|dziej|[^w]ąc[ye]?|[ąńa]czy|[^u]czą|szą|żą|dzą)$/,
  },
  cs: {
    adjective: /..(?:[nvkčtlrs]|ch)(?:ý|á|é|í|ého|ých|ích|ího|ou|ém|ým|ými|ím|ími|ému)$/,
    genitive: /(?:ů|[^aeiouyáéíóúůýě]u|[bdflmnprstvzk]y|[aáe]ní|ství|osti|ie|ace|ek)$/,
    noNoun: /.{2}(?:uje|ují|áme|íme|eme|ovat|ávat|[iaoeě]t|[ia]l[aiyo]?|ává|ají|ejí|ně|cky|sky|telně)$/,
  },
  ru: {
    adjective:
      /..[бвгджзклмнпрстфхцчшщ](?:ая|яя|ое|ее|ие|ые|ый|ий|ой|ых|их|ого|его|ому|ему|ом|ем|ым|им|ую|юю|ыми|ими)(?:ся)?$|..[нщшчж]ей$/,
    genitive: /(?:[^аеиоуыэюя](?:а|я|ы|и)|и[ияй]|[ое]в|[^о]й|ок|ек)$/,
    noNoun:
      /.{2}(?:ется|ются|ится|ятся|[ыи]ва[ею]т|[уюаяе][ею]т|[аяеи]ть|[аяеи]ем|[аеиояы]л[аио]?|лся|лась|лись|лось|[нт]о|ски|ая[сщ]\p{L}{2,4})$/u,
  },
  uk: {
    adjective: /..[нквщшчтлжмх](?:а|я|е|є|і|ий|ій|их|іх|ого|ому|им|ім|ої|ьої|у|ими)$/,
    genitive: /(?:[^аеиіоуюя](?:а|я|у|ю|и|і)|ії|[ії]в|ей|ок|ості)$/,
    noNoun: /.{2}(?:ється|ються|иться|яться|[ую]є|[уюа]ють|[аиіу]ти|ємо|[аиіо]в[ся]*|[аиі]л[аио]|но|то)$/,
  },
};

/** Whether a word of a Slavic language may be an adjective by its ending. */
export function isSlavicAdjective(word: string, language: string): boolean {
  return slavicEndings[language]?.adjective.test(word.toLowerCase()) ?? false;
}
