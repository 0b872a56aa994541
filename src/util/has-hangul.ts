/** Whether a text holds Korean letters. */
export function hasHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text);
}
