import { hash } from 'node:crypto';
import { Html, html } from '../html/html.ts';
import type { BuilderContent } from './page.ts';

interface ShellOptions {
  styles: string;
  script: string;
}

/** The plainest page around the content, and what it may do. */
export function shell({ title, html: body }: BuilderContent, { styles, script }: ShellOptions) {
  const base = `body{margin:0;font:1rem system-ui,sans-serif;color:#1c2421;background:#fff}${styles}`;
  const hashed = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;
  const page = html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – plan de relance de Lot-et-Garonne</title>
        <style>
          ${new Html(base)}
        </style>
      </head>
      <body>
        <main>${body}</main>
        <script type="module">
          ${new Html(script)};
        </script>
      </body>
    </html> `;
  const policy = [
    "default-src 'none'",
    `script-src ${hashed(script)}`,
    `style-src ${hashed(base)}`,
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { page, policy };
}
