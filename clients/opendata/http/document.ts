import type { FastifyReply } from 'fastify';
import { hash } from 'node:crypto';
import type { Guest, Surround } from '@relance/sdk/surround.ts';
import { escapeAttribute } from '@relance/sdk/export/escape.ts';
import { spaced } from './typography.ts';

/** Markup that was made here; what comes from elsewhere gets into it escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | readonly Markup[];

/** Markup with values in it, all of them escaped that are not markup themselves. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = texts[0] ?? '';
  for (const [at, part] of parts.entries()) text += textOf(part) + (texts[at + 1] ?? '');
  return new Markup(text);
}

function textOf(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return escapeAttribute(String(part));
}

const style = `
body{font:1.0625rem/1.6 system-ui,sans-serif;color:#1d1d1f;background:#fff;margin:0 auto;padding:1.5rem;max-width:72rem}
h1,h2,h3{line-height:1.25}h2{margin-top:2.5rem}a{color:#0b4f8a}a:focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid #767676}
caption{text-align:left;padding:.5rem 0;font-weight:600}code{font:0.95em ui-monospace,monospace;overflow-wrap:anywhere}
ul.row{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}.wide{overflow-x:auto}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
@media (prefers-color-scheme:dark){body{color:#f2f2f2;background:#1d1d1f}a{color:#8cc4ff}a:focus-visible{outline-color:#8cc4ff}}
`;

// In one piece: the policy names the text between the tags to the letter.
const sheet = new Markup(`<style>${style}</style>`);

/** What a page of ours shows, whatever layout is around it. */
export function guestOf({ title, body }: { title: string; body: Markup }): Guest {
  return { title, html: spaced(body.text) };
}

/** The plainest page around it: without script, and with a style of its own. */
export const plainly: Surround = async ({ title, html: body }) => {
  const digest = hash('sha256', style, 'base64');
  const page = html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Relance 47</title>
        ${sheet}
      </head>
      <body>
        <a class="skip" href="#contenu">Aller au contenu</a>
        <main id="contenu">${new Markup(body)}</main>
      </body>
    </html> `;
  return {
    page: page.text,
    policy: `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  };
};

/** Sends a page, in the layout of the site where one is given. */
export async function sendPage(
  reply: FastifyReply,
  guest: Guest,
  surround: Surround = plainly,
): Promise<FastifyReply> {
  const { page, policy } = await surround(guest);
  return reply
    .header('content-security-policy', policy)
    .type('text/html; charset=utf-8')
    .send(page);
}
