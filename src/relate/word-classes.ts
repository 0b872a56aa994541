import type { WordItem } from './items';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const postdocs = `postdoc postdocs post-doc post-docs postdoctoral post-doctoral postdoctorate postdoctorat post-doctorat
  postdoctorale postdoctoraal postdoctorado posdoctorado pos-doutorado posdoutorado postdottorato posdoctoral postdoctorant postdoctorante post-doctorant post-doctorante
  pos-doutoramento posdoutoramento postdok postdoktor postdoktorand postdoktorandin postdoctorales posdoctorales`;

const advisors = `advisor advisors adviser advisers supervisor supervisors mentor mentors co-advisor co-advisors
  coadvisor co-supervisor co-supervisors co-adviser adv co-mentor co-mentors doktorvater doktormutter hauptbetreuer hauptbetreuerin supervisore supervisora vejleder betreuer betreuerin erstbetreuer
  zweitbetreuer erstbetreuerin orientador orientadora coorientador coorientadora co-orientador co-orientadora promotor promotoren promotors promotores promotorem promotorka copromotor co-promotor opiekun opiekunem skolitel skolitelem skolitelem-konzultantem handledare
  danismani ohjaaja huvudhandledare bihandledare hovedvejleder hovedveileder biveileder
  veileder begeleider orientadores orientadoras coorientadores betreuern erstbetreuung zweitbetreuung`;

/** Verbs of making, which `co-` before them leaves what they are. */
const made = `prepares preparing prepare prepared edits edited editing edit edita edito pubblica publica publico publicou publie created curated curates organized
  organised organizes organises organise organize organiza directs directed dirige leads led leading leitet runs run running produced
  translated translates translating publishes published mapping maps digs dug dig excavates excavated coordinates coordinated coordonne coordena coordina
  coordineert builds building built developing developed develops investigates prepara preparan maintains maintain maintaining maintained hosts hosting hosted
  share shares sharing launched started invented founded designed designing made recorded proved showed`;

/** Kinds of words that patterns name with `@`. Keys are folded, without dots. */
export const wordClasses = {
  /** A degree or what is written for one. */
  degree:
    set(`phd dphil dsc scd doctorate doctor doctoral ms msc ma meng mphil mba md bs bsc ba be bse beng btech
    mtech mse bse dreng sb sm ab am bachelor bachelors master masters ms/phd bsc-msc bs-ms ba-ma msc-phd ms-phd ma-phd md-phd md/phd bsc/msc dea licence license diploma diplom diplome dipl degree
    degrees undergraduate habilitation hdr laurea licenciatura doctorat master's bachelor's doktor promotion these
    jd llm mfa mres mmath bmath minf doctorado dottorato doutorado mestrado maestria magister undergrad docteur
    docteure doctora dottore dottoressa doutor doutora licenciado licenciada graduacao diplomas doctorates llb bcl sjd dba edd
    drtech drtechn bagric bcom bfa mus bmus mph dma laureata doktorsexamen licentiatexamen masterexamen magisterexamen kandidatexamen juristexamen agronomexamen psykologexamen civilekonomexamen civilingenjorsexamen lakarexamen mastergrad doktorgrad bachelorgrad kandidatgrad
    doctoraat masterdiploma bachelordiploma ingenieursdiploma masterabschluss bachelorabschluss masterstudium bachelorstudium diplomstudium magisterstudium doktoratsstudium bsw msw bsn msn dnp bvm bsph mlis mpp mpharm pharmd dvm dds bvsc mbbs mbchb drph
    bacharel bacharela bacharelado mestre mestra mestrando sivng sivingenjor dipl-ing diplng civing civilingenjor dringenieur candscient candreal
    candpolyt candmag drphil drrernat drscnat doktorat doktoratu magisterium aggregation dr-ing drmed engd psyd mlitt msci licentiate staatsexamen doktorgraden doktorgrad doktorsexamen licentiatexamen doktorat doktora doktorasini doktorayi lisansini lisansustu lisans derecesini uzmanligini uzmanlik doktora edm bvm march barch mdes mmed postgraduate b-tech m-tech`),
  /** A thesis, as far as it stands for the degree. */
  thesis:
    set(`диссертацию диссертация диссертации thesis dissertation these tesis tesi tese doktorarbeit diplomarbeit masterarbeit promotionsarbeit proefschrift avhandling
    afhandling memoire habilitationsschrift rozprawa rozprawe disertace vaitoskirja`),
  /** Someone on the way to a degree. */
  student:
    set(`student candidate undergraduate pupil eleve doctorand doctorant doctorante doktorand doktorandin doctorando
    doctoranda dottorando dottoranda doutorando doutoranda promovendus promovenda perfezionando perfezionanda studentin estudiante studente doktorant doktorantka`),
  /** Whoever learned from somebody, in other words than a student. */
  disciple:
    set(`disciple disciples schuler schulerin discipulo discipula alumno alumna aluno aluna allievo allieva leerling
    elev uczen uczennica zak zakyne tanitvanya advisee mentee protege protegee`),
  /** Which of somebody's students: `Carl Doe’s *last* student`. */
  seniority: set(
    'first last final former current late second third own phd doctoral graduate masters one-time',
  ),
  /** Having taken a degree. */
  graduated:
    set(`окончил окончила закончил закончила защитил защитила защитился защитилась выпускник выпускница graduated graduate graduates graduating alum alumnus alumna diplome diplomee promoviert promovierte
    habilitiert habilitierte studierte absolvierte studeerde promoveerde disputerade doctoro licencio diplomo graduo titulo egresado egresada egreso absolwent absolwentka absolvent absolventka absolventem absolventkou absolwentem vystudoval vystudovala vystudovali wypromowany
    wypromowana laureatasi laureatosi allievo allieva laureato laureata addottorato
    addottorata doutorou formou graduou doktorerade doktorerat disputerat disputert promovierten habilitierten diplomierte studerade doutorou-se formou-se licenciou-se graduou-se doctoro-se uddannet utexaminerad qualified dokoncil dokoncila ukonczyl ukonczyla obronil obronila absolvoval
    absolvovala`),
  /** Studies as a stay. */
  studies: set(`studies study school program programme coursework training education graduation etudes studium
    estudios estudos studi studie`),
  /** Prepositions of what came before. */
  after: set('after following efter nach apres despues tras dopo apos depois'),
  /** A post or the one who holds it. */
  role: set(`профессор доцент сотрудник аспирант аспирантка заведующии заведующая директор ${postdocs} professor professeur professorin professore professora profesor profesora prof professorship lecturer
    lectureship researcher scientist
    fellow fellowship-holder engineer director co-director codirector chair chairman chairwoman co-chair
    head dean provost reader instructor faculty member intern interned internship internships position positions
    visitor scholar consultant adviser manager president vice-president founder co-founder cofounder chief leader
    investigator analyst developer architect officer curator economist statistician mathematician physicist lead
    appointment appointments associate chercheur chercheuse maitre directeur directrice wissenschaftler ricercatore
    investigador cto ceo trustee partner principal secretary executive physician surgeon editor affiliate
    catedratico catedratica titular docente docent gastwissenschaftler gastwissenschaftlerin gastforscher
    gastforscherin gast dozent dozentin assistent assistentin pesquisador pesquisadora investigadora ricercatrice professoressa
    ordinaire wissenschaftlerin mitarbeiter mitarbeiterin privatdozent privatdozentin juniorprofessor
    juniorprofessorin lehrstuhl charge chargee directora direttore
    direttrice leiter leiterin hoogleraar forsker lektor gastprofessor gastprofessorin tutor keeper hydrologist historian sociologist
    epidemiologist journalist geologist chemist barrister attorney counsel correspondent
    professorships tutkijatohtorina tutkijatohtori tutkijana professorina dosenttina yliopistonlehtorina lehtorina erikoistutkijana
    technician programmer librarian astronomer biologist chemist linguist philosopher tenure
    cryptographer adjunct adjunkt adiunkt asystent asystentka virologist pathologist ecologist immunologist pharmacologist anthropologist
    archaeologist psychologist psychiatrist oncologist cardiologist neurologist neuroscientist meteorologist climatologist
    oceanographer geographer demographer botanist zoologist entomologist conservator archivist microbiologist biochemist
    geneticist bioinformatician pharmacist midwife clinician lawyer solicitor judge clerk teacher writer reporter composer
    conductor designer planner surveyor ambassador commissioner rector registrar warden deputy attache attachee medecin
    medico medica arzt arztin oberarzt oberarztin assistenzarzt assistenzarztin responsable coordinador coordinadora jefe jefa consultor consultora asesor asesora analista consulente referent referentin richter richterin notarie volontarin volontar gastforskare gastonderzoeker kustosz kustoszka kustoszem jurist juristin kurator kuratorin curatore curatrice conservateur conservatrice consultante trader tutkijavieraana amanuenssina intendenttina
    maitresse maitre-assistant maitre-assistante chargee-de-recherche onderzoeker forskare universitair universitetslektor
    postdok aanstelling benoeming anstallning stilling poste puesto residency ingenieur ingenieure ingeniero ingeniera engenheiro engenheira assegnista assistantship readership residency resident visiting-professor entrepreneur profesorem profesorka profesorkou docentem docentka docentkou adiunktem asystentem asistentem
    asistentka asistentkou wykladowca kierownikiem kierowniczka dyrektorem dyrektorka pracownikiem badaczem badaczka vedouci staff employee collaborator`),
  /** Who took which degree, as Spanish and Portuguese say it: `ingeniera por la Universidad de Testville`. */
  profession:
    set(`ingeniero ingeniera engenheiro engenheira arquitecto arquitecta arquiteto arquiteta medico medica biologo biologa quimico
    quimica fisico fisica matematico matematica economista psicologo psicologa sociologo sociologa antropologo antropologa
    historiador historiadora geologo geologa geografo geografa abogado abogada advogado advogada jurista linguista periodista
    jornalista enfermero enfermera enfermeiro enfermeira farmaceutico farmaceutica veterinario veterinaria estadistico estadistica
    estatistico estatistica filosofo filosofa pedagogo pedagoga bioquimico bioquimica agronomo agronoma nutricionista politologo
    politologa bacteriologo bacteriologa microbiologo microbiologa odontologo odontologa ecologo ecologa zootecnista contador
    contadora administrador administradora comunicador comunicadora fonoaudiologo fonoaudiologa musicologo musicologa filologo
    licenciado licenciada arqueologo arqueologa astronomo astronoma filologo filologa`),
  /** The years behind a doctorate, and whoever spends them. */
  postdoc: set(postdocs),
  /** A time spent somewhere. */
  stay: set(`stay stays leave leaves sabbatical sabbaticals aufenthalt aufenthalte aufenthalten forschungsaufenthalt forschungsaufenthalte
    forschungsaufenthalten gastaufenthalt gastaufenthalten periods spell spells stints stint sejour sejours stage estancia estancias
    pasantia pasantias doutorado-sanduiche doctorado-sandwich stage stages vistelse vistelser verblijf soggiorno soggiorni estadia estadias estagio visit visits secondment staz forskningsophold stop stops`),
  /** Prepositions of the place where one works or studies. */
  in: set(`в во на at in i with within @ a an am im bei chez presso en em au aux na no nella nell nell' all all' alla allo
    alle al allo aan op vid ved pa hos w we v ve nel`),
  /** The same, and those of where one comes from. */
  at: set(`в во на из at in i with within @ a an am im bei chez presso en em au aux na no nella nell nell' all all' alla allo
    alle aan op vid ved pa hos from of por per de del des du di
    della dell dell' dall dall' der da do zu zur pela pelo w we ve al dal fra fran ved`),
  /** Years, as a part of a pattern. */
  year: set(Array.from({ length: 150 }, (_, index) => String(1900 + index)).join(' ')),
  with: set('с со with withprof avec con mit com med met z ze s'),
  by: set('by par por von durch da door av af'),
  of: set("of de d' du di del dei da do von van av af"),
  under: set('под under sous sotto bajo sob unter onder bei bij hos chez pod u'),
  is: set('is was are were fue foi etait war waren est ist sono sont furent fueron foram byl byla byli var'),
  be: set(
    'is are was were be been being am remains became becomes est etait fue fui era foi ist war es byl byla jest',
  ),
  /** Said of now. */
  present: set('is am currently now est ist es'),
  /** Verbs of working somewhere. */
  work: set(`работает работал работала преподает преподавал преподавала стажировался стажировалась works worked working teaches taught teaching serves served serving spent spends interned employed based
    stayed stays held holds holding began begins started starts consulted consults remained stationed working
    appointed hired tenured visited conducts conducted job practised practiced practises practices clerked lectured
    arbeitet arbeitete forscht lehrt stravil stravila pobyval pobyvala travaille travaillait enseigne trabaja trabajo trabalha trabalhou
    accueilli accueillie beschaftigt tatig pracuje pracowal pracowala sejourne forskat arbetat undervisat jobbat forsket arbejdet pusobil pusobila pusobi pracoval pracovala lavora lavorato insegna insegnato werkt werkte arbetar arbejder arbeider trascorso passe pase passei passou passo verbrachte forschte lehrte`),
  /** Verbs of coming to a place. */
  arrive: set(
    'joined joining joins join crossed transferred relocated wyjechal wyjechala trafil trafila wechselte wechselt rejoint rejoignit integra incorporo moved moves moving came coming comes returned returning returns went arrived wechselte kehrte kam ging entre entree rejoint rejoignit integre ingreso entro incorporo ingressou overstapte kwam flyttade flyttet przeszedl przeszla',
  ),
  /** Verbs of getting a degree or a prize. */
  receive:
    set(`received receives earned obtained completed holds has won got did took recibio obtuvo recebeu obteve
    fik fick erhielt recut obtint ottenuto conseguito studied trained earned grew bagged secured gained dieron otorgaron`),
  /** Verbs of leading a place. */
  lead: set(`leads led directs directed runs ran chairs chaired heads headed founded cofounded co-founded co-directs
    co-directed co-leads co-led manages managed visits visited visiting left started established leading directing
    heading co-heads created dirige leitet leitete dirigeait dirigio dirigiu coordina coordonne kieruje kierowal kierowala vede vedl vedla`),
  possessive: set(
    'his her their my whose our its sa son su sus sein seine seinem seiner ihr ihre ihrem ihrer sua suo seu hennes haar jej jego',
  ),
  subject: set('he she they i who we'),
  object: set('him her them me his their my'),
  title: set('dr drs prof profs professor professors pr mr mrs ms sir associate assistant'),
  supervise:
    set(`advised supervised mentored oversaw overseen co-advised coadvised co-supervised cosupervised co-mentored dirigee
    dirige encadree encadre codirigee codirige co-encadree supervisee supervise betreut betreute dirigida dirigido
    codirigida codirigido co-dirigida co-dirigido supervisata supervisato diretta supervisada supervisado orientada orientado coorientada coorientado co-orientada co-orientado seguita seguito begeleid guiada guiado guidata guidato asesorada asesorado tutelada tutelado tutorizada tutorizado guidee tutored coached
    handledd handlett vejledt veiledet`),
  /** Who advises, in a sentence: `Carl Doe was her advisor`. */
  advisor: set(advisors),
  /** Who advises, on a label: `Relatore: Carl Doe`. */
  supervisor:
    set(`${advisors} directeur directrice directeurs codirecteur codirectrice co-directeur co-directrice
    directores directoras co-director codirector relatore relatrice correlatore correlatrice promotrice
    promotoren copromotores encadrant encadrante co-encadrant co-encadrante tutor tutors
    co-tutor cotutor tutora tutore dir codir guide co-guide`),
  supervision:
    set(`руководством научным supervision direction guidance mentorship advisorship tutelage co-supervision advising mentoring
    codirection co-direction guida supervisione direzione direccion orientacao coorientacao co-orientacao codireccion coorientation co-encadrement supervisao tutela tutoria tutorat encadrement betreuung leitung
    anleitung begeleiding leiding handledning vejledning veiledning conduite eye eyes wing mentoring opieka opiekunstwem vedenim vedeni kierunkiem kierownictwem dohledem skolenim`),
  joint:
    set(`совместно вместе joint jointly collaborative common commun communs commune conjunto conjuntos conjunta congiunto gemeinsam
    gemeinsame gemeinsamer gemeinsamen gemeinsamem ihop zusammen conjointement ensemble insieme juntos juntamente wspolnie razem tillsammans samen
    sammen yhdessa`),
  collaboration:
    set(`collaboration collaborations collaborating collaborated collaborates collabore collaborazione
    colaboracion colaboracao colabora collabora collaborano colaboran zusammenarbeit kooperation samarbete samenwerking wspolpracy spolupraci wspolprace spolupracuje wspolpracuje spolupracoval spolupracovala wspolpracowal wspolpracowala
    collaboro colaboro colaborou samarbetar samarbetat samarbejder samarbeider`),
  coauthor:
    set(`соавтор соавторы соавторстве coauthors coauthor co-authors co-author collaborators collaborator coauthored co-authored co-wrote
    cowritten co-written co-worker co-workers coworker coworkers`),
  paper:
    set(`work works paper papers project projects result results research article articles preprint study book
    books talk research fieldwork excavation excavations experiments measurements survey monograph edition software film exhibition volume articulo articulos
    artigo artigos libro livre livro buch artikel boek projet projets proyecto proyectos projeto projetos progetto projekt material travail travaux arbeit arbeiten lavoro lavori trabajo trabajos trabalho`),
  /** What may stand between `with` and the name of whom one works with: `with my former student`. */
  peer: set(`my his her their our own the former current late phd doctoral graduate undergraduate student students postdoc
    postdocs colleague colleagues collaborator collaborators advisor adviser supervisor mentor advisee mentee friend wife husband
    undergraduates uncle aunt auntie elder colega colegas collegue collegues kollege kollegin kollegen collega colleghi`),
  /** The room and the people around whoever leads them: `the *group* of Carl Doe`. */
  lab: set(`группе лаборатории group groups lab labs laboratory laboratories team teams laboratoire equipe equipes groupe grupo laboratorio gruppo arbeitsgruppe forschungsgruppe gruppe
    labor skupine skupina groep vakgroep onderzoeksgroep forskargrupp zespole grupie laboratorium`),
  /** Verbs of making something together: `*edits* a handbook with Carl Doe`. */
  make: set(`${made} ${made.replace(/\S+/g, 'co-$& co$&')} co-chairs co-chaired co-host`),
  /** Participles and verbs of how something was made, in languages where they stand before `with`. */
  made: set(`done made designed measured taken collected gathered carried run built performed recorded filmed tested gedaan gemaakt
    uitgevoerd gjorda gjort gjordes utford utforda utfort lavet udfort menee menees mene menes realisee realisees realise conduite
    realizado realizada realizados realizadas hecho hecha feito feita feitos conducido conducida condotto condotta condotti svolto
    svolta durchgefuhrt entstand entstanden entstehen prowadzila prowadzil prowadzi prowadzone`),
  /** People who are spoken of by what they are to the subject: what they do is theirs. */
  relative:
    set(`student students advisee advisees mentee mentees postdoc postdocs colleague colleagues advisor adviser supervisor mentor wife husband
    mother father brother sister son daughter parents mate officemate roommate friend friends group team lab`),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

export type WordClass = keyof typeof wordClasses;

/** `entré`, `pasó` are verbs; without the accent they are prepositions and present tense. */
const verbs = set('entre entro pase');

/** Short degrees are written with a capital: `BE` or `B.E.` is one, `be` is not. */
const short = set('ms ma be ba bs md sb sm ab am jd march');

/** `the *whistlers* Ada and Carl`, `*economist* Eve Fox`. */
const occupation = /^[a-z]{3,}(?:er|or|ist|ian|ogue)s?$/;

export function isOfClass(item: WordItem, name: WordClass): boolean {
  if (!wordClasses[name].has(item.key)) return name === 'peer' && occupation.test(item.text);
  if (name === 'role' && item.text === 'Position') return false;
  if (verbs.has(item.key)) return /[éó]$/.test(item.text);
  return name !== 'degree' || !short.has(item.key) || /[A-Z]/.test(item.text.charAt(0));
}
