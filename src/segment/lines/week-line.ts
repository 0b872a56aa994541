const week =
  /\bweek (?:beginning|commencing|of|ending|starting)\b|\bwoche (?:vom|ab)\b|\bsemaine du\b|\bsemana del?\b|\bsettimana dal?\b|\bweek van\b/i;

/** Whether a line names a week, as the head of a bulletin does. */
export function namesWeek(text: string): boolean {
  return week.test(text);
}
