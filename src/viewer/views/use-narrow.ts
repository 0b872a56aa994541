import { useSyncExternalStore } from 'react';

/** The width from which the style sheets lay the page out in one column. */
const narrow = '(max-width: 820px)';

/** Whether the page is narrow. */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia(narrow).matches);
}

function watch(onChange: () => void): () => void {
  const media = window.matchMedia(narrow);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
