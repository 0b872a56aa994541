const lineTags = /<\/?(?:br|p|div|li|tr|h[1-6])(?:\s[^<>]{0,300})?\/?>/gi;
const otherTags =
  /<\/?(?:b|i|u|em|strong|span|a|ul|ol|font|sup|sub|table|tbody|td|th|small|center)(?:\s[^<>]{0,300})?\/?>/gi;

/** Text in which the tags of a page were printed as they stand: breaks become line breaks, the others go. */
export const stripTags = (text: string): string =>
  text.includes('<') ? text.replace(lineTags, '\n').replace(otherTags, '') : text;
