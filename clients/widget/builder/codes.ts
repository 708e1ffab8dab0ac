import { help } from '@relance/sdk/french/help.ts';
import { filterQuery, siteLink } from '../data/siteLink.ts';
// By another name: the formatter of our code would break the lines of what people copy.
import { html as code, type Html } from '../html/html.ts';
import type { Parameters } from '../parameters/readParameters.ts';

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
  /** The same as parameters, as short as they can be. */
  query: URLSearchParams;
  base: string;
  /** The module under an address that never changes. */
  version: string;
  integrity: string;
}

const colours = ['accent', 'fond', 'encre', 'rayon'];
const looks = [...colours, 'apparence', 'recherche'];

/** The code to copy, for every way of showing the same aids. */
export function codesOf({ chosen, query, base, version, integrity }: CodeOptions): Codes {
  const url = (path: string, without: readonly string[] = []) => {
    const left = [...query].filter(([name]) => !without.includes(name));
    return left.length === 0 ? base + path : `${base}${path}?${new URLSearchParams(left)}`;
  };
  const title = chosen.titre ?? 'Aides du plan de relance';
  const link = code`<p><a href="${siteLink(base, chosen)}">${title}</a> – ${help.phone}</p>`;
  const src = `${base}/w/${version}/aides.js`;
  const filter = filterQuery(chosen);
  return {
    element: lines(
      code`<script type="module" src="${src}" integrity="${integrity}" crossorigin></script>`,
      ...elementOf(chosen, query, link),
    ),
    cadre: lines(
      code`<iframe src="${url('/w/1/cadre')}" title="${title}" loading="lazy" width="100%" height="800"></iframe>`,
      code`<script type="module" src="${base}/w/1/hote.js"></script>`,
    ),
    fragment: [
      '<?php',
      '// Le fragment, ou un lien vers les aides quand il ne vient pas.',
      `$aides = @file_get_contents(${forPhp(url('/w/1/fragment.html', looks))});`,
      `echo $aides !== false ? $aides : ${forPhp(link.text)};`,
    ].join('\n'),
    rest: `curl ${forShell(url('/w/1/aides.json', [...looks, 'vue', 'niveau']))}`,
    flux: filter.size === 0 ? `${base}/aides.atom` : `${base}/aides.atom?${filter}`,
  };
}

function elementOf(chosen: Parameters, query: URLSearchParams, fallback: Html): Html[] {
  const tag = chosen.id === undefined ? 'relance-aides' : 'relance-aide';
  const attributes = [...query]
    .filter(([name]) => !colours.includes(name) && name !== 'texte')
    .map(([name, value]) => (name === 'recherche' ? code` recherche` : code` ${name}="${value}"`));
  const { accent, fond, encre, rayon } = chosen;
  const pixels = rayon === undefined ? undefined : `${rayon}px`;
  const set = Object.entries({ accent, fond, texte: encre, rayon: pixels }).flatMap(
    ([name, value]) => (value === undefined ? [] : [`--relance-${name}: ${value};`]),
  );
  return [
    ...(set.length === 0 ? [] : [code`<style>${tag} { ${set.join(' ')} }</style>`]),
    code`<${tag}${attributes}>`,
    code`  ${fallback}`,
    code`</${tag}>`,
  ];
}

function lines(...parts: readonly Html[]): string {
  return parts.map(({ text }) => text).join('\n');
}

function forPhp(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** One word of a shell. */
function forShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
