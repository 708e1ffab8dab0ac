import type { Surround } from '@relance/sdk/surround.ts';
import { Html, html } from '../html/html.ts';
import { inlineScript, inlineStyle } from '../html/inline.ts';

const look = 'body{margin:0;font:1rem system-ui,sans-serif;color:#1c2421;background:#fff}';

/** The plainest page around a content, and what it may do. */
export const plainly: Surround = async (guest) => {
  const { title } = guest;
  const body = new Html(guest.html);
  const styles = inlineStyle(look + (guest.styles ?? ''));
  const script = inlineScript(guest.script ?? '');
  const page = html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – plan de relance de Lot-et-Garonne</title>
        ${styles.element}
      </head>
      <body>
        <main>${body}</main>
        ${script.element}
      </body>
    </html> `;
  const policy = [
    "default-src 'none'",
    `script-src ${script.source}`,
    `style-src ${styles.source}`,
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { page: page.text, policy };
};
