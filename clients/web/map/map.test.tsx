import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { loadTerritory } from '@relance/schema/codes/territory.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { Choropleth, type ChoroplethProps } from './Choropleth.tsx';
import { drawnCommunes, epciBorders, outline } from './communes.ts';

type Point = [number, number];

const { communes } = loadTerritory();

/** The lines of a path; a closed one ends where it begins. */
function linesOf(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((text) => {
      const numbers = (text.match(/-?\d+/g) ?? []).map(Number);
      const line: Point[] = [];
      let [x, y] = [0, 0];
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        line.push([x, y]);
      }
      const [first] = line;
      return text.endsWith('z') && first ? [...line, first] : line;
    });
}

/** The pieces of border of a path, the same from both sides. */
function edgesOf(path: string): string[] {
  return linesOf(path).flatMap((line) =>
    line.slice(1).map((end, at) => [String(line[at]), String(end)].sort().join(' ')),
  );
}

function areaOf(path: string): number {
  const twice = linesOf(path).flatMap((line) =>
    line.slice(1).map(([x, y], at) => {
      const [fromX, fromY] = line[at] ?? [0, 0];
      return fromX * y - x * fromY;
    }),
  );
  return Math.abs(twice.reduce((sum, each) => sum + each, 0)) / 2;
}

/** The communes on each piece of border. */
const sides = new Map<string, string[]>();
for (const { code, path } of drawnCommunes) {
  for (const edge of edgesOf(path)) sides.set(edge, [...(sides.get(edge) ?? []), code]);
}

describe('the drawing of the communes', () => {
  it('has the communes of the official geographic code, by their names', () => {
    expect(drawnCommunes.map(({ code, name }) => [code, name])).toEqual(
      communes.map(({ inseeCode, name }) => [inseeCode, name]).sort(),
    );
    expect(drawnCommunes).toHaveLength(319);
  });

  it('leaves the smallest an area that can be seen and pointed at', () => {
    const areas = drawnCommunes.map(({ path }) => areaOf(path));

    // On a page 704 pixels wide that is thirteen pixels by thirteen.
    expect(Math.min(...areas)).toBeGreaterThan(370);
  });

  it('lets neighbours share their border, and nobody else have it', () => {
    const edge = new Set(edgesOf(outline));

    const wrong = [...sides].filter(
      ([border, codes]) =>
        codes.length !== (edge.has(border) ? 1 : 2) || new Set(codes).size < codes.length,
    );

    expect(wrong).toEqual([]);
    expect([...edge].filter((border) => !sides.has(border))).toEqual([]);
  });

  it('draws the borders between intercommunalities, and these alone', () => {
    const epciOf = new Map(communes.map(({ inseeCode, epciSiren }) => [inseeCode, epciSiren]));
    const expected = [...sides]
      .filter(
        ([, [one = '', other]]) => other !== undefined && epciOf.get(one) !== epciOf.get(other),
      )
      .map(([border]) => border);

    expect(edgesOf(epciBorders).sort()).toEqual(expected.sort());
  });
});

const amounts = new Map(communes.map(({ inseeCode, population }) => [inseeCode, population * 12]));

function htmlOf(more: Partial<ChoroplethProps> = {}): string {
  return renderToStaticMarkup(
    <Choropleth
      id="carte"
      level={2}
      finding="Agen a reçu le plus"
      source={{ name: 'Département de Lot-et-Garonne', at: '2026-11-30T10:40:00Z' }}
      column={{ label: 'Attribué', format: 'euro' }}
      values={amounts}
      {...more}
    />,
  );
}

const namesIn = (html: string) =>
  [...html.matchAll(/<th scope="row">(?:<a[^>]*>)?([^<]+)/g)].map(([, name]) => name);

describe('a map of the communes', () => {
  it('is one image with a name, a sentence, and no link inside', () => {
    const html = htmlOf({ hrefOf: (code) => `/territoires/${code}` });
    const images = html.match(/<svg[^>]*role="img".*?<\/svg>/gs) ?? [];

    expect(images).toHaveLength(1);
    expect(images[0]).toContain('<title id="carte-title">Agen a reçu le plus</title>');
    expect(images[0]).toContain('Carte des 319 communes de Lot-et-Garonne\u00A0: Attribué.');
    expect(images[0]).not.toContain('<a ');
  });

  it('leads the pointer to each commune, and the keyboard by its table', () => {
    const html = htmlOf({ hrefOf: (code) => `/territoires/${code}` });

    expect(html.match(/<a href="\/territoires\/47\d{3}" tabindex="-1"><path/g)).toHaveLength(319);
    expect(html).toContain('<th scope="row"><a href="/territoires/47001">Agen</a></th>');
  });

  it('has the value of each commune in its table, and under the pointer', () => {
    const html = htmlOf();
    const values = [...html.matchAll(/<data value="(\d+)"/g)].map(([, value]) => Number(value));

    expect(values.sort()).toEqual([...amounts.values()].sort());
    expect(
      [...html.matchAll(/<path[^>]*><title>([^<]+)\u00A0: /g)].map(([, name]) => name),
    ).toEqual(drawnCommunes.map(({ name }) => name.replaceAll("'", '&#x27;')));
  });

  it('says in its legend what each class is, and how many communes it has', () => {
    const values = new Map(
      communes.map(({ inseeCode }, at) => [inseeCode, at < 300 ? at % 2 : null]),
    );

    const legend = /<ul class="figure-legend".*?<\/ul>/s.exec(htmlOf({ values }))?.[0] ?? '';

    expect(legend.replaceAll(/<(?!\/li)[^>]+>/g, '').split('</li>')).toEqual([
      '0\u00A0€ (150\u00A0communes)',
      '1\u00A0€ (150\u00A0communes)',
      'Valeur absente (19\u00A0communes)',
      '',
    ]);
  });

  it('hatches a commune whose value is absent', () => {
    const html = htmlOf({ values: new Map([['47001', null]]) });

    expect(
      html.match(/fill="url\(#carte-fill-absent\)"><title>[^<]+absent<\/title>/g),
    ).toHaveLength(319);
    expect(html).toContain('Aucune valeur connue.');
  });

  it('sorts its table as the address says, absent values last either way', () => {
    const values = new Map([
      ['47001', 3],
      ['47002', 1],
      ['47004', 2],
    ]);
    const sorted = (by: 'name' | 'value', direction: 'ascending' | 'descending') =>
      namesIn(htmlOf({ values, order: { by, direction } }));

    expect(sorted('value', 'ascending').slice(0, 3)).toEqual(['Agmé', 'Aiguillon', 'Agen']);
    expect(sorted('value', 'descending').slice(0, 3)).toEqual(['Agen', 'Aiguillon', 'Agmé']);
    expect(sorted('name', 'ascending').slice(0, 2)).toEqual(['Agen', 'Agmé']);
    expect(sorted('name', 'descending').at(-1)).toBe('Agen');
  });

  it('links each head to the other order', () => {
    const html = htmlOf({
      order: { by: 'value', direction: 'ascending' },
      sortHref: ({ by, direction }) => `?tri=${by}-${direction}`,
    });

    expect(html).toContain('aria-sort="ascending"><a href="?tri=value-descending">Attribué');
    expect(html).toContain('<th scope="col"><a href="?tri=name-ascending">Commune</a>');
  });

  it('names the source and the licence of its drawing', () => {
    expect(htmlOf()).toContain(
      'Fond de carte\u00A0: IGN Admin Express et INSEE, par france-geojson',
    );
    expect(readFileSync(new URL('./README.md', import.meta.url), 'utf8')).toContain(
      'Licence Ouverte',
    );
  });

  it('weighs less than 30 kB with its links and its table', () => {
    const html = htmlOf({
      hrefOf: (code) => `/territoires/${code}`,
      sortHref: ({ by }) => `?tri=${by}`,
    });

    expect(brotliCompressSync(html).length).toBeLessThan(30_000);
  });

  it('is the same text each time, without style or script', () => {
    expect(htmlOf()).toBe(htmlOf());
    expect(htmlOf()).not.toMatch(/ style=| on\w+=|<script/);
  });
});
