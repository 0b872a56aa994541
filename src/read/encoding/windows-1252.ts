/** What the bytes 0x80 to 0x9f are on Windows; those that are nothing stay controls. */
const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const latin1Controls = /[\x80-\x9f]/g;

/**
 * Characters that were decoded as Latin-1 and are controls there, as Windows-1252 has them. No text means
 * these controls; some decoders take the two encodings for one.
 */
export const fromLatin1 = (text: string): string =>
  text.replace(latin1Controls, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80));
