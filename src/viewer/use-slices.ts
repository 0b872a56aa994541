import { useEffect, useState } from 'react';

/**
 * Counts from 0 up to `last`, one step a task: a page whose parts wait for their number is put together in slices, and
 * takes keys and presses in between.
 */
export function useSlices(last: number): number {
  const [slice, setSlice] = useState(0);
  useEffect(() => {
    if (slice >= last) return;
    const timer = window.setTimeout(() => setSlice(slice + 1));
    return () => window.clearTimeout(timer);
  }, [slice, last]);
  return slice;
}
