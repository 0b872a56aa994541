import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const installTime = 300_000;

/** Path of a Chromium: CHROME_PATH, one on PATH, playwright's own, else one that is installed now; else undefined. */
export function findChromium(): string | undefined {
  return presentChromium() ?? installedChromium();
}

/** Starts a headless Chromium. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args });
}

/**
 * The Chromium to test with, or undefined when there is none and none can be had: then the tests are to be skipped,
 * which is said loudly; where CI is true it throws instead.
 */
export function chromiumOrSkip(): string | undefined {
  const found = findChromium();
  if (found !== undefined) return found;
  const message =
    'NO CHROMIUM: the browser tests did NOT run. Install one (apt-get install chromium) or set CHROME_PATH.';
  if (process.env.CI === 'true') throw new Error(message);
  process.stderr.write(`\n${'!'.repeat(message.length)}\n${message}\n${'!'.repeat(message.length)}\n\n`);
  return undefined;
}

function presentChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [process.env.CHROME_PATH, ...onPath, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== '' && isExecutable(path));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedChromium(): string | undefined {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (isRootOnDebian) {
    attempt('apt-get', ['update']);
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  const viaPackages = presentChromium();
  if (viaPackages !== undefined) return viaPackages;
  const installer = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  attempt(process.execPath, [installer, 'install', 'chromium']);
  return presentChromium();
}

function attempt(command: string, parameters: readonly string[]): void {
  try {
    execFileSync(command, parameters, { stdio: 'ignore', timeout: installTime });
  } catch {
    // What could not be installed is simply not there; the caller looks again.
  }
}
