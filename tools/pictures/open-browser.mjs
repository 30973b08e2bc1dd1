import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Chromium without sandbox (containers lack it) and without network of its own: `CHROMIUM_PATH`, else Debian's. */
export async function openBrowser() {
  const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('no Chromium: install it (and fonts-noto-cjk), or set CHROMIUM_PATH');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({ executablePath, args });
}
