import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import type { NodeKind } from '../graph/attributes';
import type { Theme } from './choices/choices';
import { mix, type Palette, palettes, type Scheme } from './palette';

const darkQuery = '(prefers-color-scheme: dark)';

/** The colours for a theme; sets them on the page too. Follows the system when the theme is `auto`. */
export function useScheme(theme: Theme): Palette {
  const systemIsDark = useSyncExternalStore(watchSystem, () => window.matchMedia(darkQuery).matches);
  const scheme: Scheme = theme === 'auto' ? (systemIsDark ? 'dark' : 'light') : theme;
  const palette = palettes[scheme];
  useLayoutEffect(() => paintPage(scheme, palette), [scheme, palette]);
  useEffect(
    () => document.querySelector('meta[name="theme-color"]')?.setAttribute('content', palette.paper),
    [palette],
  );
  return palette;
}

function watchSystem(onChange: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Text in a kind's hue takes some ink, so that small letters keep a contrast of 4.5 : 1. */
function paintPage(scheme: Scheme, palette: Palette): void {
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  style.setProperty('--paper', palette.paper);
  style.setProperty('--ink', palette.ink);
  style.setProperty('--muted', palette.muted);
  for (const [kind, color] of Object.entries(palette.kinds) as [NodeKind, string][]) {
    style.setProperty(`--kind-${kind}`, color);
    style.setProperty(`--kind-text-${kind}`, mix(color, palette.ink, 0.35));
  }
}
