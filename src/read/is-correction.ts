const withdrawn = /cancel|postpone|annul|abgesagt|entfällt|verschoben|aplazad|rinviat|中止|取消/i;

/** Whether words straight after struck-out ones stand in their place; a note that all is off does not. */
export const isCorrection = (after: string): boolean => {
  const line = after.split('\n')[0] ?? '';
  return /[\p{L}\d]{2}/u.test(line) && !withdrawn.test(line);
};
