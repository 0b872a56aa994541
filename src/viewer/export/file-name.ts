/** A title as a file name that every system takes: letters and digits of all scripts, at most 60, parted by hyphens. */
export function fileName(title: string, extension: string): string {
  const stem = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `${stem || 'talkgraph'}.${extension}`;
}
