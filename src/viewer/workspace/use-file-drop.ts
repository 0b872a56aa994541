import { useEffect, useRef, useState } from 'react';
import type { Announcement } from '../work/protocol';
import { fromDropped, fromPicked } from './gather-announcements';

/**
 * Takes files and folders dropped anywhere on the page, and what is pasted where no one is typing. True while
 * something is held over the page.
 */
export function useFileDrop(onBring: (announcements: readonly Announcement[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onBring);
  latest.current = onBring;
  useEffect(() => {
    const bring = (announcements: readonly Announcement[]): void => {
      if (announcements.length > 0) latest.current(announcements);
    };
    const stop = listenAll({
      dragover: (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      dragleave: (event) => event.relatedTarget === null && setOver(false),
      drop: (event) => {
        if (event.dataTransfer === null || !carriesFiles(event)) return;
        event.preventDefault();
        setOver(false);
        fromDropped(event.dataTransfer).then(bring, () => undefined);
      },
      paste: (event) => {
        if (!isBusy(event.target)) bring(fromClipboard(event.clipboardData));
      },
    });
    return stop;
  }, []);
  return isOver;
}

interface Listeners {
  readonly dragover: (event: DragEvent) => void;
  readonly dragleave: (event: DragEvent) => void;
  readonly drop: (event: DragEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
}

function listenAll(listeners: Listeners): () => void {
  const all = Object.entries(listeners) as [string, EventListener][];
  for (const [name, listener] of all) document.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of all) document.removeEventListener(name, listener);
  };
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

function fromClipboard(data: DataTransfer | null): Announcement[] {
  if (data === null) return [];
  if (data.files.length > 0) return fromPicked(data.files);
  const text = data.getData('text/plain');
  return text.trim() === '' ? [] : [{ name: pastedName, content: text }];
}

/** What a pasted text is cited as. */
export const pastedName = 'pasted.txt';

/** Where one types, and while a dialog is open, pasting belongs there. */
function isBusy(target: EventTarget | null): boolean {
  const field = target instanceof Element && target.closest('input, textarea, [contenteditable="true"]');
  return field !== null || document.querySelector('[role="dialog"]') !== null;
}
