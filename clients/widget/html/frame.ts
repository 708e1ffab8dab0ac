import type { WidgetAnswer } from '../data/answer.ts';
import type { Parameters } from '../parameters/readParameters.ts';
import type { Refusal } from '../parameters/refusal.ts';
import { cards, foot, heading, refused } from './cards.ts';
import { type Html, html } from './html.ts';
import { inlineScript, inlineStyle } from './inline.ts';

export interface FrameParts {
  /** As asked for: forms and links of the frame keep it. */
  query: URLSearchParams;
  look: string;
  script: string;
}

/** A page for the frame of a partner, and what it may do. */
export interface Frame {
  page: Html;
  policy: string;
}

/** The aids as a page of their own: it works without a script, and tells its height with one. */
export function frame(answer: WidgetAnswer, chosen: Parameters, parts: FrameParts): Frame {
  const { recherche, apres } = chosen;
  const body = html`${heading(chosen.niveau, 'titre', answer.titre)}
    ${recherche && search(parts.query)}
    <p class="relance-compte" role="status">
      ${answer.compte} ${answer.avis !== null && html`<b>${answer.avis}</b>`}
    </p>
    ${cards(answer, chosen)}
    ${
      (answer.suite !== null || apres !== undefined) &&
      html`<p class="relance-plus">
        ${apres !== undefined && html`<a target="_self" href="${address(parts.query, null)}">Revenir au début</a> `}
        ${answer.suite !== null && html`<a class="relance-suite" target="_self" href="${address(parts.query, answer.suite)}">Aides suivantes</a>`}
      </p>`
    }
    ${foot(answer)}`;
  return pageOf(body, answer.titre, chosen, parts);
}

/** Why there are none, in the same look. */
export function refusedFrame(refusal: Refusal, parts: FrameParts): Frame {
  return pageOf(refused(refusal), 'Aides du plan de relance', {}, parts);
}

type Look = Partial<Pick<Parameters, 'apparence' | 'accent' | 'fond' | 'encre' | 'rayon'>>;

function pageOf(body: Html, title: string, look: Look, parts: FrameParts): Frame {
  const styles = inlineStyle(
    `html,body{margin:0}body{font:1em system-ui,sans-serif}${parts.look}${own(look)}`,
  );
  const script = inlineScript(parts.script);
  // No landmark of its own: it is a part of the page around it.
  // Links leave the frame: the site lets nobody put its own pages into one.
  const page = html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <base target="_top" />
        <title>${title}</title>
        ${styles.element}
      </head>
      <body>
        <div class="relance ${look.apparence ?? 'auto'}">${body}</div>
        ${script.element}
      </body>
    </html> `;
  return { page, policy: policyOf(styles.source, script.source) };
}

// Colours and numbers only: the reader of parameters lets nothing else through.
function own({ accent, fond, encre, rayon }: Look): string {
  const set = Object.entries({
    accent,
    fond,
    texte: encre,
    rayon: rayon === undefined ? undefined : `${rayon}px`,
  });
  const lines = set.flatMap(([name, value]) =>
    value === undefined ? [] : [`--relance-${name}:${value}`],
  );
  return lines.length === 0 ? '' : `body{${lines.join(';')}}`;
}

function policyOf(styles: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${styles}`,
    "base-uri 'none'",
    "form-action 'self'",
    'frame-ancestors *',
  ].join('; ');
}

function search(query: URLSearchParams): Html {
  const kept = [...query].filter(([name]) => name !== 'texte' && name !== 'apres');
  return html`<form role="search" target="_self" action="/w/1/cadre">
    ${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <label
      >Chercher une aide<input
        type="search"
        name="texte"
        maxlength="200"
        value="${query.get('texte')}"
    /></label>
    <button>Chercher</button>
  </form>`;
}

function address(query: URLSearchParams, after: string | null): string {
  const next = new URLSearchParams(query);
  next.delete('apres');
  if (after !== null) next.set('apres', after);
  return `/w/1/cadre?${next}`;
}
