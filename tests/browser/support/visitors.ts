import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../support/chromium.ts';

/** How somebody looks at a page. */
export interface Eyes {
  width?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: boolean;
  /** 2 is twice as large: the same as half the width. */
  zoom?: number;
  javaScriptEnabled?: boolean;
}

/** A browser for the tests of a file. */
export interface Visitors {
  /** Somebody new, with nothing kept of earlier visits. */
  visitor(eyes?: Eyes): Promise<Visitor>;
  close(): Promise<void>;
}

export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** Every request that was not sent to this origin. */
  elsewhere: string[];
  leave(): Promise<void>;
}

/** The browser itself; an Error that says how to get one where there is none. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
}

/** Opens Chromium; each visitor has a window of their own. */
export async function openVisitors(origin: string): Promise<Visitors> {
  const browser = await openBrowser();
  return {
    visitor: (eyes) => newVisitor(browser, origin, eyes),
    close: () => browser.close(),
  };
}

async function newVisitor(browser: Browser, origin: string, eyes: Eyes = {}): Promise<Visitor> {
  const { width = 1280, colorScheme = 'light', forcedColors, zoom = 1, javaScriptEnabled } = eyes;
  const context = await browser.newContext({
    viewport: { width: Math.round(width / zoom), height: Math.round(900 / zoom) },
    deviceScaleFactor: zoom,
    ...{ colorScheme, forcedColors: forcedColors ? 'active' : 'none', locale: 'fr-FR' },
    ...(javaScriptEnabled === false && { javaScriptEnabled }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) elsewhere.push(url);
  });
  return { page, context, elsewhere, leave: () => context.close() };
}

/** Logs in as one of the roles of the demonstration. */
export async function logIn(page: Page, origin: string, scope: string): Promise<void> {
  await page.goto(`${origin}/connexion?vers=/pilotage`);
  await page.click(`button[name=scope][value="${scope}"]`);
  await page.waitForURL(`${origin}/pilotage`);
}
