import { SaxesParser } from 'saxes';
import { type AskedPlatform, sharedDemo } from '../../../tests/support/platform.ts';
import { ask } from '../../../tests/support/rawHttp.ts';

let platform: AskedPlatform;
beforeAll(async () => {
  platform = await sharedDemo();
}, 120_000);

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await ask(platform.url + path, { headers });
  return { ...response, json: () => JSON.parse(response.body) as Record<string, unknown> };
}

describe('a feed', () => {
  it.each(['aides', 'subventions', 'investissements', 'actions'])(
    'of %s tells the newest change first, in Atom and in JSON',
    async (kind) => {
      const { body, headers } = await get(`/${kind}.atom?limite=20&porteur=departement`);
      const entries = entriesOf(body);
      const json = (await get(`/${kind}.feed.json?limite=20&porteur=departement`)).json() as {
        version: string;
        items: { id: string; url: string; content_text: string }[];
      };

      const changed = entries.map(({ updated }) => updated);
      expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
      expect(changed).toEqual(changed.toSorted().toReversed());
      expect(entries).toHaveLength(20);
      expect(json.version).toBe('https://jsonfeed.org/version/1.1');
      expect(json.items.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
      expect(json.items[0]?.content_text).toMatch(/^Donnée de démonstration\. /);
      expect(entries[0]?.id).toMatch(/^urn:uuid:/);
      const { status } = await get((json.items[0]?.url ?? '').replace(platform.url, ''));
      expect(status).toBe(200);
    },
  );
});

describe('the catalogue', () => {
  interface Catalogue {
    'dcat:dataset': {
      'dct:identifier': string;
      'dcat:distribution': { 'dcat:downloadURL': { '@id': string }; 'dct:license': object }[];
    }[];
  }
  const datasetsOf = async (path: string) =>
    ((await get(path)).json() as unknown as Catalogue)['dcat:dataset'];

  it('names every data set with files that are there', async () => {
    const sets = await datasetsOf('/opendata/catalogue.jsonld');

    expect(sets.map((set) => set['dct:identifier'])).toEqual(
      ['aides', 'subventions', 'investissements', 'actions', 'territoires', 'indicateurs'].map(
        (slug) => `relance47/${slug}`,
      ),
    );
    for (const set of sets) {
      for (const each of set['dcat:distribution']) {
        const response = await fetch(each['dcat:downloadURL']['@id'], { method: 'HEAD' });
        expect(response.status).toBe(200);
      }
    }
  });

  it('of one partner has what it holds alone', async () => {
    const sets = await datasetsOf('/opendata/catalogue/tourisme.jsonld');

    expect(sets.map((set) => set['dct:identifier'])).toEqual([
      'relance47/tourisme/aides',
      'relance47/tourisme/subventions',
      'relance47/tourisme/actions',
    ]);
    expect(sets[0]?.['dcat:distribution'][0]?.['dcat:downloadURL']['@id']).toBe(
      `${platform.url}/opendata/aides.csv?porteur=tourisme`,
    );
  });
});

type AtomEntry = Record<string, string>;

/** The entries of a feed by their elements; throws where it is no XML. */
function entriesOf(xml: string): AtomEntry[] {
  const entries: AtomEntry[] = [];
  const open: string[] = [];
  const add = (text: string) => {
    const entry = entries.at(-1);
    const name = open.at(-1);
    if (open[1] !== 'entry' || !entry || name === undefined) return;
    entry[name] = (entry[name] ?? '') + text;
  };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open.push(name);
    if (name === 'entry') entries.push({});
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  return entries;
}
