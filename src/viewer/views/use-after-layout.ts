import { useEffect, useRef } from 'react';

/** Does something once the page has been laid out anew after `cause` changed; not at first. */
export function useAfterLayout(cause: unknown, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  const last = useRef(cause);
  useEffect(() => {
    if (last.current === cause) return;
    last.current = cause;
    const frame = window.requestAnimationFrame(() => window.requestAnimationFrame(() => latest.current()));
    return () => window.cancelAnimationFrame(frame);
  }, [cause]);
}
