import { type InstitutionEntry, institutionKey, institutions, wholeOf } from '../../lexicon/institutions';
import { wrapped } from '../../util/wrapped';

const head = new RegExp(
  wrapped`
    (?<!\p{L})(?:univ(?:ersit\p{L}*|\.)?|college|coll[eè]ge|institut\p{L}*|school|department|dept\b\.?|
    div(?=\.)|d[eé]partement|departamento|dipartimento|fachbereich|faculty of|fakult[äa]t|facult[eé]|
    academy|acad[eé]mie|aka[dt]emi[aeij]\p{L}{0,2}|laborator\p{L}*|labs?|laboratoire|centers?|centres?|
    centro|zentrum|hospital|clinic|inc|corp|corporation|ltd|llc|gmbh|company|foundation|observator(?:y|ies)|
    museum|polytechni\p{L}*|politecnico|[eé]cole|hochschule|technion|society|association|agency|bureau|
    ministry|council|consortium|group|division|research|technologies|systems|software|bank|industries|
    program|programme|graduate|fakult\p{L}{1,4}|faculteit|vakgroep|afdeling|avdeling\p{L}{0,2}|
    wydział\p{L}{0,2}|katedra|instytut\p{L}{0,2}|politechnik\p{L}|ústav|fakülte\p{L}*|enstitü\p{L}*|
    üniversite\p{L}*|tanszék|intézet|egyetem|yliopisto\p{L}{0,3}|tiedekunta|laitos|universitas|observatoire|
    archiv(?:io|o|um)?|archiwum|arkiv\p{L}{0,2}|bibliote\p{L}{1,3}|bibliothek|bibliothèque|
    minist(?:ère|erio|ero|erium|erstwo)|stiftung|fundaci[óo]n?|fondazione|fondation|fundacja|stichting|
    musée|museo|museu|muzeum|gesellschaft|ospedale|hôpital|klinik\p{L}{0,3}|klinika|szpital|nemocnice|cnrs|
    inria|eth|epfl|mit|caltech|ucla|usc|cmu|nyu|ibm|nasa|nih|universidade|universidad)(?!\p{L})
  `,
  'iu',
);
const properHead = new RegExp(
  wrapped`
    \b(?:universit\p{L}*|univ\b\.?|college|institut(?:e|o|ion|)\b|school of|department|dept\b\.?|
    d[eé]partement|departamento|dipartimento|fakult[äa]t|facult[eé]|academy|laborator(?:y|ies)|hospital|
    inc\b|corp\b|gmbh|ltd|politecnico|hochschule|technion|center for|centre for|[eé]cole|instytut|
    wydzia[łl] |katedra |intézet|laitos|tiedekunta|enstitü|fakülte|institutionen för)
  `,
  'iu',
);
const roleWord = new RegExp(
  wrapped`
    \b(?:professor\p{L}*|prof|lecturer|instructor|reader in|post-?doc\w*|postdoctoral|fellow|scholar|
    scientist|researcher|research associate|engineer|student|candidate|ph\.?\s?d\.?|director|head|chair|
    chairman|chairwoman|chairperson|dean|president|vice[- ]president|provost|manager|founder|co-?founder|
    ceo|cto|chief|officer|partner|consultant|analyst|architect|artist|author|writer|journalist|curator|
    editor|editors|ambassador|senator|coordinator|assistant|associate|adjunct|emerit\w+|visiting|faculty|
    member|staff|intern|alumn\w+|principal|senior|junior|executive|secretary|economist|historian|physicist|
    maître de conférences|chargée? de recherche|directeur|professeure?|doctorante?|chercheur|
    wissenschaftliche\w*|doktorand\w*|dozent\w*|professore|ricercat\w+|dottorand\w*|profesora?|
    investigador\w*|教授|博士|研究员|准教授|講師)\b
  `,
  'iu',
);

const parts = countParts();
const aliasIndex = indexForms((entry) => [entry.name, ...entry.aliases]);
const weakIndex = indexForms((entry) => entry.weakAliases);

function countParts(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { partOf } of institutions)
    if (partOf !== undefined) counts.set(partOf, (counts.get(partOf) ?? 0) + 1);
  return counts;
}

/** Of two owners of one form (`USC`) the one of which more parts are known gets it. */
function indexForms(
  formsOf: (entry: InstitutionEntry) => readonly string[],
): ReadonlyMap<string, InstitutionEntry> {
  const index = new Map<string, InstitutionEntry>();
  for (const entry of institutions)
    for (const form of formsOf(entry)) {
      const key = institutionKey(form);
      const owner = index.get(key);
      if (owner === undefined || (parts.get(entry.name) ?? 0) > (parts.get(owner.name) ?? 0))
        index.set(key, entry);
    }
  return index;
}

/** The known institution that some words name as a whole; `weak` also takes forms like `Berkeley`. */
export function knownInstitution(words: string, weak = false): InstitutionEntry | undefined {
  const key = institutionKey(words);
  if (key === '') return undefined;
  return aliasIndex.get(key) ?? (weak ? weakIndex.get(key) : undefined);
}

/** The name of the whole organisation that some words name, as the lexicon has it. */
export function wholeName(words: string): string | undefined {
  const entry = knownInstitution(words);
  return entry && wholeOf(entry).name;
}

/** Whether words have the look of an organisation: a word like University, an acronym, or a known name. */
export function looksLikeOrganization(words: string): boolean {
  if (head.test(words)) return true;
  if (/^\p{Lu}[\p{Lu}\d&/-]{1,9}$/u.test(words.trim())) return true;
  return knownInstitution(words, true) !== undefined;
}

/** The same on stricter evidence, so that a title with a word like `systems` or `group` is not taken for one. */
export function isOrganizationName(words: string): boolean {
  return properHead.test(words) || knownInstitution(words) !== undefined;
}

const organizationFirst = new RegExp(
  wrapped`
    ^(?:the )?(?:departments?|dept\.?|faculty|school|college|institute?|division|cent(?:er|re)|laboratory|
    graduate school|d[ée]partement|departamento|dipartimento|facult[éàa]d?|faculdade|fakultät|fachbereich|
    laboratoires?|laboratorio|[ée]cole|instituto|istituto|universi(?:ty|té|tät|tà|dad|dade|teit|tet|tat)|
    programa de pós-graduação|programa de posgrado|programa de doctorado|masterstudiengang|
    graduiertenkolleg) (?:of|em|en|for|de|des|du|di|für|in|voor|degli|della|dell['’]\p{L}+|
    d['’]\p{L}+) \p{Lu}
  `,
  'iu',
);
const organizationLast = new RegExp(
  wrapped`
    (?:^|[\s\p{L}])(?:university|college|institute|institution|academy|polytechnic|hochschule|universität|
    högskolan?|universitet|egyetem|univerzita|uniwersytet|school|laboratory|department|society|museum|
    observatory|association|foundation)$
  `,
  'iu',
);

/** Whether a line names an organisation, its parts and its place and nothing else: `Department of Birds, Testville University`. */
export function isOrganizationLine(line: string): boolean {
  if (line.length > 140 || /[?!:“”"«»]/.test(line)) return false;
  if (isEastAsianHouse(line)) return true;
  const [first = '', ...rest] = line.split(/\s*[,|·•/]\s*|\s+[-–—]\s+/);
  if (first.split(/\s+/).length > 9 || rest.length > 4) return false;
  return (
    organizationFirst.test(first) || organizationLast.test(first) || knownInstitution(first) !== undefined
  );
}

const eastAsian = /[一-龯ぁ-んァ-ヶ가-힣]/;
const eastAsianHouse =
  /(?:大学|大學|学院|學院|学部|學部|研究科|研究所|研究院|センター|学系|学会|大学院|대학교|대학원|대학|학부|학과|연구소|연구원|센터|과학기술원|中心|实验室|研究室)$/;

/** `試験大学 | 鳥類学研究センター`: each word names a house. */
function isEastAsianHouse(line: string): boolean {
  const words = line.split(/[\s|·・]+/).filter((word) => eastAsian.test(word));
  return words.length > 0 && words.every((word) => word.length > 2 && eastAsianHouse.test(word));
}

/** Whether words begin with a post: `Assistant Professor of Birds`. */
export function isPost(words: string): boolean {
  return postFirst.test(words) && words.split(/\s+/).length <= 9 && !/[?:“”"]/.test(words);
}

const postFirst = new RegExp(
  wrapped`
    ^(?:(?:full|assistant|associate|adjunct|distinguished|visiting|senior|junior|principal|research|
    emeritus|postdoctoral|staff|university|chief|vice|deputy|executive|managing|ph\.?d\.?|doctoral|
    graduate) ){0,3}(?:professor|lecturer|reader|researcher|scientist|fellow|student|candidate|engineer|
    director|president|officer|dean|scholar|economist|manager|intern|associate|postdoc\w*|prof\.?|
    professeure?|directeur|profesora?|professore|dozent\w*)(?!\p{L})
  `,
  'iu',
);

/** Whether words describe a post or a standing: `Associate Professor`, `PhD student`. */
export function looksLikeRole(words: string): boolean {
  return roleWord.test(words);
}
