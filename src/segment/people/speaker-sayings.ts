import { wrapped } from '../../util/wrapped';
import { apposition, honorifics, person, second } from './person-pattern';

/** `El alumno`, `la dottoranda`: what a defence calls its speaker. */
const bearer = wrapped`
    (?<!\p{L})(?:[Ee]l|[Ll]a|[Dd]er|[Dd]ie|[Ll]e|[Ii]l|[Oo]|[Aa]|[Tt]he) (?:alumn[oa]|doctorand[oa]|
    doctorante?|doctora?|profesora?|professora?|Doktorand(?:in)?|Kandidat(?:in)?|dottorand[oa]|
    dottor(?:e|essa)|candidat[oae]|candidate|estudiante|alun[oa]|doutorand[oa]|mestrand[oa]|student|
    speaker)\s
  `;

/** Running text that names the speaker, best first. */
export const sayings: readonly { readonly pattern: RegExp; readonly score: number }[] = [
  /** The speaker is Ada Byron. */
  {
    pattern: new RegExp(
      `\\b(?:[Ss]peakers?|[Ss]peaker this \\w+|[Pp]resenter|[Gg]uest|[Ll]ecturer|orateur|Referent)(?: (?:is|will be|are|sera|est))(?: (?!to\\b)\\p{Ll}+){0,3},? \\*?${person}`,
      'gu',
    ),
    score: 4,
  },
  /** The speaker at the next meeting, on Tuesday at 7.30 p.m., will be Ada Byron. */
  {
    pattern: new RegExp(
      `\\b(?:[Ss]peaker|[Ll]ecturer|[Gg]uest)\\s(?:[^.;!?]|\\.(?!\\s\\p{Lu})){4,200}?\\s(?:will be|is) ${person}`,
      'gu',
    ),
    score: 3.2,
  },
  /** A talk will be given by Ada Byron. */
  {
    pattern: new RegExp(
      wrapped`
        (?<!\b(?:response|reply|comments?|commentary|introduction|welcome|remarks|
        laudatio) (?:(?:will be|is|are) )?)\b(?:given|presented|delivered|led|taught|conducted|
        a (?:talk|lecture|seminar|presentation|visit)|
        (?:talk|lecture|seminar|presentation|colloquium|speech|
        discussion)(?: (?:this|today|tomorrow|on) ?\w*)?|annoncé|tenuta|impartida|dictada|ofrecida|
        proferida|ministrada|susținută?|prezentată?|exposé)(?: (?:this|next) (?:year|week|month|
        time))?,? (?:by|from|with|par|da|por|von|de) (?:our (?:own )?)?${person}
      `,
      'gu',
    ),
    score: 3.6,
  },
  /** Ada Byron, a poet from Testville, will give a talk. */
  {
    pattern: new RegExp(
      wrapped`
        (?:^|[.!?:;,>]\s+|\d\s+|\b(?:[Oo]ur|[Mm]y) (?:\p{Ll}+ ){1,3}|
        \b(?:[Pp]rofessors?|that|when|as|where|[ap]\.?m\.?|noon|o['’]clock|Uhr|today|tomorrow|tonight|
        [A-Z]\p{Ll}{2,7}day)\s|${bearer}|(?<!\p{L})(?:il|la|el|le|der|die|o|
        a) (?=${honorifics}\b))${person}${second}${apposition}\s(?:\(?[\w.-]+@\S+\s)?(?:(?:(?:of|from|at|
        della|del|do|da|de la|von der|der|an der|vid|ved|z|ze) |
        (?:dell|de l)['’])[^.;!?]{2,80}?\s)?(?:joins (?:us|our|the)\b|visits (?:us|our|the)\b|
        will (?:be )?(?:also |then )?(?:(?:give|giving|present|presenting|speak|speaking|talk|talking|
        lecture|lecturing|visiting|discuss|discussing|practi[cs]e|rehearse|deliver|defend|address|lead|
        visit|describe|offer|show|join|explain|talk|conduct|read|perform|explore|demonstrate|have|hold)\b)|
        (?:has|have) (?:kindly |generously )?(?:agreed|accepted|offered) to (?:give|speak|step in|present|
        talk|stand in|take)|is going to (?:give|speak|talk|present|visit|tell|show|explain|discuss|describe|
        lead)|is (?:giving|presenting|speaking|visiting|coming|our|the speaker|talking)|
        (?:soutiendra|soutient|présentera|donnera|parlera|interviendra|fera|defenderá|presentará|hablará|
        impartirá|dictará|dará|discuterà|presenterà|terrà|parlerà|difenderà|apresentará|falará|proferirá|
        ministrará|wird|spricht|hält|referiert|verteidigt|verdedigt|spreekt|zal|geeft|houdt|promoveert|
        wygłosi|przedstawi|zaprezentuje|opowie|wystąpi|prosloví|přednese|vystoupí|promluví|выступит|прочтёт|
        прочитает|расскажет|föreläser|talar|håller|disputerar|forsvarer|holder|taler|puhuu|väittelee|
        luennoi|tart)(?!\p{L})|presents\b|gives\b|speaks\b|to (?:give|speak|present)\b|talks?\b|talk at\b|
        discusses\b|explores?\b|shall|would)
      `,
      'gu',
    ),
    score: 3.2,
  },
  /** We have the pleasure of hearing Ada Byron. */
  {
    pattern: new RegExp(
      wrapped`
        (?<!\p{L})(?:hearing|konuğumuz|misafirimiz|unser Gast|unsere Gästin|nuestr[oa] invitad[oa]|
        noss[oa] convidad[oa]|écouter(?:ons)?|entendre|entendrons|accueillerons|recevrons|accueillir|
        recevoir|recibirá a|recibimos a|begrüßen|spricht|spreekt|taler|talar|föreläser|puhuu|wygłosi|
        wystąpi|(?<!(?:[Ss]potkanie|[Dd]yskusję|[Rr]ozmowę|[Dd]ebatę) )poprowadzi|prosloví|přednese|
        vystoupí|выступит|прочтёт|прочитает|расскажет|(?:föredrag|foredrag) a[vf]|parlerà|interverrà|
        welcomes?|welcoming|hosting|hosts?|hear|invites|features?|featuring|presents|introduce|introducing|
        visitor|announce that|announces that|announce|invite|invited speaker|has invited|have invited|
        joined by|presenting|meet|featured speaker|starring|lecturer|guest lecturer|visit of|visit from|
        speaker,|colloquium,|seminar,|exposé de|(?<!\b(?:[Cc]haired|[Hh]osted|[Mm]oderated|[Oo]rgani[sz]ed|
        [Ii]ntroduced|[Ss]ponsored|[Aa]dvised|[Ss]upervised|[Cc]oordinated|[Cc]onvened|[Ff]unded|founded|
        edited|written|proposed|[Rr]un|directed|[Ss]upported|[Rr]esponse|[Rr]eply|[Cc]omments?|[Rr]emarks|
        [Ii]ntroduction|[Ff]oreword|[Mm]usic|[Tt]ranslation) )by)\s(?:our (?:own )?|the |back )?${person}
      `,
      'gu',
    ),
    score: 2.6,
  },
  /** Välkomna till ett seminarium med Ada Byron. */
  {
    pattern: new RegExp(
      wrapped`
        (?<!\p{L})(?:\p{L}*seminari\p{L}*|\p{L}*föreläsning\p{L}*|\p{L}*forelesning\p{L}*|
        \p{L}*foredrag\p{L}*|[Ss]amtale?t?|\p{L}*[Kk]olloquium|\p{L}*[Vv]ortrag|[Ss]éminaire|[Cc]onférence|
        [Cc]harla|[Cc]onferencia|[Pp]alestra),? (?:med|mit|avec|con|com) ${person}
      `,
      'gu',
    ),
    score: 2.8,
  },
  /** … convida para o seminário de Ada Byron, …. */
  {
    pattern: new RegExp(
      wrapped`
        (?<!\p{L})(?:[Ss]eminário|[Pp]alestra|[Cc]onferência|[Cc]harla|[Cc]onferencia|[Ss]eminario|
        [Cc]onferenza|[Ll]ezione|[Vv]ortrag|[Ss]éminaire|[Cc]onférence|[Ff]öredrag|[Ll]ezing) (?:de |da |
        do |di |del |della |du |von |van |av |d['’])(?:(?:o|a|la|el|le|il) )?${person}(?=,| \(|
        \.| sobre| su | sur | über| over| om | on )
      `,
      'gu',
    ),
    score: 2.4,
  },
  /** Ada Byron, Testville Institute of Birds: … at the head of a description. */
  {
    pattern: new RegExp(
      `^${person},\\s(?=[^.;!?:]{0,200}(?:[Uu]niv|[Ii]nstit|[Pp]rofess|[Dd]epart|[Hh]ospital|[Cc]ent(?:er|re)\\b|researcher|scientist|lecturer|student|curator|director|engineer))[^.;!?:]{4,220}:\\s`,
      'gu',
    ),
    score: 3,
  },
  /** … spricht im Rahmen des Kolloquiums Frau Prof. Ada Byron. */
  {
    pattern: new RegExp(
      wrapped`
        (?<!\p{L})(?:spricht|referiert|hält|spreekt|wygłosi|wystąpi|vystoupí|přednese|föreläser|talar|taler|
        parlera|interviendra|hablará|falará|parlerà|interverrà)\s[^.;!?]{3,110}?\s(?=(?:Frau|Herr|Prof|Dr|
        Mme|M\.|dr|prof|doc|ing|[Pp]rofessor|Dra|Profa|Dott)(?!\p{L}))${person}
      `,
      'gu',
    ),
    score: 2.6,
  },
  /** … “Entropy”, a cargo de la Dra. Ada Byron. */
  {
    pattern: new RegExp(
      wrapped`
        (?<!\p{L})(?:a cargo d(?:el|e la|e)|a cura d(?:el|ella|i)|animée? par|dictad[ao] por|
        pronunciad[ao] por|(?:pleased|happy|delighted|proud|honou?red|excited|thrilled) to (?:welcome|host|
        have)) (?:[\p{Ll}-]+ ){0,3}${person}
      `,
      'gu',
    ),
    score: 3.4,
  },
  /** På torsdag holder Ada Byron foredrag; vi får besøg af Ada Byron. */
  {
    pattern: new RegExp(
      wrapped`
        (?<!\p{L})(?:holder|håller|hält|geeft|houdt|spricht|spreekt|taler|talar|referiert|besøg a[fv]|
        besøk av|besök av|Besuch von|bezoek van|visite de|
        visita d[ei]) (?=\p{Lu}[\p{L}.'’-]* \p{Lu})${person}
      `,
      'gu',
    ),
    score: 2.8,
  },
  /** Next week we'll have Ada Byron visiting from Testville. */
  {
    pattern: new RegExp(
      `\\b[Ww]e(?: will|['’]ll| are(?: going to)?|['’]re(?: going to)?)? (?:have|hear from|be joined by|having|hosting|host) (?:\\p{Ll}+ ){0,2}${person}`,
      'gu',
    ),
    score: 2.8,
  },
  /** Ada Byron in conversation with Carl Doe; Ada Byron's going to tell us about her work. */
  {
    pattern: new RegExp(
      `(?:^|[.!?:;,>–—]\\s+)${person}(?:,? in (?:conversation|dialogue|discussion) with\\b|['’]s (?:going to|coming to|giving|visiting|talking|speaking|presenting)\\b)`,
      'gu',
    ),
    score: 3,
  },
  /** The series continues tomorrow with visiting poet Ada Byron. */
  {
    pattern: new RegExp(
      `\\b(?:continues?|opens?|begins?|starts?|kicks off|resumes?|concludes?|closes?|launch(?:es)?)\\b[^.;!?]{0,60}\\swith (?:[\\p{L}-]+,? ){0,6}?${person}`,
      'gu',
    ),
    score: 2.6,
  },
  /** … the lecture that Ada Byron will give, told with the verb first; the department receives Ada Byron. */
  {
    pattern: new RegExp(
      wrapped`
        (?<!\p{L})(?:(?:que|qui|che|quem) (?:nous )?(?:dictará|impartirá|presentará|ofrecerá|brindará|dará|
        pronunciará|donnera|présentera|prononcera|animera|terrà|presenterà|ministrará|proferirá|
        apresentará)|reçoit|accueille|recibe|recebe|ospita|accoglie|ontvangt|begrüßt|[Ff]öreläsare är|
        [Tt]alare är|[Ff]oredragsholder er|[Rr]eferent(?:in)? ist|[Vv]ortragende[r]? ist|[Ss]preker is|
        [Ii]l relatore è|[Ll]a relatrice è|[Ee]l ponente es|[Ll]a ponente es|[Pp]alestrante é|
        [Pp]relegent(?:em|ką) (?:jest|będzie)|[Pp]uhujana(?: on)?|[Ll]uennoitsijana(?: on)?|
        [Kk]onuşmacı) (?:(?:le|la|el|il|o|a|l['’])\s?)?(?:[A-Z]{2} (?=\p{Lu}\p{Ll}))?${person}
      `,
      'gu',
    ),
    score: 3.4,
  },
  /** … with Ada Byron, a poet, as speaker. */
  { pattern: new RegExp(`\\bwith ${person}[^.]{0,90}\\bas (?:the |our )?speaker`, 'gu'), score: 4 },
];
