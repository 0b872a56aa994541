import { useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from '../../graph/enrich/seed-positions';
import type { CameraControls } from '../canvas/camera-controls';
import type { GraphRenderer } from '../canvas/graph-renderer';
import type { Scene } from '../scene/derive';
import { nextTheme } from '../TopBar';
import { askPath, type Choices, grow, stepBack, type View, widenFocus } from './choices';
import { views } from './permalink';
import { type Command, commandFor, type ViewCommand } from './shortcuts';
import type { ChoicesStore } from './use-choices';

const noticeTime = 3000;

/** The panel of search and filters, which a narrow page hides. */
export interface SidePanel {
  /** Brings the panel up and the cursor into the search. */
  readonly search: () => void;
  /** Puts the panel away; false when it was not brought up. */
  readonly leave: () => boolean;
}

/** The commands of the page, by key and by button, with what they need of camera and dialogs. */
export function useCommands(store: ChoicesStore, scene: Scene, side: SidePanel) {
  const renderer = useRef<GraphRenderer | undefined>(undefined);
  const [help, setHelp] = useState(false);
  const [notice, setNotice] = useState('');
  const camera = useCallback((): CameraControls | undefined => renderer.current?.camera, []);
  const placeOf = useCallback((key: string): Point | undefined => renderer.current?.placeOf(key), []);
  const setRenderer = useCallback((made: GraphRenderer | undefined) => {
    renderer.current = made;
  }, []);
  const run = useRef<(command: Command) => void>(() => undefined);
  const { change, adjust, undo, redo } = store;
  run.current = (command) => {
    const actions: Readonly<Record<Exclude<Command, ViewCommand>, () => void>> = {
      search: side.search,
      help: () => setHelp(true),
      focus: () => change(widenAroundSelected),
      connect: () => change(startPath),
      fit: () => camera()?.fit(scene.nodes),
      zoomIn: () => camera()?.zoomIn(),
      zoomOut: () => camera()?.zoomOut(),
      table: () => change((now) => ({ ...now, view: now.view === 'graph' ? 'table' : 'graph' })),
      grow: () => change(growSelected),
      insights: () => change((now) => ({ ...now, insights: !now.insights })),
      theme: () => adjust((now) => ({ ...now, theme: nextTheme(now.theme) })),
      undo,
      redo,
      back: () => {
        if (!side.leave()) change(stepBack);
      },
    };
    const view = viewOf(command);
    if (view !== undefined) change((now) => ({ ...now, view }));
    else actions[command as Exclude<Command, ViewCommand>]();
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = commandFor(event);
      if (command === undefined || event.defaultPrevented || isBusy(event, command)) return;
      event.preventDefault();
      run.current(command);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  useEffect(() => {
    const timer = window.setTimeout(() => setNotice(''), noticeTime);
    return () => window.clearTimeout(timer);
  });
  const copyLink = useCallback(() => {
    navigator.clipboard.writeText(window.location.href).then(
      () => setNotice('Link copied'),
      () => setNotice('The browser did not allow copying: copy the address of this page'),
    );
  }, []);
  return { camera, placeOf, setRenderer, help, setHelp, notice, copyLink };
}

/** While one types, or a dialog or list is open, keys belong there. */
function isBusy(event: KeyboardEvent, command: Command): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (document.querySelector('[role="dialog"], [role="listbox"], [role="menu"]') !== null) return true;
  const typing = target?.closest(
    'input:not([type="checkbox"], [type="range"]), textarea, [contenteditable="true"]',
  );
  return typing !== null && typing !== undefined && command !== 'back' && !event.ctrlKey && !event.metaKey;
}

function viewOf(command: Command): View | undefined {
  return views.find((view) => command === `view:${view}`);
}

function growSelected(choices: Choices): Choices {
  const key = lastNode(choices);
  return key === undefined ? choices : grow(choices, key);
}

function lastNode({ selection }: Choices): string | undefined {
  return selection.findLast((key) => !key.includes('|'));
}

function widenAroundSelected(choices: Choices): Choices {
  const key = lastNode(choices) ?? choices.focus;
  return key === undefined ? choices : widenFocus(choices, key);
}

function startPath(choices: Choices): Choices {
  const [first, second] = choices.selection.filter((key) => !key.includes('|')).slice(-2);
  return first === undefined ? choices : askPath(choices, first, second);
}
