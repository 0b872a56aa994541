import { honorificLength, personScore } from '../../lexicon/person-name';
import type { PersonField, Span } from '../../model';
import { looksLikeOrganization, looksLikeRole } from '../places/organization-words';
import { parsePeople } from './parse-people';

const nameWord = "(?:(?:\\p{Lu}\\.-?){1,3}|\\p{Lu}[\\p{L}'’-]*)";
const title =
  '(?:Dr|Op|Uzm|Doç|Yrd|Arş|Öğr|Prof|Professor|Professors|Profs|Mr|Mrs|Ms|Sir|Dame|Rev|Drs|[Pp]rofesseure?|[Pp]rofesora?|[Pp]rofessor[ae]|[Pp]rofessore(?:ssa)?|[Dd]octora?|[Dd]outora?|M|Mme|Mlle|Pr|Herr|Frau|Sra?|Dott|[Dd]ott\\.?ssa|[Pp]rof\\.?ssa|dott|Dra|Ing|dr|prof|drs|ir|doc|mgr|inż|hab|ing|проф|доц|д-р)';
const particle = '(?:de|van|von|der|den|del|la|el|al|bin|di|da|dos|le|ter|ten|y)(?!\\p{L})';
/** A name of up to six words, a nickname among them, with honorifics. */
const person = `((?:${title}\\.?\\s?){0,3}${nameWord}(?:\\s{1,2}(?:[(“"]?${nameWord}[”")]?|${particle})){0,5})`;
const second = `${person.replace('(', '(?:\\s(?:and|&)\\s')}?`;
const apposition = '(?:,(?:[^.;!?]|\\.(?!\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Ll})){2,160}?,?|\\s\\([^)]{2,80}\\)|,?)';

/** `El alumno`, `la dottoranda`: what a defence calls its speaker. */
const bearer =
  '(?<!\\p{L})(?:[Ee]l|[Ll]a|[Dd]er|[Dd]ie|[Ll]e|[Ii]l|[Oo]|[Aa]|[Tt]he) (?:alumn[oa]|doctorand[oa]|doctorante?|doctora?|profesora?|professora?|Doktorand(?:in)?|Kandidat(?:in)?|dottorand[oa]|dottor(?:e|essa)|candidat[oae]|candidate|estudiante|alun[oa]|doutorand[oa]|mestrand[oa]|student|speaker)\\s';

/** Running text that names the speaker, best first. */
const sayings: readonly { readonly pattern: RegExp; readonly score: number }[] = [
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
      `\\b(?:given|presented|delivered|led|taught|conducted|a (?:talk|lecture|seminar|presentation|visit)|(?:talk|lecture|seminar|presentation|colloquium|speech|discussion)(?: (?:this|today|tomorrow|on) ?\\w*)?|annoncé|tenuta|impartida|exposé)(?: (?:this|next) (?:year|week|month|time))?,? (?:by|from|with|par|da|por|von|de) (?:our (?:own )?)?${person}`,
      'gu',
    ),
    score: 3.6,
  },
  /** Ada Byron, a poet from Testville, will give a talk. */
  {
    pattern: new RegExp(
      `(?:^|[.!?:;,>]\\s+|\\d\\s+|\\b(?:our|my) (?:\\p{Ll}+ ){1,3}|\\b(?:[Pp]rofessors?|that|when|as|where|[ap]\\.?m\\.?|noon|o['’]clock|Uhr|today|tomorrow|tonight|[A-Z]\\p{Ll}{2,7}day)\\s|${bearer}|(?<!\\p{L})(?:il|la|el|le|der|die|o|a) (?=${title}\\b))${person}${second}${apposition}\\s(?:\\(?[\\w.-]+@\\S+\\s)?(?:(?:(?:of|from|at|della|del|do|da|de la|von der|der|an der|vid|ved|z|ze) |(?:dell|de l)['’])[^.;!?]{2,80}?\\s)?(?:joins (?:us|our|the)\\b|visits (?:us|our|the)\\b|will (?:be )?(?:also |then )?(?:(?:give|giving|present|presenting|speak|speaking|talk|talking|lecture|lecturing|visiting|discuss|discussing|practi[cs]e|rehearse|deliver|defend|address|lead|visit|describe|offer|show|join|explain|talk|conduct|read|perform|explore|demonstrate|have|hold)\\b)|(?:has|have) (?:kindly |generously )?(?:agreed|accepted|offered) to (?:give|speak|step in|present|talk|stand in|take)|is going to (?:give|speak|talk|present|visit)|is (?:giving|presenting|speaking|visiting|coming|our|the speaker|talking)|(?:soutiendra|soutient|présentera|donnera|parlera|interviendra|fera|defenderá|presentará|hablará|impartirá|dictará|dará|discuterà|presenterà|terrà|parlerà|difenderà|apresentará|falará|proferirá|ministrará|wird|spricht|hält|referiert|verteidigt|verdedigt|spreekt|zal|geeft|houdt|promoveert|wygłosi|przedstawi|zaprezentuje|opowie|wystąpi|prosloví|přednese|vystoupí|promluví|выступит|прочтёт|прочитает|расскажет|föreläser|talar|håller|disputerar|forsvarer|holder|taler|puhuu|väittelee|luennoi|tart)(?!\\p{L})|presents\\b|gives\\b|speaks\\b|to (?:give|speak|present)\\b|talks?\\b|talk at\\b|discusses\\b|explores?\\b|shall|would)`,
      'gu',
    ),
    score: 3.2,
  },
  /** We have the pleasure of hearing Ada Byron. */
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:hearing|konuğumuz|misafirimiz|unser Gast|unsere Gästin|nuestr[oa] invitad[oa]|noss[oa] convidad[oa]|écouter(?:ons)?|entendre|entendrons|accueillerons|recevrons|accueillir|recevoir|recibirá a|recibimos a|begrüßen|spricht|spreekt|taler|talar|föreläser|puhuu|wygłosi|wystąpi|(?<!(?:[Ss]potkanie|[Dd]yskusję|[Rr]ozmowę|[Dd]ebatę) )poprowadzi|prosloví|přednese|vystoupí|выступит|прочтёт|прочитает|расскажет|(?:föredrag|foredrag) a[vf]|parlerà|interverrà|welcomes?|welcoming|hosting|hosts?|hear|invites|features?|featuring|presents|introduce|introducing|visitor|announce that|announces that|announce|invite|invited speaker|has invited|have invited|joined by|presenting|meet|featured speaker|starring|lecturer|guest lecturer|visit of|visit from|speaker,|colloquium,|seminar,|exposé de|(?<!\\b(?:[Cc]haired|[Hh]osted|[Mm]oderated|[Oo]rgani[sz]ed|[Ii]ntroduced|[Ss]ponsored|[Aa]dvised|[Ss]upervised|[Cc]oordinated|[Cc]onvened|[Ff]unded|founded|edited|written|proposed|[Rr]un|directed|[Ss]upported|[Rr]esponse|[Rr]eply|[Cc]omments?|[Rr]emarks|[Ii]ntroduction|[Ff]oreword|[Mm]usic|[Tt]ranslation) )by)\\s(?:our (?:own )?|the |back )?${person}`,
      'gu',
    ),
    score: 2.6,
  },
  /** Välkomna till ett seminarium med Ada Byron. */
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:\\p{L}*seminari\\p{L}*|\\p{L}*föreläsning\\p{L}*|\\p{L}*forelesning\\p{L}*|\\p{L}*foredrag\\p{L}*|[Ss]amtale?t?|\\p{L}*[Kk]olloquium|\\p{L}*[Vv]ortrag|[Ss]éminaire|[Cc]onférence|[Cc]harla|[Cc]onferencia|[Pp]alestra),? (?:med|mit|avec|con|com) ${person}`,
      'gu',
    ),
    score: 2.8,
  },
  /** … convida para o seminário de Ada Byron, …. */
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Ss]eminário|[Pp]alestra|[Cc]onferência|[Cc]harla|[Cc]onferencia|[Ss]eminario|[Cc]onferenza|[Ll]ezione|[Vv]ortrag|[Ss]éminaire|[Cc]onférence|[Ff]öredrag|[Ll]ezing) (?:de |da |do |di |del |della |du |von |van |av |d['’])(?:(?:o|a|la|el|le|il) )?${person}(?=,| \\(|\\.| sobre| su | sur | über| over| om | on )`,
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
      `(?<!\\p{L})(?:spricht|referiert|hält|spreekt|wygłosi|wystąpi|vystoupí|přednese|föreläser|talar|taler|parlera|interviendra|hablará|falará|parlerà|interverrà)\\s[^.;!?]{3,110}?\\s(?=(?:Frau|Herr|Prof|Dr|Mme|M\\.|dr|prof|doc|ing|[Pp]rofessor|Dra|Profa|Dott)(?!\\p{L}))${person}`,
      'gu',
    ),
    score: 2.6,
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
      `(?<!\\p{L})(?:(?:que|qui|che|quem) (?:nous )?(?:dictará|impartirá|presentará|ofrecerá|brindará|dará|pronunciará|donnera|présentera|prononcera|animera|terrà|presenterà|ministrará|proferirá|apresentará)|reçoit|accueille|recibe|recebe|ospita|accoglie|ontvangt|begrüßt|[Ff]öreläsare är|[Tt]alare är|[Ff]oredragsholder er|[Rr]eferent(?:in)? ist|[Vv]ortragende[r]? ist|[Ss]preker is|[Ii]l relatore è|[Ll]a relatrice è|[Ee]l ponente es|[Ll]a ponente es|[Pp]alestrante é|[Pp]relegent(?:em|ką) (?:jest|będzie)|[Pp]uhujana(?: on)?|[Ll]uennoitsijana(?: on)?|[Kk]onuşmacı) (?:(?:le|la|el|il|o|a|l['’])\\s?)?(?:[A-Z]{2} (?=\\p{Lu}\\p{Ll}))?${person}`,
      'gu',
    ),
    score: 3.4,
  },
  /** … with Ada Byron, a poet, as speaker. */
  { pattern: new RegExp(`\\bwith ${person}[^.]{0,90}\\bas (?:the |our )?speaker`, 'gu'), score: 4 },
];

/** People whom running text says to be speaking; honorifics and affiliation as printed. */
export function speakersInProse(text: string, stretches: readonly Span[]): PersonField[] {
  const found: { readonly people: PersonField[]; readonly score: number }[] = [];
  for (const stretch of stretches.slice(0, 40)) {
    const slice = text.slice(stretch.start, Math.min(stretch.end, stretch.start + 1500)).replace(/\s/g, ' ');
    for (const { pattern, score } of sayings) {
      const people = saidPeople(slice, stretch.start, pattern);
      const name = people[0];
      if (name !== undefined) found.push({ people, score: score + personScore(name.value) });
    }
  }
  return found.sort((left, right) => right.score - left.score)[0]?.people ?? likelySpeaker(text, stretches);
}

/** Of one stretch; a phrase that begins with no person (`On Tuesday, in room 4, …`) may hold one further on. */
const mostTries = 30;

/** Before these `M.` is Monsieur and no initial. */
const french = /(?:soutiendra|soutient|présentera|donnera|parlera|interviendra|fera)$/;

function saidPeople(slice: string, from: number, pattern: RegExp): PersonField[] {
  let tries = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(slice); match !== null && tries < mostTries; match = pattern.exec(slice)) {
    tries++;
    const printed = match[1];
    if (printed === undefined) continue;
    const start = match.index + match[0].indexOf(printed);
    pattern.lastIndex = start + printed.length;
    const at = start + (french.test(match[0]) ? (/^MM?\. /.exec(printed)?.[0].length ?? 0) : 0);
    const words = printed.slice(at - start).replace(/['’]s$/, '');
    const found = firstPeople(slice, from, at, untilVerb(slice.slice(at, at + 260)), words);
    const people = found.length > 0 ? found : firstPeople(slice, from, at, words, words);
    if (people.length > 0) return people;
  }
  return [];
}

/** A name with its institution, up to the verb or the end of the sentence. */
function untilVerb(words: string): string {
  const [before = words] = words.split(
    /(?<=\w{3})(?<!\b(?:[Pp]rof|[Dd]ott|[Aa]ssoc|[Aa]sst|[Mm]gr|[Ii]ng|hab|Univ|Dept|Inst))[.!?;](?:\s|$)|\s(?:will|is|are|presents|gives|on (?:the|\p{Lu})|at \d|entitled|titled|has|who|speaks|speaking|talks|as speaker|visiting|joining|coming|giving|presenting|here|with us|over|sobre|über)\s/u,
  );
  return before;
}

/** The people with whom `tail` begins; `words` is the name as the phrase has it. */
function firstPeople(slice: string, from: number, at: number, tail: string, words: string): PersonField[] {
  const people = parsePeople(tail, from + at, {
    expected: true,
    rule: 'speaker-in-prose',
    confidence: 0.7,
  }).filter(
    (candidate) =>
      personScore(candidate.value) > 0.35 ||
      honorificLength(slice.slice(candidate.start - from - 12, candidate.end - from).trimStart()) > 0,
  );
  const [first] = people;
  const isWhole = first !== undefined && (/\s/.test(first.value) || honorificLength(words) > 0);
  return isWhole && first.start - from - at < 25 ? people : [];
}

const anyPerson = new RegExp(person, 'gu');
const speaking =
  /\b(?:will|talks?|present\w*|speaks?|speaking|speaker|discuss\w*|explor\w*|lectur\w*|seminars?|conduct\w*|describ\w*|visit\w*|gives?|giving|argues?|shows?|join\w*|lead\w*|perform\w*|read\w*)\b/i;
const calling =
  /\b(?:(?:respondent|discussant|opponent|chair|moderator|convenor|host|contact|organi[sz]ers?|committee):|contact|host(?:ed by)?|sponsored by|organi[sz]ed by|coordinated by|call|e-?mail|rsvp|to|thank\w*|honou?r of|including|send|see|at|in|via|named after|memory of|of|for|introduced by|with|on|author|like|work of)\s+(?:the\s+)?$/i;

/** Where no phrase tells the speaker: the person whose sentence has most to do with speaking, if one stands out. */
function likelySpeaker(text: string, stretches: readonly Span[]): PersonField[] {
  let best: { readonly people: PersonField[]; readonly score: number } = { people: [], score: 2 };
  for (const stretch of stretches.slice(0, 12)) {
    const slice = text.slice(stretch.start, Math.min(stretch.end, stretch.start + 1200)).replace(/\s/g, ' ');
    for (const match of [...slice.matchAll(anyPerson)].slice(0, 60)) {
      const score = likelihood(slice, match.index, match[0]);
      if (score <= best.score) continue;
      const tail =
        slice.slice(match.index, match.index + match[0].length + 120).split(/[.;!?]\s/)[0] ?? match[0];
      const people = parsePeople(tail, stretch.start + match.index, {
        expected: true,
        rule: 'speaker-likely',
        confidence: 0.5,
      }).slice(0, 1);
      if (people.length > 0) best = { people, score };
    }
  }
  return best.people;
}

function likelihood(slice: string, start: number, words: string): number {
  const name = words.replace(/[.’']s?$/, '');
  const own = personScore(name);
  if (own < 0.6 || !/\s/.test(name.trim()) || looksLikeOrganization(name)) return 0;
  const before = slice.slice(Math.max(0, start - 40), start);
  const after = slice.slice(start + name.length, start + name.length + 160).split(/[.;!?]\s/)[0] ?? '';
  const post = /^,?\s?([^,]{3,80})/.exec(after)?.[1] ?? '';
  let score = own + (honorificLength(words) > 0 ? 0.6 : 0);
  score += speaking.test(after) ? 0.8 : 0;
  score += /^\s?(?:,|\()/.test(after) && (looksLikeRole(post) || looksLikeOrganization(post)) ? 0.8 : 0;
  score += /^\s(?:from|of) /.test(after) ? 0.4 : 0;
  score += /(?:^|[.!?:]\s+)$/.test(before) ? 0.5 : 0;
  score += /\b(?:speaker|announces?|presents?|features?|by)\s+$/i.test(before) ? 1 : 0;
  score -= calling.test(before) ? 1.5 : 0;
  score -= /^[’']s\b/.test(after) ? 0.8 : 0;
  return score;
}
