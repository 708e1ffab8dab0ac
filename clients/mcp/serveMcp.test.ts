import { euro, share } from '@relance/sdk/french/numbers.ts';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AskedPlatform, sharedDemo } from '../../tests/support/platform.ts';
import { tokenFrom } from '../../tests/support/tokens.ts';
import { longestAnswer } from './answering/bounds.ts';
import { type Answered, Assistant } from './testing/assistant.ts';
import { deafTo } from './testing/deafTo.ts';

/** Of the demonstration: two funders that do the same, and a firm with de minimis aid. */
const driveOfChamber = 'Lancer et animer un drive fermier';
const driveOfDepartment = 'Mise en place d’un drive de producteurs';
const plumber = '999203672';

let platform: AskedPlatform;
let home: string;
let visitor: Assistant;
let analyst: Assistant;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'relance-mcp-'));
  platform = await sharedDemo();
  visitor = new Assistant({ endpoint: platform.url, home });
  analyst = new Assistant({
    ...{ endpoint: platform.url, home, protocol: '2026-07-28' },
    token: await tokenFrom(platform.url, 'analyst'),
  });
  await Promise.all([visitor.connect(), analyst.connect()]);
});

afterAll(async () => {
  await Promise.all([visitor.close(), analyst.close()]);
  await rm(home, { recursive: true });
});

async function aidCalled(title: string): Promise<string> {
  const { data } = await visitor.call('search_aids', { text: title, limit: 20 });
  const aids = data['aids'] as { id: string; title: string }[];
  return aids.find((aid) => aid.title === title)?.id ?? '';
}

async function anyOf(list: string): Promise<string> {
  const { data } = await platform.query<Record<string, { nodes: { id: string }[] }>>(
    `{ ${list}(first: 1) { nodes { id } } }`,
    {},
    null,
  );
  return data?.[list]?.nodes[0]?.id ?? '';
}

describe('the tools', () => {
  it('are five, that only read and tell the shape of what they answer', async () => {
    const tools = await visitor.tools();

    expect(tools.map(({ name }) => name)).toEqual([
      'search_aids',
      'read_record',
      'statistics',
      'check_cumulation',
      'explain_term',
    ]);
    for (const { annotations, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(outputSchema).toMatchObject({ type: 'object' });
    }
  });

  it('leave standard output to the protocol, and have nothing to complain of', async () => {
    await visitor.call('search_aids', {});

    expect(visitor.said).toEqual([]);
  });
});

describe('the longest answers', () => {
  it.each([
    ['search_aids', { limit: 20 }],
    ['statistics', { kind: 'SUBSIDY', groupBy: ['THEME', 'COMMUNE'], limit: 50 }],
    ['explain_term', { term: 'titre' }],
  ])('of %s have some thousand characters', async (name, args) => {
    const { data, text } = await visitor.call(name, args);

    expect(JSON.stringify(data).length).toBeLessThanOrEqual(longestAnswer);
    expect(text.length).toBeLessThanOrEqual(5_000);
  });
});

describe('search_aids', () => {
  it('finds what is open to somebody at a place, with amount and link', async () => {
    const { data, text } = await visitor.call('search_aids', {
      text: 'point de vente à la ferme',
      ...{ audience: 'FARM', commune: 'villeneuve sur lot', openOn: '2026-11-30' },
    });

    expect(data).toMatchObject({
      commune: { inseeCode: '47323', name: 'Villeneuve-sur-Lot' },
      widened: false,
      missing: [],
    });
    const [aid] = (data['aids'] as { id: string; title: string; link: string }[]).filter(
      ({ title }) => title === 'Aide aux magasins à la ferme et aux points de vente',
    );
    expect(aid).toMatchObject({
      ...{ ceiling: 15_000, rate: 0.4, demo: true },
      link: `${platform.url}/aides/${aid?.id}`,
    });
    expect(text).toContain(`jusqu’à ${euro(15_000)}, ${share(0.4)} des dépenses`);
    expect(text).toContain(aid?.link);
  });

  it('takes an INSEE code, and a theme by a word of it', async () => {
    const { data } = await visitor.call('search_aids', { commune: '47323', theme: 'tourisme' });

    expect(data).toMatchObject({ commune: { name: 'Villeneuve-sur-Lot' }, theme: 'TOURISM' });
  });

  it('says how to ask for the rest, and answers it', async () => {
    const first = await visitor.call('search_aids', { limit: 3 });
    const second = await visitor.call('search_aids', { limit: 3, after: first.data['next'] });

    expect(first.data['aids']).toHaveLength(3);
    expect(first.data['more']).toContain(String(first.data['next']));
    expect(second.data['totalCount']).toBe(first.data['totalCount']);
    expect(second.data['aids']).not.toEqual(first.data['aids']);
  });

  it('looks for other words where no aid has these', async () => {
    const { data } = await visitor.call('search_aids', { text: 'œnotourisme xylophone' });

    expect(data).toMatchObject({ widened: true, aids: [{ title: 'Accueil œnotouristique' }] });
  });

  it.each([
    ['several communes', { commune: 'Villeneuve' }, /Villeneuve-sur-Lot \(47323\).*Ask again/],
    ['no commune', { commune: 'Atlantis' }, /give its name, postcode or INSEE code/],
    ['no theme', { theme: 'xyz' }, /use one of AGRICULTURE/],
    ['more rows than an assistant reads', { limit: 50 }, /<=20/],
    ['no day', { openOn: '30/11/2026' }, /openOn/],
    ['a page of another list', { after: 'nowhere' }, /after/],
  ])('says what to do about %s', async (_what, args, advice) => {
    const { isError, text } = await visitor.call('search_aids', args);

    expect(isError).toBe(true);
    expect(text).toMatch(advice);
  });
});

describe('read_record', () => {
  it.each([
    ['aids', 'AID', 'aides'],
    ['subsidies', 'SUBSIDY', 'subventions'],
    ['investments', 'INVESTMENT', 'investissements'],
    ['recoveryActions', 'RECOVERY_ACTION', 'actions'],
  ])('reads one of the %s, bounded', async (list, kind, folder) => {
    const id = await anyOf(list);

    const { data, text } = await visitor.call('read_record', { id });

    expect(data).toMatchObject({ kind, record: { id }, link: `${platform.url}/${folder}/${id}` });
    expect(JSON.stringify(data['record']).length).toBeLessThanOrEqual(longestAnswer);
    expect(text.length).toBeLessThanOrEqual(5_000);
  });

  it('says where ids come from when there is no such record', async () => {
    const { isError, text } = await visitor.call('read_record', { id: 'nobody' });

    expect(isError).toBe(true);
    expect(text).toContain('take an id from search_aids');
  });
});

describe('statistics', () => {
  it('gives the table with its total, the rule and how current it is', async () => {
    const { data, text } = await visitor.call('statistics', {
      ...{ kind: 'SUBSIDY', measure: 'AMOUNT', groupBy: ['THEME', 'YEAR'], limit: 5 },
    });

    const { data: graph } = await platform.query<{ statistics: { total: object } }>(
      '{ statistics(kind: SUBSIDY, measure: AMOUNT) { total { value count } } }',
      {},
      null,
    );
    expect(data).toMatchObject({
      total: graph?.statistics.total,
      ...{ rule: 'DUPLICATES_ONCE', unit: 'EUR', leftOut: { persons: true } },
    });
    expect(data['rows']).toHaveLength(5);
    expect(data['more']).toMatch(/^5 of \d+ rows: raise limit/);
    expect(text).toContain('les doublons décidés comptent une fois, situation au');
  });

  it('counts what a filter leaves', async () => {
    const all = await visitor.call('statistics', { kind: 'SUBSIDY' });
    const some = await visitor.call('statistics', {
      ...{
        kind: 'SUBSIDY',
        years: { from: 2021, until: 2021 },
        theme: 'SPORT',
        owner: 'DEPARTMENT',
      },
    });

    const countOf = ({ data }: Answered) => (data['total'] as { count: number }).count;
    expect(countOf(some)).toBeGreaterThan(0);
    expect(countOf(some)).toBeLessThan(countOf(all));
  });

  it.each([
    ['a dimension', { kind: 'SUBSIDY', groupBy: ['AUDIENCE'] }, /possible are OWNER, THEME/],
    ['a choice', { kind: 'SUBSIDY', openOn: '2021-01-01' }, /leave it out, or ask for AID/],
    ['a status', { kind: 'AID', statuses: ['PAID'] }, /use some of PLANNED \(À venir\), OPEN/],
  ])(
    'names what there is instead of %s that the kind does not have',
    async (_what, args, advice) => {
      const { isError, text } = await visitor.call('statistics', args);

      expect(isError).toBe(true);
      expect(text).toMatch(advice);
    },
  );
});

describe('check_cumulation', () => {
  it('tells the public who may ask for de minimis aid', async () => {
    const { isError, text } = await visitor.call('check_cumulation', { siren: plumber });

    expect(isError).toBe(true);
    expect(text).toMatch(/needs the scope .*committee or analyst.*relance login/);
  });

  it('tells an analyst what is left and whether a grant would exceed it', async () => {
    const { data, text } = await analyst.call('check_cumulation', {
      ...{ siren: '999 203 672', amount: 150_000, on: '2020-12-31' },
    });

    expect(data['deMinimis']).toMatchObject({
      ...{ siren: plumber, name: 'SARL Plomberie de Pechpouil', on: '2020-12-31' },
      wouldExceed: { amount: 150_000, verdict: 'YES' },
    });
    expect(text).toContain(`Une aide de ${euro(150_000)} dépasse un plafond.`);
  });

  it('lists the open aids that overlap with one, and the rule for two of them', async () => {
    const [aid, otherAid] = await Promise.all([driveOfChamber, driveOfDepartment].map(aidCalled));

    const one = await visitor.call('check_cumulation', { aid });
    const both = await visitor.call('check_cumulation', { aid, otherAid });

    const { rows } = one.data['overlaps'] as { rows: { aid: { id: string } }[] };
    expect(rows.map((row) => row.aid.id)).toContain(otherAid);
    expect(both.data['pair']).toMatchObject({
      rule: { code: 'WITHIN_CEILING', confirmed: true },
      overlap: 1,
    });
    expect(both.text).toContain('Règlement (UE) 2023/2831, art. 3 et 5');
  });

  it('answers what is open, and says what is closed beside it', async () => {
    const aid = await aidCalled(driveOfChamber);

    const { data, isError } = await visitor.call('check_cumulation', { aid, siren: plumber });

    expect(isError).toBe(false);
    expect(data).toMatchObject({
      deMinimis: null,
      closed: expect.stringContaining('needs the scope') as string,
      overlaps: { aid: { id: aid } },
    });
  });

  it.each([
    ['nothing', {}, /Give siren, or aid/],
    ['a SIREN that is none', { siren: '123456789' }, /no SIREN/],
    ['one aid twice', { aid: 'a', otherAid: 'a' }, /two different aids/],
    ['an unknown aid', { aid: 'a' }, /take an id from search_aids/],
  ])('says what to do about %s', async (_what, args, advice) => {
    const { isError, text } = await visitor.call('check_cumulation', args);

    expect(isError).toBe(true);
    expect(text).toMatch(advice);
  });
});

describe('explain_term', () => {
  it('tells what a term means, and where that is written', async () => {
    const { data } = await visitor.call('explain_term', { term: 'autorisations de programme' });

    expect(data).toMatchObject({
      known: true,
      terms: [
        { code: 'BudgetYear', definition: expect.stringContaining('CGCT L.3312-4') as string },
      ],
    });
  });

  it('makes nothing up', async () => {
    const { data, text, isError } = await visitor.call('explain_term', { term: 'xyzzy' });

    expect(isError).toBe(false);
    expect(data).toEqual({ known: false, exact: false, terms: [], near: [] });
    expect(text).toBe('«\u00A0xyzzy\u00A0» n’est défini nulle part ici.');
  });
});

/** Where nobody listens. */
async function freeAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}`;
}

describe('without a graph', () => {
  it('a question is answered by what to do about it, and terms are explained all the same', async () => {
    const nowhere = await freeAddress();
    const alone = new Assistant({ endpoint: nowhere, home });
    await alone.connect();
    try {
      const asked = await alone.call('search_aids', {});
      const explained = await alone.call('explain_term', { term: 'SIRET' });

      expect(asked.isError).toBe(true);
      expect(asked.text).toMatch(/^cannot reach http.*--endpoint/);
      expect(explained.data['known']).toBe(true);
    } finally {
      await alone.close();
    }
  });

  it('a token that nobody gave is refused with what to do', async () => {
    const stranger = new Assistant({ endpoint: platform.url, home, token: 'nonsense' });
    await stranger.connect();
    try {
      const { isError, text } = await stranger.call('search_aids', {});

      expect(isError).toBe(true);
      expect(text).toContain('log in again with `relance login`, or look at RELANCE_TOKEN');
    } finally {
      await stranger.close();
    }
  });
});

describe('with an owner that is not heard', () => {
  it('answers are told to be partial, and name it', async () => {
    const graph = await deafTo('CHAMBERS', platform.url);
    const assistant = new Assistant({ endpoint: graph.url, home });
    await assistant.connect();
    try {
      const aids = await assistant.call('search_aids', {});
      const record = await assistant.call('read_record', { id: await aidCalled(driveOfChamber) });

      const chambers = { owner: 'CHAMBERS', label: 'Chambres consulaires' };
      expect(aids.data['missing']).toMatchObject([chambers]);
      expect(aids.text).toContain('Réponse partielle\u00A0: Chambres consulaires ne répond pas.');
      expect(record.data['missing']).toMatchObject([chambers]);
    } finally {
      await assistant.close();
      await graph.close();
    }
  });
});
