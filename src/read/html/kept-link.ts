/** Addresses that matter beyond their words: papers, and where to join. */
const telling =
  /arxiv\.org\/|doi\.org\/|openreview\.net\/|biorxiv\.org\/|zoom\.us\/|zoom\.com\/|teams\.microsoft\.com\/|meet\.google\.com\/|webex\.com\/|youtube\.com\/|youtu\.be\/|gather\.town\//i;

const longest = 500;

/** A link's target if a reader needs it and its words do not show it already. */
export const keptLink = (target: string, words: string): string | undefined => {
  const url = target.trim();
  const isShown = words.includes(url) || /https?:\/\//.test(words);
  return /^https?:\/\//i.test(url) && url.length <= longest && !isShown && telling.test(url)
    ? url
    : undefined;
};
