import type { View } from './choices';

/** Shows a view. */
export type ViewCommand = `view:${View}`;

/** What a key does. */
export type Command =
  | 'search'
  | 'help'
  | 'focus'
  | 'connect'
  | 'fit'
  | 'zoomIn'
  | 'zoomOut'
  | 'table'
  | 'grow'
  | 'insights'
  | ViewCommand
  | 'theme'
  | 'undo'
  | 'redo'
  | 'back';

interface Shortcut {
  readonly command: Command;
  readonly keys: readonly string[];
  readonly meaning: string;
}

/** The keys, in the order of the help; Ctrl stands for Cmd too. */
export const shortcuts: readonly Shortcut[] = [
  { command: 'search', keys: ['/', 'Ctrl+K'], meaning: 'Search' },
  { command: 'focus', keys: ['E'], meaning: 'Surroundings of what is selected; again for one step more' },
  { command: 'connect', keys: ['P'], meaning: 'How what is selected is connected to another' },
  { command: 'fit', keys: ['F', '0'], meaning: 'Show all' },
  { command: 'zoomIn', keys: ['+', '='], meaning: 'Closer' },
  { command: 'zoomOut', keys: ['-'], meaning: 'Farther' },
  { command: 'table', keys: ['T'], meaning: 'Table or graph' },
  { command: 'view:graph', keys: ['1'], meaning: 'Graph' },
  { command: 'view:table', keys: ['2'], meaning: 'Table' },
  { command: 'view:talks', keys: ['3'], meaning: 'Talks in time' },
  { command: 'view:matrix', keys: ['4'], meaning: 'Matrix of speakers and concepts' },
  { command: 'view:people', keys: ['5'], meaning: 'People: advisors and collaborators' },
  { command: 'view:concepts', keys: ['6'], meaning: 'Concepts that belong together' },
  { command: 'insights', keys: ['I'], meaning: 'Insights: who is active, what rises, who builds bridges' },
  {
    command: 'grow',
    keys: ['N'],
    meaning: 'Bring in the neighbours of what is selected, in a very large graph',
  },
  { command: 'theme', keys: ['D'], meaning: 'Light, dark, or as the system has it' },
  { command: 'undo', keys: ['Ctrl+Z'], meaning: 'Undo' },
  { command: 'redo', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], meaning: 'Redo' },
  { command: 'back', keys: ['Escape'], meaning: 'One step back' },
  { command: 'help', keys: ['?'], meaning: 'This list' },
];

/** The key that stands first for a command. */
export function keyOf(command: Command): string | undefined {
  return shortcuts.find((shortcut) => shortcut.command === command)?.keys[0];
}

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key press asks for; undefined when it is no shortcut. */
export function commandFor(press: KeyPress): Command | undefined {
  if (press.altKey) return undefined;
  const held = press.ctrlKey || press.metaKey;
  const letter = press.key.length === 1 ? press.key.toUpperCase() : press.key;
  const name = held ? `Ctrl+${press.shiftKey ? 'Shift+' : ''}${letter}` : letter;
  return shortcuts.find(({ keys }) => keys.includes(name))?.command;
}
