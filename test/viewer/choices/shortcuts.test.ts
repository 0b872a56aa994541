import { describe, expect, it } from 'vitest';
import { commandFor, keyOf, shortcuts } from '../../../src/viewer/choices/shortcuts';

describe('commandFor', () => {
  const press = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  it('knows every key of the help', () => {
    for (const { command, keys } of shortcuts)
      for (const name of keys) {
        const key = name.replace(/^Ctrl\+(Shift\+)?/, '');
        const held = { ctrlKey: name.startsWith('Ctrl+'), shiftKey: name.includes('Shift+') };
        expect(commandFor({ ...press, ...held, key: key.toLowerCase() === 'escape' ? 'Escape' : key })).toBe(
          command,
        );
      }
  });
  it('leaves copying and typing alone', () => {
    expect(commandFor({ ...press, key: 'c', ctrlKey: true })).toBeUndefined();
    expect(commandFor({ ...press, key: 'a' })).toBeUndefined();
    expect(commandFor({ ...press, key: 'e', altKey: true })).toBeUndefined();
  });
});

describe('keyOf', () => {
  it('names the first key of each command, which is that of no other', () => {
    const keys = shortcuts.map(({ command }) => keyOf(command));
    expect(keys).toEqual(shortcuts.map(({ keys: [first] }) => first));
    expect(new Set(keys).size).toBe(shortcuts.length);
  });
  it('numbers the views', () => {
    expect(keyOf('view:graph')).toBe('1');
    expect(keyOf('view:concepts')).toBe('6');
  });
});
