import type { LabelKind } from './label-words';

/** Pictures that stand for a label, each with the kind of what comes behind it. */
const pictures: readonly (readonly [kind: LabelKind, marks: string])[] = [
  ['when', '📅 📆 🗓 🗓️ ⏰ ⏱ ⏱️ ⌚ ⌚️ 🕐 🕑 🕒 🕓 🕔 🕕 🕖 🕗 🕘 🕙 🕚 🕛 🕜 🕝 🕞 🕟 🕠 🕡 🕢 🕣 🕤 🕥 🕦 🕧'],
  ['venue', '📍 📌 🏛 🏛️ 🏢 🏫 🗺 🗺️'],
  ['speaker', '🎤 🎙 🎙️ 🗣 🗣️ 👤 👩‍🏫 👨‍🏫 🧑‍🏫 👩‍🔬 👨‍🔬 🧑‍🔬'],
  ['link', '🔗 💻 🎥 📹 📺 🖥 🖥️'],
  ['contact', '📧 ✉ ✉️ 📨 📩 ☎ ☎️ 📞'],
  ['notes', '☕ ☕️ 🍕 🥐 🍰 🍷 🎟 🎟️'],
];

const kinds: ReadonlyMap<string, LabelKind> = new Map(
  pictures.flatMap(([kind, marks]) => marks.split(' ').map((mark) => [mark, kind] as const)),
);

const anyPicture = new RegExp(
  [...kinds.keys()].sort((left, right) => right.length - left.length).join('|'),
  'gu',
);

/** A picture of a calendar, a clock, a pin … with which some words begin, and its length. */
export function pictureAt(words: string): { readonly kind: LabelKind; readonly length: number } | undefined {
  if (!/^\p{Extended_Pictographic}/u.test(words)) return undefined;
  const [mark] = [...words.slice(0, 12).matchAll(anyPicture)];
  const kind = mark?.index === 0 ? kinds.get(mark[0]) : undefined;
  return kind && { kind, length: mark?.[0].length ?? 0 };
}

/** Where pictures that stand for labels begin in a line. */
export function picturePlaces(line: string): number[] {
  return /\p{Extended_Pictographic}/u.test(line)
    ? [...line.matchAll(anyPicture)].map(({ index }) => index)
    : [];
}
