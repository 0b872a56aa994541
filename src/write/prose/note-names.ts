import { oneLine } from '../../util/one-line';
import { wholeText } from '../../util/whole-text';

/** What file systems, or links of Obsidian, do not take in a name. */
const unfit = /[\\/:*?"<>|#^[\]%]+/g;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const longest = 80;

/** File names, without extension, for things of one folder: as they are called, unlike each other on every file system. */
export function noteNames(
  labels: readonly (readonly [key: string, label: string])[],
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    labels.map(([key, label]) => {
      const plain = plainName(label);
      let name = plain;
      for (let number = 2; taken.has(foldedName(name)); number++) name = `${plain} ${number}`;
      taken.add(foldedName(name));
      return [key, name];
    }),
  );
}

function plainName(label: string): string {
  const plain = oneLine(wholeText(label).normalize('NFC').replace(unfit, ' '));
  const short = Array.from(plain).slice(0, longest).join('');
  const name = short.replace(/^[\s.]+|[\s.]+$/g, '');
  return name === '' ? 'Untitled' : name.replace(reserved, '$&_');
}

/** Some file systems tell neither case nor composition of letters apart. */
function foldedName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
