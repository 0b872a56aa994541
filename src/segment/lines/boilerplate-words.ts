import { wrapped } from '../../util/wrapped';

/** The menus, searches and foot of a page. */
const navigation = wrapped`
  (?:ホーム|トップページ|首页|首頁|网站首页|홈|메인)(?=[\s>›|]|$)|«(?![^»]{6,250}»)|»|<|‹|›|↑|
  \[?skip to|jump to|loading\b|navigation|main menu|menu\b|home\b|search\b|site ?map|toggle|close$|open$|
  back to|return to|personal tools|benutzerspezifische|artikelaktionen|suche\b.{0,30}$|recherche(?:r)?$|
  accueil$|inicio$|buscar$|strona główna|главная$|giriş$|you are here|about$|people$|research$|news$|
  faculty$|students$|alumni$|apply$|give$|directory$|kontakt$|contact us|map$|directions$|page data$|
  website by|powered by|created by|copyright|©|\(c\) |all rights|privacy|cookie|terms of|accessibility\b|
  web accessibility|equal opportunity|impressum|datenschutz|mentions légales|note legali|
  this (?:web)?site uses cookies|we use cookies|last (?:updated|modified)
`;

/** Doors to what only members may see. */
const access = wrapped`
  log ?in|sign in|anmelden$|iniciar sesión|se connecter|connexion$|accedi$|zaloguj|вход$|logga in|log ind|
  logg inn|inloggen
`;

/** Calendars, and what one may do with an event of theirs. */
const calendar = wrapped`
  (?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\s*){5,7}$|[\d\s]{5,80}$|all events|previous\b|
  next\b.{0,20}(?:event|message|story|page|post|month|week)|calendar$|events?$|events? (?:&|and) news$|
  news (?:&|and) events?$|other events|related|this event has passed|event has passed|edit event|
  cancel event|preview reminder|send reminder|reminders? to|this is a reminder|add (?:event )?to|save to|
  download|export|ical\b|google calendar|outlook|rss\b|view (?:all|map|full|the)|see (?:all|more)|
  read more|learn more|more info\b|show more|load more|click here|please post\b
`;

/** Sharing, networks, mailing lists and their archives. */
const sharing = wrapped`
  share\b|tweet\b|print\b|email this|facebook|twitter|linkedin|instagram|youtube$|follow us|subscribe|
  unsubscribe|to unsubscribe|how to subscribe|mailing list|list-|manage (?:your )?(?:preferences|subscription)|
  you (?:are receiving|received) this|view (?:this email|in browser)|leave a (?:comment|reply)|
  this entry was|posted in|tags?:|[-•]? ?(?:previous|next) message|messages sorted|an html attachment|
  -+ next part|_{5,}|forwarded message|-{3,} ?forwarded|begin forwarded|original message|sent from my
`;

/** How letters begin and end, and whom they ask to come. */
const letters = wrapped`
  dear |hi |hello|bonjour|liebe |cari |estimad|caro |hola|all,?$|colleagues|您好|各位|尊敬的|
  best,?$|best regards|regards|thanks|thank you|cheers|sincerely|yours (?:sincerely|faithfully|truly)|
  best wishes|kind regards|warm regards|bien cordialement|cordialement|bien à vous|amicalement|
  viele grüße|mit freundlichen grüßen|beste grüße|herzliche grüße|met (?:vriendelijke|hartelijke) groet|
  (?:hartelijke |vriendelijke )?groet(?:en|jes)?,|med (?:vennlig|venlig|vänlig)\p{L}* (?:hilsen|hälsning)|
  vänliga hälsningar|hilsen,|terveisin|ystävällisin|z poważaniem|pozdrawiam|s pozdravem|с уважением|
  saygılar|üdvözlettel|cu stimă|με εκτίμηση|cordiali saluti|un cordiale saluto|saludos|un saludo|
  atentamente|atenciosamente|cumprimentos|abraços|see you (?:there|soon|then|all|at)|
  (?:i |we )?(?:hope|look(?:ing)? forward) to see(?:ing)? you|sorry for (?:the )?(?:noise|spam|cross)|
  apologies for (?:the )?(?:cross|multiple|late)|all are welcome|everyone (?:is )?welcome|
  tutti gli interessati|alle interessierten|todos los interesados|欢迎|敬请
`;

const boilerplate = new RegExp(`^(?:${[navigation, access, calendar, sharing, letters].join('|')})`, 'iu');

/** Where a page stands in its site: `Home > Events`, `当前位置：首页 >> 正文`. */
const path = new RegExp(
  wrapped`
    ^(?:当前位置|您的位置|您现在的位置|您当前的位置|你的位置|所在位置|現在位置|現在地|you are here)\s?[:：]|
    ^(?:home|start|startseite|accueil|inicio|início|úvod|domů|domov|strona główna|główna|főoldal|kezdőlap|
    etusivu|forside|hjem|hem|anasayfa|ana sayfa|acasă|početna|главная|головна|αρχική)\s(?:[>»›/|→]|::)\s|
    ^[^>»›]{2,40}\s(?:>{1,2}|»|›)\s[^>»›]{2,60}\s(?:>{1,2}|»|›)\s
  `,
  'i',
);

/** Whether a line belongs to the page and not to the talk: navigation, sharing, greetings, legal notes. */
export function isBoilerplate(line: string): boolean {
  return (
    boilerplate.test(line.slice(0, 280)) ||
    path.test(line.slice(0, 120)) ||
    /[·|»›].{1,30}[·|»›].{1,40}[·|»›]/.test(line.slice(0, 200))
  );
}
