import { wrapped } from '../../util/wrapped';

const months =
  'jan\\p{L}*|feb\\p{L}*|mar\\p{L}*|apr\\p{L}*|may|june?|july?|aug\\p{L}*|sep\\p{L}*|oct\\p{L}*|nov\\p{L}*|dec\\p{L}*';
const terms = 'spring|summer|fall|autumn|winter';
const catering =
  'lunch|coffee|tea|wine|pizza|refreshments|drinks|snacks|cookies|reception|dinner|nibbles|kaffee|café|apéro|goûter|rinfresco';
/** How remarks begin, in other languages than English, that tell who hosts, who may come, how to register, where to watch, what is served. */
const remarks = [
  'värd|vært(?:in)?:|vert:|\\p{L}{0,12} ?isäntä:|gastgeber(?:in)?|gastheer|házigazda|ev sahibi|zve |pozvání|invita:|convida:|anfitri[óoã]n?a?:|хозяин|приглашает',
  '(?:zebranie|spotkanie|dyskusję|seminarium) (?:po)?prowadz\\p{L}{1,3} |moderu?je |modera:? |modère |modération:? |moderation: |модератор|веду(?:щий|щая)|moderatör|a moderar',
  'välkom(?:na|men)!?|(?:hjertelig |hjärtligt )?velkommen!?|tervetuloa|zapraszamy|serdecznie zaprasza|приглаша(?:ются|ем)|запрошу(?:ємо|ються)|herkes(?:e)? |katılım |tüm .{3,60} açıktır|všichni |entrada (?:libre|gratuita|franca|livre|liberada)|ingresso (?:libero|gratuito)|la partecipazione è|entrée (?:libre|gratuite)|(?:der )?eintritt (?:ist )?frei|vstup (?:volný|zdarma|voľný)|wstęp (?:wolny|bezpłatny)|вход (?:свободный|бесплатный|открыт)|вхід вільний|fri (?:entré|adgang|inngang)|gratis (?:toegang|adgang)|toegang (?:is )?(?:gratis|vrij)|alle (?:sind|zijn|er) |iedereen |ouvert (?:au|à)|ouverte? à|öffentlich\\b|offen für|(?:se invita|están invitad|todos (?:están|estão)|vasaros|belépés|részvétel) ',
  wrapped`
    (?:une? |el |la |le |der |die |das |eine? |een |um |uma |de |den |o )?(?:kaffe|kahvia?|kaffee|koffie|
    káva|kawa|kávé|café|caffè|goûter|apéro|broodjes|imbiss|umtrunk|rinfresco|aperitivo|almoço|almuerzo|fika|
    fralda|чай|кофе)\b.{0,60}(?:\d|serv|tarjolla|im anschluss|ab |från|dès|à partir|bestellen|después|após|
    dopo|efter|etter|vanaf|po )
  `,
  wrapped`
    (?:(?:tilaisuus|tapahtuma) on |(?:arrangementet|foredraget|seminaret) er |
    (?:föredraget|seminariet|evenemanget) är |evento (?:gratuito|abierto|aberto)|wydarzenie |akce je |
    die veranstaltung ist |(?:le séminaire|la conférence) sera suivie? |im anschluss|
    anschließend (?:findet|gibt|laden)|à l[’']issue d|seguirá (?:um|un)|segue (?:un|il)|al termine|ao final|
    al finalizar|po (?:wykładzie|referacie|přednášce|prednáške) |после доклада|na afloop|
    efter (?:föredraget|foredraget)|etter foredraget|luennon jälkeen)
  `,
  wrapped`
    (?:anmeldung|um anmeldung|bitte (?:melden|anmelden)|inscri(?:ption|ções|pciones|pción|ção)\b|
    se requiere (?:inscripción|registro)|iscrizion[ei]|zapisy|rejestracja|zgłoszenia|prosimy o|registrace|
    přihl[aá]š|регистрац|реєстрац|kayıt |aanmeld|tilmelding|påmelding|anmälan|anmäl |ilmoittaud|
    ilmoittautum|se agradece confirm|confirme su|confirme sua|rsvp)
  `,
  wrapped`
    (?:transmis|transmissão|transmisión|retransmis|übertragung|
    (?:der|die) .{3,30} wird (?:live|online|per zoom|aufgezeichnet|gestreamt)|diretta|in diretta|
    sarà possibile|será transmitid|se transmitirá|трансляци|підключ|подключ|přenos|vysílání|közvetítés|
    canlı yayın|länk till zoom|zoom[- ](?:länk|lenke|linkki)|lien (?:zoom|de connexion)|
    (?:en|on) (?:ligne|línea))
  `,
  wrapped`
    (?:sidansvarig|sidredaktör|webbredaktör|ansvarig utgivare|redaktør|sivun vastuuhenkilö|
    kontakt(?:person)?:|contatt[oi]:|contacto:|contato:|iletişim:|контакт|yhteystiedot|informacje:|
    informace:|information(?:en)?:|renseignements|más información|mais informações|maggiori informazioni|
    per informazioni|para más|para mais|weitere informationen|více informací|więcej informacji|lisätietoja|
    mer information|mere information|подробн|детальн|daha fazla|további információ)
  `,
  wrapped`
    (?:der|die) (?:vortrag|veranstaltung|seminar) (?:findet|wird|ist) (?:in|auf|hybrid|öffentlich)|
    (?:el|la) (?:seminario|charla|conferencia) (?:es|será|se) (?:abiert|en |impart|grab)|
    (?:o|a) (?:seminário|palestra) (?:é|será) (?:abert|em |minist|grav)|
    (?:il|la) (?:seminario|conferenza) (?:è|sarà|si terrà) |
    l[’'](?:exposé|entrée|inscription) (?:aura|sera|est) |(?:wykład|referat) (?:w języku|odbędzie)|
    föredraget (?:hålls|ges) på|foredraget (?:holdes|gis|gives) på|esitelmä pidetään|
    de (?:lezing|voertaal) is
  `,
].join('|');

const notices: readonly RegExp[] = [
  new RegExp(`^[^\\p{L}\\d]*(?:${remarks})`, 'iu'),
  new RegExp(
    `^\\W*(?:(?:a|the|light|free|some) )*(?:${catering})\\b.{0,90}(?:\\d|served|provided|available|afterwards|beforehand|follow|lobby|lounge|talk|lecture|seminar)`,
    'iu',
  ),
  new RegExp(
    wrapped`
    ^\W*(?:no (?:entrance|admission|registration|booking|tickets?|fee)\b|rsvp|register\b|
    registration (?:is|for|link|required)|please (?:rsvp|register|contact|sign|e-?mail|let|note|join|
    bring)|if you (?:want|would like|wish|plan|are interested|have (?:a )?question|need)|meetings?: |
    sign[- ]up|to (?:sign up|meet|schedule|attend|join|register|subscribe|unsubscribe)\b|
    persons? with (?:a )?disabilit|individuals with disabilit|
    (?:all|everyone|everybody)(?: (?:are|is))? (?:cordially )?(?:welcome|invited)|
    (?:(?:the|this|all|our) (?:talk|event|lecture|seminar|colloquium|workshop)s? (?:is|
    are) )?(?:free and )?open to\b|for (?:accommodations?|accessibility|directions|parking)\b|
    (?:the )?(?:slides|video|recording)s?\b.{0,50}(?:available|here|posted|link)|meeting id|passcode|
    for (?:more|further) information|questions\? |organi[sz]ed by\b|hosted by\b|sponsored by\b|
    an html attachment|you (?:are receiving|received)|next issue|to view|alle interessierten|
    tutti (?:gli interessati|sono)|se ruega|entrada libre|entrée libre|eintritt frei)
  `,
    'i',
  ),
  new RegExp(`^\\W*(?:${months}|${terms}),? (?:19|20)\\d\\d\\W*$`, 'iu'),
  /^\W*(?:https?:\/\/|www\.)\S{1,300}\W*$/i,
  /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\b\d{1,5} (?:[A-Z][\w.]{1,20} ){1,3}(?:St|Street|Ave|Avenue|Drive|Road|Rd|Blvd|Boulevard|Lane|Way)\b/,
];

/** Longer lines are told by their first words alone no more. */
const longest = 240;

/** Whether a line arranges things around a talk: catering, registration, addresses, who organises. */
export function isAdministrative(line: string): boolean {
  return line.length <= longest && notices.some((notice) => notice.test(line));
}
