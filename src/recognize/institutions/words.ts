const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that make a whole institution's name: `Testville University`. Folded. */
const wholeHeads =
  set(`university universite universitat universidad universita universidade universiteit universitet universitetet
  universiti universitas univ univ. college institute institut instituto istituto instituut instituts academy
  hospital polytechnic polytechnique politecnico politecnica ecole hochschule observatory museum institution
  colegio collegio station foundation fondation fundacion fondazione corporation society association council agency
  ministry bank laboratories labs universitesi egyetem politechnika politechnike politechniki politechnice
  uniwersytet uniwersytetu uniwersytecie univerzita univerzity univerzite univerzitu univerzitou univerzitet
  sveuciliste universitatea instytut instytutu instytucie yliopisto yliopiston yliopistossa yliopistosta
  yliopistoon yliopistolla hogskola hogskole korkeakoulu korkeakoulun korkeakoulussa ulikool inc ltd gmbh llc
  akademie akademia accademia academie academia library libraries archives commission authority bureau service
  survey consortium museums museo museet muzeum muzeu musee museu muuseum muzium arquivo archivio archivo archiv
  arkivet biblioteca biblioteka biblioteket bibliothek bibliotheque ospedale hopital krankenhaus klinikum hastanesi
  ziekenhuis nemocnice szpital sykehus sjukhus fundacao fundacja stiftelsen stichting fondacija nadace ministerio
  ministerium ministere ministero ministerstwo agencia agenzia agence agentur agentura agencja banco banque banca
  bundesbank kommun kommune conservatoire conservatory conservatorio konservatorium conservatorium comision
  comissao commissione zahrada tingsratt hovratt ustav ustavu ustavem museossa museosta museon museoon`);

/** `landesmuseum`, `umweltbundesamts`: German writes what a body is for and what it is in one word. Folded. */
const compoundHead =
  /[a-z]{4}(?:amt|anstalt|archiv|museum|institut|zentrum|klinikum|ministerium|bibliothek|akademie|hochschule)(?:e?s)?$/;

/** Whether a folded word is a German compound that makes a whole institution's name. */
export function isCompoundHead(key: string): boolean {
  return key.length >= shortestCompound && compoundHead.test(key);
}

const shortestCompound = 8;

/** Whether a folded word makes a whole institution's name. */
export function isWholeHead(key: string): boolean {
  return wholeHeads.has(key) || isCompoundHead(key);
}

/** Words that make the name of a part of an institution. Folded. */
export const partHeads =
  set(`department departments dept dept. departement departamento dipartimento school faculty
  faculte facultad faculdade facolta fakultat division laboratory laboratoire laboratorio laboratorium lab center
  centre centrum centro zentrum group programme program fachbereich lehrstuhl`);

/** Parts that every university has one of: named together with their owner. Folded. */
export const genericHeads =
  set(`department departments dept dept. departement departamento dipartimento school faculty
  faculte facultad faculdade facolta fakultat division fachbereich lehrstuhl`);

/** Words that join a head to what it is about: `Institute *for* Advanced Study`. Folded. */
export const headLinks = set(
  `of for de di du des da do dos del della degli dei delle dell' d' fur van voor w we v on in and`,
);

/** Words inside such a name that need no capital. Folded. */
export const innerLinks = set(
  `of for voor and & the de la le les di du des da do del della et y e i w we v und fur in en on den der von van des degli dei delle dello`,
);

/** Capitalised words that stand before a name and are no part of it. Folded. */
export const outsideWords =
  set(`the a an at in from of for and with by to as is our his her their its my your this that
  these those he she it we they i before after since when where while although prior currently previously formerly
  both about dear speaker host title abstract bio biography affiliation location place venue room date time
  organizer organiser contact sponsor sponsors sponsored by organized organised hosted host: assistant associate
  full adjunct visiting professor prof. prof dr. dr mr. ms. mrs. director dean chair head president postdoc
  postdoctoral phd ph.d. student candidate researcher scientist fellow lecturer member joint seminar seminars
  colloquium talk lecture series workshop conference monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december mon tue wed thu fri
  home about news events people research calendar welcome thanks copyright ardindan daha sonra all vystudoval vystudovala absolvoval absolvovala ukonczyl ukonczyla bsc msc ba bs ma ms mba founder
  visit visiting join joined recipient chief manager engineer les il el los organization organisation university's`);

/** Adjectives and nouns that turn a head into a thing that is not an institution: `Reading Group`. Folded. */
export const hollowWords =
  set(`reading working study interest support discussion graduate phd doctoral undergraduate
  masters master's honors summer winter spring fall high conference student students call data focus control technical national federal teaching university
  main science public central digital standard european international joint special
  shopping fitness visitor visitors convention learning event medical test training welcome our first state city community host home academic partner`);

/** Words of fields: they may stand in lower case before a head, `computer science department`. Folded. */
export const fieldWords =
  set(`computer computing science sciences physics mathematics math maths statistics statistical
  applied biology biological chemistry chemical electrical electronic engineering mechanical civil environmental
  economics finance psychology neuroscience brain cognitive linguistics philosophy history sociology political
  informatics information systems operations research industrial aerospace materials astronomy astrophysics
  geology geography earth planetary atmospheric ocean oceanography medicine medical law business management
  education music art english biomedical bioengineering genetics data language languages anthropology
  epidemiology public health policy biochemistry pharmacology radiology nuclear theoretical mathematik informatik physik chemie biologie
  mathematiques maths informatique physique statistique matematica fisica informatica matematicas humanities arts`);

/** Countries that stand behind a national body's name without a comma: `Roe Institute Finland`. Folded. */
export const countryWords =
  set(`finland norway sweden denmark iceland estonia latvia lithuania poland germany austria switzerland netherlands
  belgium luxembourg france spain portugal italy greece ireland scotland wales england canada australia india japan
  singapore israel malaysia indonesia thailand vietnam philippines pakistan bangladesh nepal ethiopia tanzania zambia zimbabwe botswana namibia
  malawi mozambique senegal cameroon egypt morocco tunisia jordan lebanon turkey iran colombia peru ecuador bolivia uruguay paraguay
  venezuela cuba panama slovenia croatia serbia romania bulgaria hungary slovakia russia ukraine china korea taiwan brazil chile mexico argentina kenya ghana nigeria uganda rwanda europe africa asia america`);
