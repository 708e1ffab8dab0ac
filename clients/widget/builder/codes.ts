import { filterQuery, siteLink } from '../data/siteLink.ts';
import { html } from '../html/html.ts';
import type { Parameters } from '../parameters/readParameters.ts';
import { help } from '@relance/sdk/french/help.ts';

/** What a choice becomes when it is put into a page. */
export interface Codes {
  element: string;
  cadre: string;
  fragment: string;
  rest: string;
  flux: string;
}

export interface CodeOptions {
  /** What was chosen, as read. */
  chosen: Parameters;
  /** The same as parameters; what was left empty is not among them. */
  query: URLSearchParams;
  base: string;
  /** The module under an address that never changes. */
  version: string;
  integrity: string;
}

const colours = ['accent', 'fond', 'encre', 'rayon'];

/** The code to copy, for every way of showing the same aids. */
export function codesOf({ chosen, query, base, version, integrity }: CodeOptions): Codes {
  const url = (path: string, without: readonly string[] = []) => {
    const left = new URLSearchParams([...query].filter(([name]) => !without.includes(name)));
    return left.size === 0 ? `${base}${path}` : `${base}${path}?${left}`;
  };
  const tag = chosen.id === undefined ? 'relance-aides' : 'relance-aide';
  const attributes = [...query]
    .filter(([name]) => !colours.includes(name) && name !== 'texte')
    .map(([name, value]) => (name === 'recherche' ? html` recherche` : html` ${name}="${value}"`));
  const title = chosen.titre ?? 'Aides du plan de relance';
  const frame = url('/w/1/cadre');
  const fragment = url('/w/1/fragment.html', [...colours, 'apparence', 'recherche']);
  const filter = filterQuery(chosen);
  return {
    element:
      html`<script type="module" src="${base}/w/${version}/aides.js" integrity="${integrity}" crossorigin></script>
${styleOf(chosen, tag)}<${tag}${attributes}>
  <p><a href="${siteLink(base, chosen)}">${title}</a> – ${help.phone}</p>
</${tag}>`.text,
    cadre: html`<iframe
        src="${frame}"
        title="${title}"
        loading="lazy"
        width="100%"
        height="800"
      ></iframe>
      <script type="module" src="${base}/w/1/hote.js"></script>`.text,
    fragment: `<?php
// Le fragment, ou un lien vers les aides quand il ne vient pas.
$aides = @file_get_contents(${quoted(fragment)});
echo $aides !== false ? $aides : ${quoted(html`<p><a href="${siteLink(base, chosen)}">${title}</a></p>`.text)};`,
    rest: `curl ${shellQuoted(url('/w/1/aides.json', [...colours, 'apparence', 'recherche', 'vue', 'niveau']))}`,
    flux: filter.size === 0 ? `${base}/aides.atom` : `${base}/aides.atom?${filter}`,
  };
}

function styleOf({ accent, fond, encre, rayon }: Parameters, tag: string) {
  const set = Object.entries({ accent, fond, texte: encre, rayon: rayon && `${rayon}px` });
  const lines = set.flatMap(([name, value]) =>
    value === undefined ? [] : [`--relance-${name}: ${value};`],
  );
  return lines.length === 0
    ? ''
    : html`<style>
        ${tag} { ${lines.join(' ')} }
      </style> `;
}

/** A text of PHP. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** One word of a shell. */
function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
