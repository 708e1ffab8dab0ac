import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that tests and benches drive: `CHROMIUM`, or Debian's; an Error that says how to get one. */
export function chromiumPath(): string {
  const found = [process.env['CHROMIUM'] ?? '', ...places].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error('No Chromium: install Debian’s (apt-get install chromium), or set CHROMIUM.');
}
