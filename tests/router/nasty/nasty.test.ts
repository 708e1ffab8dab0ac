import { openPair, type Pair } from '../pair.ts';
import { reportOf } from '../report.ts';
import { chain, deep, media, relance, shop } from '../schemas/federations.ts';
import { subjectUnderTest } from '../subjects.ts';
import * as http from './http.ts';
import * as inputs from './inputs.ts';
import * as nulls from './nulls.ts';
import * as operations from './operations.ts';
import * as selections from './selections.ts';
import type { Nasty, Theme } from './theme.ts';

const federations = { shop, media, chain, deep, relance };

// The same operations over several sets of data: nulls and faults in other places.
const data = ['', ' second', ' third'];

const pairs = new Map<string, Promise<Pair>>();
const meant = new Set<string>();
const counts = new Map<string, { compared: number; agreed: number }>();

function pairOver(name: Theme['over'], transport: 'http' | 'process'): Promise<Pair> {
  const key = `${name} ${transport}`;
  const pair = pairs.get(key) ?? openPair(federations[name](), subjectUnderTest, transport);
  pairs.set(key, pair);
  return pair;
}

afterAll(async () => {
  for (const pair of pairs.values()) await (await pair).close();
  const all = [...counts.values()];
  const sum = (of: 'compared' | 'agreed') => all.reduce((total, count) => total + count[of], 0);
  const each = [...counts].map(([theme, { compared }]) => `${theme} ${compared}`).join(', ');
  process.stdout.write(
    `nasty requests: ${sum('compared')} compared, ${sum('agreed')} agree (${each}); ` +
      `${meant.size} answered otherwise on purpose\n`,
  );
});

async function disagreement(pair: Pair, theme: string, nasty: Nasty, set: string): Promise<string> {
  const compared = await pair.compare(nasty.request, set);
  // A title must not promise a refusal that stock does not give.
  if (nasty.title.endsWith('is refused')) expect(compared.stock.status).toBeGreaterThanOrEqual(400);
  const differences = compared.differences.filter(
    ({ what }) => !nasty.statusOnly || what === 'status',
  );
  if (nasty.otherwise !== undefined) {
    meant.add(`${nasty.title}: ${nasty.otherwise}`);
    return differences.length > 0 ? '' : `${nasty.title} is answered as stock answers it by now`;
  }
  const count = counts.get(theme) ?? { compared: 0, agreed: 0 };
  count.compared += 1;
  count.agreed += differences.length === 0 ? 1 : 0;
  counts.set(theme, count);
  return differences.length === 0 ? '' : reportOf({ ...compared, differences }, nasty.title);
}

const inProcess = [nulls, selections, inputs, operations].flatMap((themes) =>
  Object.values(themes as Record<string, Theme>),
);

describe.each(inProcess)('$theme', ({ theme, over, sets, cases }) => {
  it.each(cases)('$title', async (nasty) => {
    const pair = await pairOver(over, 'process');

    const found: string[] = [];
    for (const set of data.slice(0, sets)) found.push(await disagreement(pair, theme, nasty, set));

    expect(found.filter(Boolean)).toEqual([]);
  });
});

describe.each(Object.values(http as Record<string, Theme>))(
  '$theme over HTTP',
  ({ theme, over, cases }) => {
    it.each(cases)('$title', async (nasty) => {
      const pair = await pairOver(over, 'http');

      expect(await disagreement(pair, theme, nasty, '')).toBe('');
    });
  },
);
