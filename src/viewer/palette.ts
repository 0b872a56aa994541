import type { NodeKind } from '../graph/attributes';

/** Colours that the canvas and the style sheet share, as `#rrggbb`. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
}

/** Hues after Okabe and Ito, told apart also with colour-blind eyes; ≥ 3 : 1 against the paper. */
const light: Palette = {
  paper: '#fbfaf7',
  ink: '#22242a',
  muted: '#62605a',
  kinds: {
    person: '#2a5d9f',
    concept: '#c05a12',
    institution: '#1b8265',
    talk: '#9a3a7c',
    series: '#3b8fb5',
    award: '#94760a',
    paper: '#77716a',
  },
};

const dark: Palette = {
  paper: '#14151a',
  ink: '#e9e6df',
  muted: '#a09d96',
  kinds: {
    person: '#7fb0ee',
    concept: '#f0995a',
    institution: '#4fc3a1',
    talk: '#dd8cc3',
    series: '#86cfee',
    award: '#dcbf4f',
    paper: '#a9a39a',
  },
};

export const palettes = { light, dark } as const;
export type Scheme = keyof typeof palettes;

/** Mixes two `#rrggbb` colours; `share` (0 to 1) of the second. */
export function mix(first: string, second: string, share: number): string {
  const others = channels(second);
  const mixed = channels(first).map((value, at) =>
    Math.round(value * (1 - share) + (others[at] ?? 0) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

/** Red, green and blue of a `#rrggbb` colour, 0 to 255. */
export function channels(color: string): readonly [number, number, number] {
  const channel = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
