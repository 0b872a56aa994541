import type { LabelKind } from './label-words';

/** Words before, between and behind which the speaker or the talk is named: `About the` + `speaker`, `講演者` + `紹介`. */
interface Phrases {
  readonly before?: string;
  readonly behind?: string;
  readonly speaker?: string;
  readonly talk?: string;
}

/** How headings above a life and above an abstract are put together, a language or one of its cases an entry. */
const phrases: readonly Phrases[] = [
  {
    before:
      'about the|about our|about this|about today’s|about|meet the|meet our|introducing the|more about the|biography of the|bio of the|profile of the',
    speaker:
      'speaker|speakers|guest speaker|presenter|presenters|lecturer|author|authors|artist|guest|panelist|panelists|panellists|scholar|candidate|instructor|moderator and speakers',
    talk: 'talk|lecture|seminar|event|presentation|colloquium|session|topic|workshop|conversation|webinar|project',
  },
  {
    before:
      'sobre el|sobre la|sobre los|sobre las|acerca del|acerca de la|reseña del|reseña de la|semblanza del|semblanza de la|perfil del|perfil de la|biografía del|biografía de la|quién es el|quién es la|conoce al|conoce a la|trayectoria del|trayectoria de la|resumen curricular del|resumen curricular de la',
    speaker:
      'ponente|ponentes|conferencista|conferencistas|conferenciante|conferenciantes|expositor|expositora|disertante|disertantes|orador|oradora|invitado|invitada|autor|autora|charlista|investigador|investigadora|doctorando|doctoranda',
    talk: 'charla|conferencia|ponencia|seminario|exposición|plática|evento|sesión|tema|coloquio|presentación|tesis|actividad',
  },
  {
    before:
      'sobre o|sobre a|sobre os|sobre as|quem é o|quem é a|biografia do|biografia da|minibiografia do|minibiografia da|perfil do|perfil da|currículo do|currículo da',
    speaker:
      'palestrante|palestrantes|orador|oradora|oradores|conferencista|conferencistas|convidado|convidada|ministrante|autor|autora|apresentador|apresentadora',
    talk: 'palestra|conferência|seminário|apresentação|evento|tema|comunicação|aula|colóquio|tese',
  },
  {
    before:
      'à propos de l’|à propos du|à propos de la|sur l’|sur le|sur la|au sujet de l’|présentation de l’|présentation du|présentation de la|biographie du|biographie de la|biographie de l’|notice biographique de l’|parcours de l’|quelques mots sur l’',
    speaker:
      'orateur|oratrice|intervenant|intervenante|conférencier|conférencière|auteur|autrice|auteure|invité|invitée|doctorant|doctorante|candidat|candidate',
    talk: 'exposé|conférence|séminaire|intervention|communication|événement|présentation|thèse',
  },
  {
    before:
      'zum|zur|zu den|über den|über die|über unseren|über unsere|vita des|vita der|biografie des|biografie der|angaben zum|angaben zur|informationen zum|informationen zur',
    speaker:
      'referenten|referentin|referierenden|vortragenden|sprecher|sprecherin|redner|rednerin|autor|autorin|person|gast|dozenten|dozentin|doktoranden|doktorandin',
    talk: 'vortrag|thema|inhalt|vorlesung|veranstaltung|seminar|referat|dissertation',
  },
  {
    before:
      'sul|sulla|sull’|sui|sulle|notizie sul|notizie sulla|notizie sui|notizie sulle|nota sul|nota sulla|profilo del|profilo della|chi è il|chi è la|biografia del|biografia della|cenni sul|cenni sulla',
    speaker:
      'relatore|relatrice|relatori|relatrici|autore|autrice|ospite|conferenziere|conferenziera|dottorando|dottoranda',
    talk: 'seminario|conferenza|incontro|intervento|evento|tema|lezione|tesi',
  },
  {
    before: 'over de|over het|over onze|over|iets over de|biografie van de|profiel van de',
    speaker:
      'spreker|spreekster|sprekers|auteur|gast|gastspreker|promovendus|promovenda|kandidaat|docent|inleider',
    talk: 'lezing|seminar|onderwerp|voordracht|presentatie|bijeenkomst|colloquium|proefschrift',
  },
  {
    before: 'om|kort om|lite om|mer om|lidt om|litt om|mere om',
    speaker:
      'talaren|föreläsaren|föredragshållaren|talarna|gästen|författaren|respondenten|taleren|foredragsholderen|foredragsholder|forelæseren|foreleseren|oplægsholderen|oplægsholder|innlederen|innleder|gæsten|gjesten|kandidaten|forfatteren',
    talk: 'föredraget|föreläsningen|seminariet|ämnet|evenemanget|avhandlingen|foredraget|seminaret|forelæsningen|forelesningen|emnet|arrangementet|oplægget|temaet|innlegget',
  },
  {
    speaker:
      'puhujasta|luennoijasta|luennoitsijasta|esitelmöijästä|esiintyjästä|väittelijästä|tietoa puhujasta|puhujan esittely|luennoijan esittely|lisätietoa puhujasta',
    talk: 'luennosta|esitelmästä|tapahtumasta|aiheesta|seminaarista|väitöskirjasta|esitelmän tiivistelmä',
  },
  {
    before: 'o|kilka słów o|parę słów o|nota o|notka o|informacja o|informacje o',
    speaker:
      'prelegencie|prelegentce|prelegentach|prelegentkach|mówcy|mówczyni|wykładowcy|wykładowczyni|autorze|autorce|gościu|referencie|referentce|prowadzącym|prowadzącej',
    talk: 'wykładzie|referacie|wystąpieniu|spotkaniu|seminarium|temacie|prelekcji|wydarzeniu',
  },
  {
    before:
      'sylwetka|biogram|nota biograficzna|notka biograficzna|życiorys|biografia|krótka biografia|streszczenie|abstrakt|opis|zarys|tematyka',
    speaker:
      'prelegenta|prelegentki|prelegentów|mówcy|mówczyni|wykładowcy|wykładowczyni|autora|autorki|gościa|referenta|referentki',
    talk: 'wykładu|referatu|wystąpienia|spotkania|prelekcji|seminarium',
  },
  {
    before: 'o|něco o|pár slov o|niečo o|medailonek|profil|anotace|abstrakt|obsah|anotácia',
    speaker:
      'přednášejícím|přednášející|přednášejícího|řečníkovi|řečnici|řečníka|autorovi|autorce|hostovi|prednášajúcom|prednášajúcej|predavaču|predavačici|predavatelju|predavateljici|govorniku|autorju',
    talk: 'přednášce|přednášky|semináři|semináře|tématu|prednáške|prednášky|predavanju|seminaru',
  },
  {
    speaker:
      'az előadóról|előadóról|az előadókról|a szerzőről|az előadó bemutatása|az előadó életrajza|az előadó|rövid életrajz|szakmai életrajz',
    talk: 'az előadásról|az előadás tartalma|az eseményről|az előadás összefoglalója|az előadás kivonata|tartalom',
  },
  {
    before: 'о|об|коротко о|кратко о|несколько слов о|несколько слов об|информация о|сведения о|сведения об',
    speaker: 'докладчике|докладчице|докладчиках|лекторе|лекторах|спикере|спикерах|выступающем|авторе|госте',
    talk: 'докладе|лекции|семинаре|выступлении|теме|мероприятии',
  },
  {
    before: 'биография|краткая биография|аннотация|тезисы|содержание|описание|аннотация к',
    speaker: 'докладчика|докладчицы|лектора|спикера|автора',
    talk: 'доклада|докладу|лекции|выступления',
  },
  {
    before: 'про|коротко про|кілька слів про|біографія|коротка біографія',
    speaker: 'доповідача|доповідачку|доповідачів|лектора|лекторку|спікера|спікерку|автора|авторку',
    talk: 'доповідь|лекцію|семінар|захід|виступ',
  },
  {
    behind: 'hakkında|özgeçmişi|biyografisi|kimdir|özeti|içeriği',
    speaker: 'konuşmacı|konuşmacılar|konuşmacının|konuşmacılar|sunucu|yazar',
    talk: 'konuşma|konuşmanın|seminer|seminerin|etkinlik|sunum|sunumun',
  },
  {
    before: 'despre|câteva cuvinte despre|biografia',
    speaker:
      'vorbitor|vorbitoare|vorbitori|conferențiar|lector|autor|autoare|invitat|invitată|speaker|vorbitorului',
    talk: 'prelegere|seminar|conferință|prezentare|eveniment|temă|comunicare',
  },
  {
    before: 'sobre el|sobre la|sobre els|sobre les|biografia del|biografia de la',
    speaker: 'ponent|ponents|conferenciant|conferenciants|autor|autora|convidat|convidada',
    talk: 'xerrada|conferència|seminari|ponència|sessió|acte|presentació',
  },
  {
    before: 'σχετικά με τον|σχετικά με την|λίγα λόγια για τον|λίγα λόγια για την|για τον|για την|βιογραφικό',
    speaker: 'ομιλητή|ομιλήτρια|ομιλητές|εισηγητή|εισηγήτρια|ομιλήτριας',
    talk: 'ομιλία|διάλεξη|σεμινάριο|εκδήλωση|παρουσίαση',
  },
  {
    before: 'tentang|profil|biodata|ringkasan|abstrak',
    speaker: 'pembicara|narasumber|penulis|penceramah',
    talk: 'acara|kuliah|seminar|ceramah|kuliah umum|pembicaraan',
  },
  {
    before: 'אודות|על|קורות חיים של|תקציר',
    speaker: 'המרצה|הדובר|הדוברת|הדוברים|המחבר|המחברת',
    talk: 'ההרצאה|הסמינר|האירוע|הקולוקוויום',
  },
  {
    before: '',
    behind: '简介|介绍|簡介|介紹|个人简介|個人簡介|简历|摘要|内容|内容简介|内容摘要|概要|提要|题目及摘要',
    speaker:
      '主讲人|主講人|报告人|報告人|演讲人|演講人|演讲者|演講者|讲者|講者|主讲嘉宾|嘉宾|报告专家|专家|主讲专家|作者|讲师|发言人|主讲教师',
    talk: '报告|報告|讲座|講座|演讲|演講|会议|研讨会|发言',
  },
  {
    before: '',
    behind:
      '紹介|ご紹介|のご紹介|の紹介|略歴|の略歴|経歴|プロフィール|のプロフィール|について|要旨|の要旨|概要|の概要|内容|の内容|要約|アブストラクト',
    speaker: '講演者|講師|発表者|演者|登壇者|話者|話し手|報告者|ゲスト|スピーカー|著者',
    talk: '講演|発表|セミナー|報告|イベント|講義|論文|本講演',
  },
  {
    before: '',
    behind: '소개|약력|이력|프로필|경력|개요|초록|요약|내용|에대하여',
    speaker: '연사|강연자|발표자|강사|발제자|초청연사|저자|연자',
    talk: '강연|발표|세미나|강의|콜로퀴움|강좌|행사',
  },
];

function partsOf(words: string | undefined): readonly string[] {
  return words === undefined ? [''] : words.split('|');
}

function headings({ before, behind, speaker, talk }: Phrases): (readonly [string, LabelKind])[] {
  const nouns = [
    ...(speaker?.split('|') ?? []).map((noun) => [noun, 'bio'] as const),
    ...(talk?.split('|') ?? []).map((noun) => [noun, 'abstract'] as const),
  ];
  const isWritten = before !== '';
  return partsOf(before).flatMap((lead) =>
    partsOf(behind).flatMap((tail) =>
      nouns.map(([noun, kind]) => [join(join(lead, noun, isWritten), tail, isWritten), kind] as const),
    ),
  );
}

/** `à propos de l’` + `orateur` have no space between them, nor have East Asian words (`isSpaced` false). */
function join(left: string, right: string, isSpaced: boolean): string {
  return !isSpaced || left === '' || right === '' || left.endsWith('’') ? left + right : `${left} ${right}`;
}

/** Headings that name a life or an abstract in several words (`Sobre la ponente`, `Om föredraget`), with their kind. */
export const labelPhrases: readonly (readonly [string, LabelKind])[] = phrases.flatMap(headings);
