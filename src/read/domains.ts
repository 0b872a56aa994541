/** Hosts that say nothing of who runs an event: meetings, mail, shops, archives, tools, networks. */
const strangers = new Set(
  `zoom.us zoom.com zoomgov.com google.com goo.gl gmail.com googlemail.com googleapis.com gstatic.com
  youtube.com youtu.be arxiv.org doi.org dx.doi.org twitter.com x.com facebook.com fb.com linkedin.com
  instagram.com tiktok.com flickr.com pinterest.com reddit.com mastodon.social bsky.app t.co bit.ly tinyurl.com ow.ly
  microsoft.com outlook.com office.com office365.com live.com hotmail.com windows.net aka.ms yahoo.com aol.com
  icloud.com apple.com webex.com gotomeeting.com bluejeans.com whereby.com skype.com slack.com discord.gg
  discord.com gather.town wikipedia.org wikimedia.org wikidata.org w3.org schema.org github.com github.io
  gitlab.com eventbrite.com meetup.com doodle.com surveymonkey.com qualtrics.com mailchimp.com list-manage.com
  campaign-archive.com wordpress.org wordpress.com gravatar.com drupal.org joomla.org squarespace.com wix.com
  weebly.com cloudflare.com amazonaws.com amazon.com vimeo.com twitch.tv soundcloud.com spotify.com dropbox.com
  box.com overleaf.com openreview.net biorxiv.org medrxiv.org ssrn.com researchgate.net orcid.org semanticscholar.org
  jstor.org springer.com sciencedirect.com nature.com creativecommons.org localist.com purl.org ogp.me gmpg.org
  safelinks.protection.outlook.com urldefense.com urldefense.proofpoint.com
  example.com example.org example.net`.split(/\s+/),
);

const domainLimit = 20;

const address =
  /(?:https?:\/\/|@|\s(?:at|\[at\]|\(at\))\s)((?:[a-z\d](?:[a-z\d-]{0,62})\.){1,6}[a-z]{2,24})(?![\w@-])/gi;

const parents = (domain: string): readonly string[] =>
  domain.split('.').map((_, index, labels) => labels.slice(index).join('.'));

const isOwn = (domain: string): boolean => !parents(domain).some((parent) => strangers.has(parent));

const normal = (host: string): string => host.toLowerCase().replace(/^www\d?\./, '');

/** The host of an address, without `www.`; undefined where it is no address. */
export const hostOf = (url: string): string | undefined =>
  URL.canParse(url) && /^https?:/i.test(url) ? normal(new URL(url).hostname) : undefined;

/**
 * The web and mail domains under which something was published: those that the format states first, then
 * those in the text in their order; without meeting services, networks and archives. At most 20.
 */
export const collectDomains = (
  text: string,
  stated: readonly (string | undefined)[] = [],
): readonly string[] => {
  const found = new Set<string>();
  for (const host of stated) if (host !== undefined && isOwn(normal(host))) found.add(normal(host));
  for (const match of text.matchAll(address)) {
    if (found.size >= domainLimit) break;
    const host = normal(match[1] ?? '');
    if (isOwn(host)) found.add(host);
  }
  return [...found].slice(0, domainLimit);
};
