const number = '(?:\\d{1,2}[.)]\\s+)?';
const half = '(?:\\s?[ap]\\.?m\\b\\.?)?';
const clock = `\\d{1,2}(?:[:.h]\\d\\d|(?=\\s?[ap]\\.?m\\b))(?!\\d)${half}`;
const until = `(?:\\s?[-–]\\s?\\d{1,2}(?:[:.h]\\d\\d)?${half})?`;
const slot = new RegExp(`^${number}${clock}(?:\\s?[,:|(–-]|${until}(?:\\s{2,}|\\t)\\S)`, 'i');

/** Whether a line opens a slot of a programme with its time: `3.00pm, Room 204, Birds Seminar`, `2. 9:30-10:20  Ada Byron`. */
export function isSlotLine(line: string): boolean {
  return line.length < 110 && slot.test(line);
}
