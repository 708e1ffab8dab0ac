import type { Place } from '../data/places.ts';
import { type Html, html } from '../html/html.ts';
import { type Parameters, readParameters } from '../parameters/readParameters.ts';
import { type Refusal, refusalOf } from '../parameters/refusal.ts';
import { type Codes, codesOf } from './codes.ts';
import { tooClose } from './contrast.ts';
import { form } from './form.ts';
import { shortQuery } from './shortQuery.ts';

export interface BuilderOptions {
  /** Where the site is. */
  base: string;
  communes: readonly Place[];
  epcis: readonly Place[];
  /** The module under an address that never changes. */
  version: string;
  integrity: string;
}

/** What stands in the page, whatever layout is around it. */
export interface BuilderContent {
  title: string;
  /** 400 where something that was chosen cannot be. */
  status: number;
  html: Html;
}

/** The page that writes the code for a partner’s site, from what the form says. */
export function builderContent(query: URLSearchParams, options: BuilderOptions): BuilderContent {
  const title = 'Intégrer les aides dans votre site';
  const result = read(query, options);
  const body = html`<div class="integrer">
    <h1>${title}</h1>
    <p>
      Choisissez les aides et leur apparence, puis copiez le code. Sans cookie, sans inscription,
      sans service tiers.
    </p>
    ${form(query, options)}
    <div id="resultat" role="region" aria-label="Code et aperçu">
      ${result instanceof Error || Array.isArray(result) ? refusal(result) : shown(result)}
    </div>
  </div>`;
  const status = result instanceof Error || Array.isArray(result) ? 400 : 200;
  return { title, status, html: body };
}

interface Result {
  codes: Codes;
  preview: string;
}

function read(query: URLSearchParams, options: BuilderOptions): Result | Refusal | string[] {
  let chosen: Parameters;
  const short = shortQuery(query);
  try {
    chosen = readParameters(query);
  } catch (error) {
    return refusalOf(error);
  }
  const close = tooClose(chosen, chosen.apparence);
  if (close.length > 0) return close.map(({ message }) => message);
  const seen = new URLSearchParams([...short].filter(([name]) => name !== 'partenaire'));
  return { codes: codesOf({ ...options, chosen, query: short }), preview: `/w/1/cadre?${seen}` };
}

function refusal(why: Refusal | readonly string[]): Html {
  if (why instanceof Error) {
    return html`<div class="integrer-refus" role="alert"><p>${why.message}</p></div>`;
  }
  return html`<div class="integrer-refus" role="alert">
    <p>Ces couleurs ne se lisent pas assez bien. Changez-les, ou choisissez une seule apparence.</p>
    <ul>
      ${why.map((each) => html`<li>${each}</li>`)}
    </ul>
  </div>`;
}

const kinds = [
  [
    'element',
    'Élément',
    'Pour tout site où vous pouvez coller du HTML. Les aides prennent la police de votre page.',
  ],
  [
    'cadre',
    'Cadre (iframe)',
    'Quand votre site ne laisse pas entrer d’autre script. La hauteur s’ajuste seule.',
  ],
  [
    'fragment',
    'Fragment',
    'Votre serveur inclut le HTML (PHP, SSI, intranet)\u00A0: sans script, à votre charte.',
  ],
  ['rest', 'Données (REST)', 'Pour vos développeurs\u00A0: les mêmes aides en JSON.'],
  ['flux', 'Flux', 'Pour un lecteur de flux ou une lettre d’information (Atom).'],
] as const;

function shown({ codes, preview }: Result): Html {
  return html`<h2>4. Copier</h2>
    ${kinds.map(
      ([kind, name, what]) =>
        html`<h3>${name}</h3>
          <p>${what}</p>
          <pre id="code-${kind}" tabindex="0">${codes[kind]}</pre>
          <p>
            <button type="button" data-copie="code-${kind}">
              Copier<span> le code « ${name} »</span>
            </button>
          </p>`,
    )}
    <h2>Aperçu</h2>
    ${[320, 768].map(
      (width) =>
        html`<h3>${width} pixels de large</h3>
          <div
            class="integrer-apercu"
            tabindex="0"
            role="group"
            aria-label="Aperçu à ${width} pixels"
          >
            <iframe
              src="${preview}"
              width="${width}"
              height="640"
              title="Aperçu à ${width} pixels"
              loading="lazy"
            ></iframe>
          </div>`,
    )}`;
}
