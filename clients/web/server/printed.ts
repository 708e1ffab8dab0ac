import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { Failure } from './failures.ts';

/** At most this many wait while one is printed: a browser takes a processor and 200 MB. */
const queue = 4;
const patience = 30_000;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * A page as a tagged PDF with an outline, on A4. It is made of the text alone: nothing is visited or fetched and no
 * script runs. Rejects with a Failure where there is no browser (501) or too many wait (503).
 */
export function printed(html: string): Promise<Buffer> {
  if (waiting >= queue) {
    const message = 'Plusieurs dossiers sont en cours de mise en page. Réessayez dans une minute.';
    throw new Failure(503, 'Le PDF n’est pas prêt', message, { 'retry-after': '60' });
  }
  waiting += 1;
  const mine = last.then(() => print(html)).finally(() => (waiting -= 1));
  last = mine.catch(() => undefined);
  return mine;
}

async function print(html: string): Promise<Buffer> {
  const browser = await launch();
  try {
    const context = await browser.newContext({
      ...{ javaScriptEnabled: false, offline: true, colorScheme: 'light', locale: 'fr-FR' },
    });
    await context.route('**', (route) => route.abort());
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.setContent(html, { waitUntil: 'load' });
    return await page.pdf({
      ...{ format: 'A4', tagged: true, outline: true, printBackground: true },
      ...{ displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate },
      margin: { top: '16mm', right: '14mm', bottom: '18mm', left: '14mm' },
    });
  } finally {
    await browser.close();
  }
}

// The browser fills in both numbers. Footers know no style of the page.
const footerTemplate = `<p lang="fr" style="font: 8pt sans-serif; width: 100%; margin: 0 14mm; text-align: right">
  page <span class="pageNumber"></span> sur <span class="totalPages"></span></p>`;

async function launch(): Promise<Browser> {
  const executablePath = process.env['RELANCE_CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw noBrowser();
  // An optional dependency: where it was not installed, pages are as they are.
  const { chromium } = await import('playwright-core').catch(() => ({ chromium: undefined }));
  if (chromium === undefined) throw noBrowser();
  return chromium.launch({
    executablePath,
    ...{ timeout: patience, args: ['--disable-dev-shm-usage'] },
  });
}

function noBrowser(): Failure {
  return new Failure(
    501,
    'Le PDF n’est pas disponible ici',
    'Ouvrez le dossier de séance, choisissez « Imprimer » dans votre navigateur, puis « Enregistrer au format PDF » : la mise en page est la même.',
  );
}
