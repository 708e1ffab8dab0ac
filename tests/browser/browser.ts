import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The browser of the tests; an Error that says how to get one where there is none. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(path)) {
    throw new Error(`No browser at ${path}: install Chromium, or set CHROMIUM to where it is.`);
  }
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
}
