import { honorificLength, personScore } from '../../lexicon/person-name';
import { givenNames } from '../../lexicon/word-lists';
import { fold } from '../../util/fold';
import { wrapped } from '../../util/wrapped';
import { looksLikeRole } from '../places/organization-words';
import { kindOfLabel } from './kind-of-label';

const bioLead = new RegExp(
  wrapped`
    ^(?:\W{0,3}(?:bio\w*:?\s+)?)(?:(?:dr|dra|prof|professor|professeur|mr|ms|mrs|sir|dame|frau|herr|mme|
    m)\b\.?\s*)*(?:\p{Lu}[\p{L}.'’()“”"-]*\s+){1,6}(?:\([^)]{1,60}\)\s*|
    ,[^,]{1,90},\s*)?(?:is (?:an? |the |currently |now |one |Co-|professor|associate|assistant|director|
    chief|senior|principal|founder|on the|at |completing|pursuing|Associate|Assistant|Professor|Director|
    Full|Chair|Postdoc|head|interested|co-)|was (?:born|educated|an? |the )|received |earned |obtained |
    holds |joined |completed |did (?:his|her|their) |graduated |got (?:his|her) |
    has (?:been |served |worked |published |received |led |given |written |held |taught |authored |
    chaired )|is \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3} (?:Professor|Chair|Fellow|Reader|Lecturer)\b|
    works |studied |took (?:his|her|their) |came to |trained (?:as|in|at|with) |defended (?:his|her|their) |
    finished (?:his|her|their) |serves |teaches |leads |heads |directs |chairs |specializes |specialises |
    grew up |co-founded |founded |was awarded |won |spent |
    wrote (?:his|her|their) (?:doctoral|PhD|thesis|dissertation)|
    est (?:un|une|professeur|chercheu|docteur|docteure|maître|actuellement|doctorant|titulaire|chargé|
    directeur|directrice)|a (?:obtenu|soutenu|étudié|rejoint)|enseigne |dirige |
    ist (?:Professor|seit|wissenschaftlich|Inhaber|Leiter|Postdoc|Doktorand)|promovierte |studierte |
    habilitierte |forscht |arbeitet |leitet |lehrt |erhielt |se (?:doctoró|licenció|graduó)|
    es (?:profesor|doctor|catedr|investigador|licenciad)|obtuvo |recibió |estudió |trabaja |
    è (?:professor|ricercat|dottorand|docente|ordinario|associat)|ha (?:conseguito|ottenuto|studiato)|
    si è (?:laureat|addottorat)|lavora |é (?:professor|doutor|pesquisador|graduad|docente)|obteve |
    concluiu |possui |formou-se |is$)
  `,
  'u',
);

/** `She received her PhD from …` at the head of a paragraph. */
const pronounLead = new RegExp(wrapped`
    ^(?:He|She) (?:is (?:an? |the |currently |now )|was (?:born|educated|a |an |the )|received |earned |
    obtained |holds |joined |completed |graduated |has (?:been |served |worked |published |received )|
    studied )
  `);
/** `Ada’s research interests are …`, `Ada's PhD is from Testville`, `Assistant Professor of Birds at Testville, …`. */
const lifeLead = new RegExp(
  wrapped`
    ^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:['’]s|s['’]) (?:research|work|Ph\.?D\.?|doctorate|doctoral|
    thesis|dissertation|interests|current|main|first book|books?|career|background)\b|
    ^(?:(?:Assistant|Associate|Full|Emeritus|Distinguished) )?Professor of \p{Lu}[^.]{3,160}(?:,| and | at )
  `,
  'u',
);
const firstPerson =
  /^(?:I|We|In this|This|The|A|An|It|There|Our|Many|Most|Recent|Deep|What|How|Why|When|While|Although)\b/;

/** Verbs of a life that follow a name in other languages, one a line; none of them opens what a talk says of its subject. */
const lifeVerbs = [
  'nació|cursó|estudió|obtuvo|recibió|trabaja|imparte|se (?:doctoró|licenció|graduó|formó|desempeña)|fue (?:becari|profesor|investigador|director)|ha (?:sido|publicado|dirigido|impartido|trabajado)',
  'nasceu|estudou|obteve|recebeu|leciona|trabalha|atua|formou-se|doutorou-se|licenciou-se|concluiu|possui|coordena|foi (?:professor|bolsista|diretor|pesquisador)',
  'insegna|lavora|si (?:occupa|è)|ha (?:conseguito|ottenuto|studiato|insegnato|lavorato|svolto|pubblicato)|consegu[eì]|nasce|dirige|svolge',
  'a (?:obtenu|soutenu|étudié|rejoint|enseigné|travaillé|dirigé|publié|reçu)|enseigne|travaille|mène|dirige|est née?|occupe|effectue',
  wrapped`
    studierte|promovierte|habilitierte|absolvierte|forscht|forschte|lehrt|lehrte|leitet|leitete|arbeitet|
    arbeitete|erhielt|wurde (?:\d{4}|in|mit|an)|war (?:von|bis|nach|als|zuvor|wissenschaft)|
    hat (?:an|in|einen|eine|Physik|Mathematik)|wuchs
  `,
  'studeerde|promoveerde|werkt|werkte|doceert|leidt|behaalde|ontving|groeide',
  'disputerade|doktorerade|forskar|arbetar|undervisar|erhöll|studerade|växte|har (?:varit|skrivit|arbetat|publicerat|fått|disputerat)',
  'disputerte|forsvarede|arbejder|arbeider|underviser|forsker|studerede|studerte|har (?:skrevet|tidligere|vært|været|arbejdet|arbeidet|modtaget|mottatt|doktorgrad|en ph)',
  'väitteli|työskentelee|toimii|valmistui|opiskeli|johtaa',
  'ukończyła?|studiowała?|obroniła?|uzyskała?|pracuje|pracowała?|kieruje|kierowała?|zajmuje się|specjalizuje się|doktoryzowała?|urodziła?|habilitowała?',
  'absolvovala?|vystudovala?|působí|pracuje|získala?|zabývá se|vyučuje|obhájila?|vede|študovala?|studovala?|pôsobí|diplomirala?|doktorirala?|radi kot|radi kao',
  'окончила?|родил(?:ся|ась)|защитила?|работает|работала?|преподаёт|преподает|занимается|руководит|возглавляет|получила?|училась|учился',
  'закінчи(?:в|ла)|захисти(?:в|ла)|працює|народи(?:вся|лася)|навчається|викладає|очолює|отрима(?:в|ла)',
  'lisans|yüksek lisans|doktora\\p{L}*|halen|\\p{Lu}\\p{L}+ Üniversitesi\\p{L}*',
  'a absolvit|a obținut|a studiat|predă|lucrează|va obtenir|va estudiar|va néixer|treballa|és professora?|és doctora?|es va (?:doctorar|llicenciar|graduar)',
  'szerzett|végzett|doktorált|született|(?:az?|egy) \\p{Lu}[\\p{L} ]{2,60}(?:docense|professzora|tanára|kutatója|munkatársa)',
].join('|');
/** `is` in many languages: after a name that is surely one, or before a post. */
const copulas =
  'is|es|é|è|est|ist|är|er|jest|je|este|és|on|була?|є|является|—|–|aan|werd|ble|blev|era|fut|był|była|byl|byla|war';
const namedLead =
  /^[^\p{L}\d]{0,3}((?:(?:[Dd]ra?|[Pp]rofa?|[Pp]rofessor|Frau|Herr|Mme|M|[Mm]gr|[Dd]oc|[Ii]ng|[Дд]-р|[Пп]роф)\.? )*(?:\p{Lu}[\p{L}.'’“”"-]*\s+){2,5})(?:\([^)]{1,60}\)\s*|,[^,]{1,90},\s*)?/u;
const tellsLife = new RegExp(`^(?:(?:jest|är|er|is|ist|est|es|é|è) )?(?:${lifeVerbs})(?!\\p{L})`, 'u');
const tellsState = new RegExp(`^(?:${copulas})\\s`, 'u');
const posts = wrapped`
    docente?|lektor|adjunkt|professor\p{L}{0,3}|profesor\p{L}{0,4}|forskare|forsker|førsteamanuensis|
    stipendiat|doktorand\p{L}{0,3}|doctorand\p{L}{0,3}|dottorand\p{L}|doutorand\p{L}|hoogleraar|onderzoeker|
    promovend\p{L}{1,3}|dosentti|tutkija|tohtori|adiunkt\p{L}{0,3}|badacz\p{L}{0,3}|kierownik\p{L}{0,3}|
    vedoucí|catedrátic\p{L}|investigador\p{L}?|pesquisador\p{L}?|ricercat\p{L}{3,4}|cherche\p{L}{2,3}|
    ma[iî]tre|wissenschaft\p{L}{2,8}|economista|historiador\p{L}?|
    \p{Ll}{3,12}(?:log[oa]|logue|ologi?st\p{L}{0,2})|доцент|профессор|професор|доктор|кандидат|научный|
    сотрудни\p{L}{1,3}
  `;
const tellsPost = new RegExp(`^(?:${copulas})\\s(?:\\p{Ll}+ ){0,2}(?:${posts})(?!\\p{L})`, 'u');
/** `Ada Byron, Studium in Testville, …`, `Ada Byron, geboren 1990 in …`. */
const withoutVerb =
  /^[^\p{L}\d]{0,3}(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\p{Lu}[\p{L}'’-]+(?:,|:| –| —)\s(?:Studium|Promotion|Jahrgang|geb(?:\.|oren)|born|née?|nat[oa] |nacid[oa]|nascid[oa]|urodzon|född|født|syntynyt|род\. )/u;
/** `The speaker`, `Prelegentka`, `Der Referent`: what an announcement calls the person instead of by name. */
const roleLead = /^[^\p{L}\d]{0,3}((?:\p{L}{1,4}['’ ])?\p{L}{5,20})\s+/u;
const noPerson = /^(?:conference|conferenza|vortrag|talk|paper|candidate)$/i;

/** Whether running text begins as a biography: a name, or the speaker, and what its bearer is or did. */
export function isBioLead(text: string): boolean {
  const head = text.slice(0, 240);
  if (pronounLead.test(head) || isLifeOfSpeaker(head)) return true;
  if (firstPerson.test(head)) return false;
  return lifeLead.test(head) || (bioLead.test(head) && !isDefinition(head)) || isLifeElsewhere(head);
}

const definition =
  /^[^\p{L}\d]{0,3}(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,4})(?: \(\p{Lu}{2,6}s?\))? (?:is|was|has)(?!\p{L})/u;

/** `Decoherence is the …`, `Active Bird Counting (ABC) is a …`: words that are no name tell what a thing is. */
function isDefinition(head: string): boolean {
  const match = definition.exec(head);
  const subject = match?.[1] ?? '';
  if (match === null) return false;
  if (!subject.includes(' ')) return !givenNames.has(fold(subject));
  return personScore(subject) < 0.4 && !looksLikeRole(head.slice(match[0].length));
}

/** A name before a verb of a life in any of the languages read. */
function isLifeElsewhere(head: string): boolean {
  if (withoutVerb.test(head)) return true;
  const named = namedLead.exec(head);
  const rest = head.slice(named?.[0].length ?? 0);
  if (named === null) return false;
  return (
    tellsLife.test(rest) || tellsPost.test(rest) || (tellsState.test(rest) && isSurelyPerson(named[1] ?? ''))
  );
}

/** `The speaker is`, `Prelegentka jest`. */
function isLifeOfSpeaker(head: string): boolean {
  const role = roleLead.exec(head);
  const rest = head.slice(role?.[0].length ?? 0);
  if (role === null || noPerson.test(role[1] ?? '')) return false;
  if (!namesSpeaker(role[1] ?? '')) return false;
  return tellsLife.test(rest) || (tellsState.test(rest) && !namesPerson(rest));
}

/** `… is Ada Byron`: whom an announcement names, and no life. */
function namesPerson(rest: string): boolean {
  const name = /^\S+\s((?:\p{Lu}[\p{L}.'’-]*\s?){2,4})/u.exec(rest)?.[1];
  return name !== undefined && isSurelyPerson(name);
}

function isSurelyPerson(printed: string): boolean {
  const words = printed.trim();
  return honorificLength(words) > 0 || personScore(words) > 0.6;
}

/** `The speaker`, `La ponente`, `Докладчик`. */
function namesSpeaker(words: string): boolean {
  const bare = words.replace(/^\p{L}{1,4}['’ ]/u, '');
  return kindOfLabel(words) === 'speaker' || kindOfLabel(bare) === 'speaker';
}
