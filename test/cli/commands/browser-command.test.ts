import { describe, expect, it } from 'vitest';
import { browserCommand } from '../../../src/cli/commands/browser-command';

describe('browserCommand', () => {
  it.each([
    ['darwin', {}, 'open'],
    ['win32', {}, 'rundll32'],
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['linux', {}, undefined],
    ['darwin', { CI: 'true' }, undefined],
    ['darwin', { SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22' }, undefined],
  ])('on %s with %j is %s', (platform, environment, program) => {
    expect(browserCommand(platform, environment)?.[0]).toBe(program);
  });
});
