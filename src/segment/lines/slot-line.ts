const slot = /^\d{1,2}(?:[:.h]\d\d|(?=\s?[ap]\.?m\b))(?!\d)\s?(?:[ap]\.?m\b\.?)?\s?[,:|(–-]/i;

/** Whether a line opens a slot of a programme with its time: `3.00pm, Room 204, Birds Seminar`. */
export function isSlotLine(line: string): boolean {
  return line.length < 110 && slot.test(line);
}
