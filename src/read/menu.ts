import { wrapped } from '../util/wrapped';

const most = 22;
const least = 3;

/** What sites call their sections. */
const sections = new RegExp(
  wrapped`
    ^(?:home|start|about(?: us)?|contacts?(?: us)?|people|faculty|staff|students?|research|teaching|
    academics?|admissions?|news(?: (?:&|and) events)?|events?|calendar|seminars?|programm?e?s?|
    publications?|alumni|giving|login|log in|sign in|search|help|sitemap|site map|privacy(?: policy)?|
    imprint|impressum|accessibility|careers?|jobs|library|directory|blog|archive|schools?|departments?|team|
    registration|lectures|undergraduate|graduate|startseite|kontakt|accueil|actualités|recherche|inicio|
    contacto|noticias|ricerca|contatti)$
  `,
  'i',
);

/** Whether links with these words are a site's menu, and not a list of people or talks. */
export const isMenu = (links: readonly string[]): boolean => {
  const words = links.map((link) => link.trim()).filter(Boolean);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return (
    words.length >= least &&
    letters < words.length * most &&
    words.filter((word) => sections.test(word)).length >= 2
  );
};
