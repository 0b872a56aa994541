/** What was measured; where there is something to compare it with, as a ratio and with the bar this has to stay under. */
export interface Figure {
  readonly name: string;
  /** What was measured, as it is shown. */
  readonly shown: string;
  readonly value?: number;
  readonly bar?: number;
}

/** Whether a figure is above its bar, or could not be measured. */
export function isOverBar({ value, bar }: Figure): boolean {
  return bar !== undefined && !(value !== undefined && value <= bar);
}

/** A markdown table of figures. */
export function figureTable(title: string, figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const bar = figure.bar === undefined ? '' : `≤ ${figure.bar}${isOverBar(figure) ? ', not met' : ''}`;
    return `| ${figure.name} | ${figure.shown} | ${figure.value?.toFixed(2) ?? ''} | ${bar} |`;
  });
  return [`| ${title} | measured | ratio | bar |`, '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

/** Milliseconds or seconds, three digits. */
export function shownTime(milliseconds: number): string {
  return milliseconds < 1000
    ? `${milliseconds.toPrecision(3)} ms`
    : `${(milliseconds / 1000).toPrecision(3)} s`;
}
