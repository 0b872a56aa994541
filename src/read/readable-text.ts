import { cleanText } from './encoding/clean-text';
import { decodeEntities } from './encoding/decode-entities';
import { htmlToText, looksLikeHtml } from './html/html-to-text';

/** Some programs escape twice, so that the break is still spelt out; `\\nabla` is a formula. */
const spelledBreaks = /\\[nN](?![a-z])/g;

/** The text of a value that may be HTML, escaped HTML or plain, as a person would read it. */
export const readableText = (value: string): string => {
  const text = value.replace(spelledBreaks, '\n');
  const markup = looksLikeHtml(text) ? text : decodeEntities(text);
  return cleanText(looksLikeHtml(markup) ? htmlToText(markup) : markup).trim();
};
