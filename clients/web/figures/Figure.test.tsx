import { renderToStaticMarkup } from 'react-dom/server';
import type { FigureData } from './data.ts';
import { type ChartKind, Figure } from './Figure.tsx';
import type { FrameProps } from './Frame.tsx';

const kinds: ChartKind[] = [
  ...(['bars', 'stacked bars', 'columns', 'stacked columns'] as const),
  ...(['line', 'area', 'funnel', 'gauge', 'matrix'] as const),
];
const drawn = kinds.filter((kind) => kind !== 'matrix');

const frame: FrameProps = {
  id: 'fonds',
  level: 3,
  finding: '62\u00A0% du fonds est engagé',
  source: { name: 'Département de Lot-et-Garonne', at: '2026-11-30T10:40:00Z' },
};

const partners: FigureData = {
  head: 'Partenaire',
  columns: [
    { key: 'granted', label: 'Attribué', format: 'euro' },
    { key: 'paid', label: 'Versé', format: 'euro' },
  ],
  rows: [
    { label: 'Département', values: { granted: 12_360_000.5, paid: 8_000_000 } },
    { label: 'Tourisme', values: { granted: 0, paid: -250 } },
    { label: 'Chambres', values: { granted: null, paid: 17 } },
  ],
};

function htmlOf(chart: ChartKind, data: FigureData, more: Partial<FrameProps> = {}): string {
  return renderToStaticMarkup(<Figure {...frame} {...more} chart={chart} data={data} />);
}

/** The values of the table, as programs read them. */
function tableOf(html: string): string[] {
  return [...html.matchAll(/<td[^>]*>(?:<data value="([^"]+)">|<span[^>]*>(absent))/g)].map(
    ([, value, absent]) => value ?? absent ?? '',
  );
}

function rowsOf(count: number, valueAt: (at: number) => number | null): FigureData {
  return {
    head: 'Année',
    columns: [{ key: 'aids', label: 'Aides', format: { one: 'aide' } }],
    rows: Array.from({ length: count }, (_, at) => ({
      label: `${1987 + at}`,
      at: `${1987 + at}`,
      values: { aids: valueAt(at) },
    })),
  };
}

describe('a figure', () => {
  it('states its finding: in its heading, and as the name of the drawing', () => {
    const html = htmlOf('bars', partners);

    expect(html).toContain('<h3 id="fonds-finding">62\u00A0% du fonds est engagé</h3>');
    expect(html).toContain('role="img" aria-labelledby="fonds-title fonds-description"');
    expect(html).toContain('<title id="fonds-title">62\u00A0% du fonds est engagé</title>');
  });

  it('says in a sentence what those see who see the drawing', () => {
    const [, description] = /<desc[^>]*>(.*?)<\/desc>/.exec(htmlOf('columns', partners)) ?? [];

    expect(description?.replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(
      'Colonnes : Attribué, Versé par partenaire. ' +
        'Département : Attribué 12 360 000,50 €, Versé 8 000 000 €. ' +
        'Tourisme : Attribué 0 €, Versé -250 €. Chambres : Attribué absent, Versé 17 €.',
    );
  });

  it('says of many rows the lowest and the highest', () => {
    const [, description] =
      /<desc[^>]*>(.*?)<\/desc>/.exec(
        htmlOf(
          'line',
          rowsOf(40, (at) => at),
        ),
      ) ?? [];

    expect(description?.replaceAll('\u00A0', ' ')).toBe(
      'Courbe : Aides par année. 40 lignes. Aides, de 1987 (0 aide) à 2026 (39 aides). ' +
        'Toutes les valeurs sont dans le tableau.',
    );
  });

  it.each(kinds)('drawn as %s has every value in its table, exact', (kind) => {
    expect(tableOf(htmlOf(kind, partners))).toEqual([
      ...['12360000.5', '8000000'],
      ...['0', '-250'],
      ...['absent', '17'],
    ]);
  });

  it('writes the values of the table in French, with heads for each row and column', () => {
    const html = htmlOf('bars', partners);

    expect(html).toContain('<data value="12360000.5">12\u202F360\u202F000,50\u00A0€</data>');
    expect(html).toContain('<th scope="col" class="numeric">Attribué</th>');
    expect(html).toContain('<th scope="row">Chambres</th>');
  });

  it('says who it is of, and as of when', () => {
    expect(htmlOf('bars', partners)).toContain(
      'Source\u00A0: Département de Lot-et-Garonne, données du ' +
        '<time dateTime="2026-11-30T10:40:00Z">30 novembre 2026 à\u00A011:40</time>.',
    );
  });

  it('says whose values it lacks, and since when', () => {
    const missing = [
      { name: 'Chambres consulaires', since: '2026-11-30T08:12:00Z' },
      { name: 'Comité départemental du tourisme' },
    ];

    const text = htmlOf('bars', partners, { missing }).replaceAll(/<[^>]+>/g, '');

    expect(text).toContain(
      'Hors Chambres consulaires\u00A0: données indisponibles depuis le 30 novembre 2026 à\u00A009:12.',
    );
    expect(text).toContain('Hors Comité départemental du tourisme\u00A0: données indisponibles.');
  });

  it('offers its rows as files and its address, each named by the figure', () => {
    const links = { csv: '/fonds.csv', xlsx: '/fonds.xlsx', permalink: '/fonds?au=2026-11-30' };

    const html = htmlOf('bars', partners, { links });

    expect([...html.matchAll(/<a href="([^"]+)">(\w+)<span/g)].map(([, ...link]) => link)).toEqual([
      ['/fonds.csv', 'CSV'],
      ['/fonds.xlsx', 'XLSX'],
      ['/fonds?au=2026-11-30', 'Lien'],
    ]);
    expect(html).toContain('CSV<span class="figure-hidden">\u00A0: 62\u00A0% du fonds');
  });

  it('keeps its table folded until it is asked to show it', () => {
    expect(htmlOf('bars', partners)).toContain('<details class="data"><summary>');
    expect(htmlOf('bars', partners, { tableOpen: true })).toContain(
      '<details class="data" open="">',
    );
  });
});

describe('the drawing of a figure', () => {
  it.each(kinds)('%s is the same text each time, with ids of its own only', (kind) => {
    const html = htmlOf(kind, partners);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const used = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);

    expect(htmlOf(kind, partners)).toBe(html);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id === 'fonds' || id?.startsWith('fonds-'))).toBe(true);
    expect(ids).toEqual(expect.arrayContaining(used));
  });

  it.each(kinds)('%s needs no style and no script, which the pages forbid', (kind) => {
    expect(htmlOf(kind, partners)).not.toMatch(/ style=| on\w+=|<script/);
  });

  it('tells series apart by pattern as well as by colour', () => {
    const html = htmlOf('stacked bars', partners);
    const [first, second] = [...html.matchAll(/<pattern id="fonds-fill-\d".*?<\/pattern>/g)].map(
      ([pattern]) => pattern.replaceAll(/-\d"/g, '"'),
    );

    expect(first).toBeDefined();
    expect(second).not.toBe(first);
  });

  it('breaks a line where a value is absent, and hatches the place', () => {
    const html = htmlOf(
      'line',
      rowsOf(5, (at) => (at === 2 ? null : at)),
    );

    expect(/class="figure-line[^"]*"[^>]* d="([^"]+)"/.exec(html)?.[1]?.match(/M/g)).toHaveLength(
      2,
    );
    expect(html).toContain('fill="url(#fonds-fill-absent)"');
  });

  it('says that there is no data where there are no rows', () => {
    for (const kind of kinds) {
      const html = htmlOf(kind, { ...partners, rows: [] });

      expect(html).toContain('Aucune donnée');
      expect(html).not.toContain('<svg');
    }
  });

  it.each([
    ['one row', rowsOf(1, () => 3)],
    ['forty rows', rowsOf(40, (at) => at)],
    ['noughts alone', rowsOf(4, () => 0)],
    ['negative values alone', rowsOf(4, (at) => -1 - at)],
    ['nothing known', rowsOf(4, () => null)],
    ['a quotient of nothing', rowsOf(2, () => NaN)],
    ['a value without end', rowsOf(2, (at) => (at === 0 ? Infinity : 1))],
  ])('holds with %s', (_, data) => {
    for (const kind of drawn) {
      const html = htmlOf(kind, data);

      expect(html).not.toMatch(/NaN|Infinity|undefined/);
      expect(html).not.toMatch(/(?:width|height)="-/);
      expect(tableOf(html)).toHaveLength(data.rows.length);
    }
  });

  it('writes no more names below a plot than have room, and the last one always', () => {
    const html = htmlOf(
      'columns',
      rowsOf(40, (at) => at),
    );
    const svg = /<svg[^>]*class="figure-chart.*?<\/svg>/.exec(html)?.[0] ?? '';
    const years = [...svg.matchAll(/<text[^>]*>((?:19|20)\d\d)<\/text>/g)].map(([, year]) => year);

    expect(years.length).toBeLessThanOrEqual(7);
    expect(years.at(-1)).toBe('2026');
  });

  it('cuts a long name in the drawing, and has it whole in the table', () => {
    const name =
      'Association départementale pour la sauvegarde des moulins et pigeonniers du Dropt';
    const html = htmlOf('bars', {
      ...partners,
      rows: [{ label: name, values: { granted: 1, paid: 1 } }],
    });

    expect(html).toContain('Association départementale pour la</text>');
    expect(html).toContain(`<th scope="row">${name}</th>`);
  });

  it('shows hostile names as the text that they are', () => {
    const hostile = '"><script>alert(1)</script>';
    const columns = [{ key: 'a', label: hostile, format: { one: hostile } }];
    const data = { head: hostile, columns, rows: [{ label: hostile, values: { a: 1 } }] };

    for (const kind of kinds) {
      const html = htmlOf(kind, data, {
        finding: hostile,
        source: { name: hostile, at: frame.source.at },
        missing: [{ name: hostile }],
      });

      expect(html).not.toContain('<script');
      expect(html).toContain('&lt;script&gt;');
    }
  });
});
