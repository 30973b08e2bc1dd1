import { existsSync } from 'node:fs';

/** A browser for the tests of the page: `CHROMIUM_PATH`, else Debian's. Undefined where there is none. */
export const CHROMIUM: string | undefined = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
);

/** What a test's name says when it cannot run. */
export const NO_CHROMIUM = CHROMIUM ? '' : ' (skipped: no Chromium; install it or set CHROMIUM_PATH)';

/** Nothing of its own over the network, and no sandbox, which containers lack. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
