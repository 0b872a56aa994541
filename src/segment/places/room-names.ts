const romanceRoom =
  /^(?:salle|sala|aula|amphith[ée][âa]tre|amphi|auditorio|auditório|salón|salone|anfiteatro)$/iu;
const romanceLink = /^(?:de|des|du|del|delle|dei|da|das|dos|di|la|los|las|conferencias?)$/i;

/** Whether the word at a place is one of the small words that name a room: `Salle des séminaires du Lac`, `Sala de juntas`. */
export function isRomanceName(
  words: readonly { readonly text: string }[],
  index: number,
  start: number,
): boolean {
  const [text, before] = [words[index]?.text ?? '', words[index - 1]?.text ?? ''];
  if (index - start > 4 || !romanceRoom.test(words[start]?.text ?? '')) return false;
  const isLink = romanceLink.test(text) && /^\p{Ll}{4,}$/u.test(words[index + 1]?.text ?? '');
  return isLink || (romanceLink.test(before) && /^\p{Ll}{4,16}$/u.test(text));
}

/** Whether a number with a full stop counts a floor: `2. Stock`, `3. patro`. */
export function isFloor(plain: string, behind: string): boolean {
  return /^\d{1,2}$/.test(plain) && floor.test(behind.slice(0, 16));
}

const floor =
  /^\s(?:Stock|OG|UG|Etage|Obergeschoss|Untergeschoss|patro|poschodie|piętro|emelet|kerros|etage|våning|kat|sal)(?!\p{L})/u;
