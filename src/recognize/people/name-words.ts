const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles that stand before a name. Folded, with and without the dot. */
export const honorificKeys =
  set(`dr dr. prof prof. professor professors profs profs. pr. pr mr mr. mrs mrs. ms ms.
  sir dame doctor dra dra. doutor doutora profa profa. profª dott.ssa prof.ssa mmes professeur profesor profesora professora professore dott dott. herr frau mme docent rev. chef doc. mgr. rndr. mudr. judr. phdr. inz. yrd. ogr. ars. gor. uyesi uzm. hab. doz. drs. drs eng. arch. ing.`);

/** Lower-case words that may stand inside a name. */
export const particleKeys =
  set(`de del della di da dos das do du des la le van von der den ter ten zu zum zur af av al
  el bin ibn ben bat y e san st. 't d' ul af los las`);

/** Capitalised words that never belong to a name though they may stand before one. Folded. */
export const neverNames =
  set(`the a at in from of for and with by to as is our his her their its my your this that
  these those she it we they i but or if then there here when where while who whose which although however
  moreover furthermore finally also before after since prior currently previously formerly recently today tomorrow
  speaker speakers host hosts title abstract bio biography biosketch affiliation location place venue room date time
  when: where who what organizer organizers organiser contact sponsor hosted invited joint based collaborators
  collaborator coauthors monday tuesday wednesday thursday friday saturday sunday january february october november
  december september august july seminar seminars colloquium talk lecture lectures series workshop conference
  university institute college department school laboratory lab center centre faculty academy society phd ph.d
  ph.d. professor postdoc student candidate assistant associate full adjunct emeritus visiting director
  dean president researcher scientist fellow lecturer member engineer zoom online hybrid webinar email e-mail phone
  http https www arxiv pdf ics et est edt cet gmt utc pst pdt session sessions panel keynote tutorial
  dear all hello hi best regards thanks thank welcome please note notes join meeting id passcode keywords postedby topic presidency i'm i've i'll we're we'll we've it's he's she's don't
  betreuer betreuerin erstbetreuer erstbetreuerin doktorvater doktormutter gutachter gutachterin natif native nativo nativa
  sala salon salle saal aula auditorio auditorium amphi amphitheatre hoersaal horsaal zaal sal
  reference references appendix figure table section chapter theorem lemma award prize medal fellowship`);

/** Words that do not begin a name but may end one: `Allan Lo`, `Jia He`. Folded. */
export const neverFirst =
  set(`le les un une des el los las der die das ein eine il lo gli he an am pm may so do will
  long law young nobel allieva allievo alumna alumno discipulo discipula eleve schuler schulerin`);

/** What makes the name before it a thing: `Doe Hall`, `Byron Prize`, `Roe theorem`. Folded. */
export const thingWords =
  set(`hall building auditorium room library center centre house street st avenue ave road
  drive boulevard campus theater theatre tower wing pavilion stadium chapel union college university institute school
  prize prizes award awards medal medals fellowship fellowships fellow scholar scholarship lecture lectures chair
  professor professorship foundation fund trust endowment medalist laboratory labs lab observatory hospital inc corp
  theorem theorems lemma conjecture conjectures hypothesis inequality inequalities equation equations identity method
  methods algorithm algorithms process processes model models matrix matrices operator operators transform transforms
  distribution distributions estimator estimators bound bounds distance distances metric metrics divergence
  function functions functional functionals polynomial polynomials space spaces measure measures norm norms entropy
  information group groups algebra algebras graph graphs number numbers condition conditions constant constants
  regularization gradient sampling dynamics flow flows formula formulas series expansion approximation kernel kernels
  complexity embedding decomposition factorization optimization learning network networks machine machines test tests
  problem problems game games equilibrium criterion criteria index coefficient law laws effect paradox principle
  procedure scheme rule rules filter filters chain chains field fields diffusion semigroup integral integrals curve
  curves surface surfaces manifold manifolds variety varieties homology cohomology category categories correspondence
  journal exchange era assn agreement treaty program duality class classes code codes tree trees diagram diagrams array lattice barrier descent
  iteration iterations map maps metrics manifold geometry mechanics theory workshop symposium conference seminar
  colloquium series school session panel`);

/** What a person has: `Ada Byron’s lab`. Folded. */
export const ownedByPeople =
  set(`lab labs laboratory group team research work talk lecture advisor students student
  book paper papers interests thesis chair house court`);

/** Last words of buildings and streets, some of them family names too. Folded. */
export const buildingWords =
  set(`hall street building ballroom auditorium avenue road plaza court house tower park lane broadway
  center centre library room`);

/** Verbs and nouns after a name or its possessive that show a person. Folded. */
export const personVerbs =
  set(`is was has had will received receives holds held joined obtained earned completed
  studied works worked leads led serves served did does graduated got won became focuses teaches taught directs
  окончил окончила защитил защитила работает работал работала является родился родилась est ont ha hat har heeft är ist var jest war werd wurde foi fue era betreute betreuten arbeitet forscht lehrt studierte promovierte studeerde promoveerde disputerade
  were are writes runs presents speaks talks discusses shows gives gave earned grew wrote moved spent`);
