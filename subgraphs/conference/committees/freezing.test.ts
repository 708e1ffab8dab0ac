import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { anonymous, identityOf } from '@relance/schema/access/identity.ts';
import type { Scope } from '@relance/schema/access/scopes.ts';
import { create, type Written } from '../../../tests/support/committees.ts';
import {
  aid,
  investment,
  nextVersion,
  publish,
  recoveryAction,
  subsidy,
} from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';
import { canonicalJson } from './canonicalJson.ts';

interface Figure {
  code: string;
  label: string;
  unit: string;
  value: number;
  today: number;
  difference: number;
}

interface Snapshot {
  frozenAt: string;
  frozenBy: string;
  hash: string;
  text: string;
  isIntact: boolean;
  unheard: string[];
  figures: Figure[];
  propositions: { proposition: { number: number }; figures: Figure[] }[];
}

const figure = 'code label unit value today difference';
const snapshotFields = `frozenAt frozenBy hash text isIntact unheard figures { ${figure} }
  propositions { proposition { number } figures { ${figure} } }`;

let served: ServedSubgraph;
let april: Written;
let frozen: Snapshot;

const loans = aid(1, { budget: 100_050, proposition_numbers: [9] });

const freeze = ({ id, version }: Written, identity?: typeof anonymous) =>
  served.query<{ frozen: Written | null }>(
    `mutation ($id: ID!, $version: Int!) {
      frozen: freezeCommitteeSession(id: $id, version: $version) { id version } }`,
    { id, version },
    identity,
  );

async function snapshotOf({ id }: Written, identity?: typeof anonymous): Promise<Snapshot | null> {
  const { data, errors } = await served.query<{ committeeSession: { snapshot: Snapshot | null } }>(
    `{ committeeSession(id: "${id}") { snapshot { ${snapshotFields} } } }`,
    {},
    identity,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.committeeSession.snapshot;
}

const valueOf = (figures: readonly Figure[], code: string) =>
  figures.find((each) => each.code === code)?.value;

beforeAll(async () => {
  served = await serveForTest(conference);
  await publish(served.dataSource, 'DEPARTMENT', [
    loans,
    aid(2, { budget: 7_000_000, publication: 'DRAFT' }),
    aid(3, { budget: 9_000_000, status: 'CLOSED' }),
    subsidy(4, { amount: 300_000, paid_amount: 120_000 }),
    subsidy(5, { amount: 500_000, beneficiary_kind: 'NATURAL_PERSON' }),
    investment(6, { authorised: 400_000, committed: 200_000, paid: 100_000 }),
  ]);
  await publish(served.dataSource, 'CONFERENCE', [
    recoveryAction(7, { proposition_number: 9, budget: 50_000, committed: 20_000, paid: 10_000 }),
    recoveryAction(8, { proposition_number: 12, status: 'COMPLETED', budget: 30_000 }),
  ]);
  await create(served, 'Committee');
  await create(served, 'Committee', { code: 'autre' });
  april = await create(served, 'CommitteeSession', { status: 'PLANNED' });
  await freeze(april, identityOf('odette', ['partner:conference']));
  const snapshot = await snapshotOf(april);
  if (!snapshot) throw new Error('the session is not frozen');
  frozen = snapshot;
});
afterAll(() => served.close());

describe('a frozen session', () => {
  it('has the figures of what everybody sees: no draft, no person', () => {
    expect(frozen.figures.map(({ code, unit, value }) => `${code} ${value} ${unit}`)).toEqual([
      ...['openAids.count 1 aides', 'openAids.budget 1000.5 €'],
      ...['subsidies.count 1 subventions', 'subsidies.amount 3000 €', 'subsidies.paid 1200 €'],
      ...['investments.count 1 investissements', 'investments.authorised 4000 €'],
      ...['investments.committed 2000 €', 'investments.paid 1000 €'],
      ...['actions.count 2 actions', 'actions.NOT_STARTED 0 actions'],
      ...['actions.IN_PROGRESS 1 actions', 'actions.BLOCKED 0 actions'],
      ...['actions.COMPLETED 1 actions', 'actions.ABANDONED 0 actions'],
      ...['actions.budget 800 €', 'actions.committed 200 €', 'actions.paid 100 €'],
    ]);
    expect(frozen.figures[1]?.label).toBe('Budget des aides ouvertes');
  });

  it('has the same of each proposition of the plan', () => {
    const of = (number: number) =>
      frozen.propositions.find(({ proposition }) => proposition.number === number)?.figures ?? [];

    expect(frozen.propositions.map(({ proposition }) => proposition.number)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    expect(valueOf(of(9), 'openAids.budget')).toBe(1000.5);
    expect(valueOf(of(9), 'actions.IN_PROGRESS')).toBe(1);
    expect(valueOf(of(12), 'actions.budget')).toBe(300);
    expect(of(1).every(({ value }) => value === 0)).toBe(true);
  });

  it('has them from the lists of the graph at the same instant, asked by the public', async () => {
    const moment = `asOf: "${frozen.frozenAt}", knownAt: "${frozen.frozenAt}"`;
    const { data } = await served.query(
      `{ aids(${moment}, filter: { statuses: [OPEN] }) { totalCount sums { budget } }
         subsidies(${moment}) { totalCount sums { amount paidAmount } }
         recoveryActions(${moment}) { totalCount sums { budget committed paid } } }`,
      {},
      anonymous,
    );

    expect(data).toEqual({
      aids: { totalCount: 1, sums: { budget: 1000.5 } },
      subsidies: { totalCount: 1, sums: { amount: 3000, paidAmount: 1200 } },
      recoveryActions: { totalCount: 2, sums: { budget: 800, committed: 200, paid: 100 } },
    });
  });

  it('was held, and says who froze it by the scope, not by the name', async () => {
    const { data } = await served.query(
      `{ committeeSession(id: "${april.id}") { status version } }`,
    );

    expect(data).toEqual({ committeeSession: { status: 'HELD', version: 2 } });
    expect(frozen.frozenBy).toBe('partner:conference');
    expect(JSON.stringify(frozen)).not.toContain('odette');
  });

  it('can be checked by everybody: the hash is that of the text, and the text says the figures', async () => {
    const open = await snapshotOf(april, anonymous);
    const said = JSON.parse(open?.text ?? '') as { figures: object[]; frozenAt: string };

    expect(
      createHash('sha256')
        .update(open?.text ?? '', 'utf8')
        .digest('hex'),
    ).toBe(open?.hash);
    expect(open?.isIntact).toBe(true);
    expect(said).toMatchObject({
      ...{ committee: 'lisibilite', session: april.id, frozenAt: frozen.frozenAt },
      ...{ title: 'Séance', heldAt: '2021-04-01T12:00:00.000Z' },
    });
    expect(said.figures).toEqual(
      frozen.figures.map(({ code, label, unit, value }) => ({ code, label, unit, value })),
    );
  });

  it('stays as it is while the figures of today go on, and shows by how much', async () => {
    expect(frozen.figures.every(({ value, today }) => value === today)).toBe(true);
    await publish(served.dataSource, 'DEPARTMENT', [
      nextVersion(loans, { budget: 100_080 }),
      aid(9, { budget: 20, proposition_numbers: [9] }),
    ]);

    const after = await snapshotOf(april);

    expect(after).toMatchObject({ text: frozen.text, hash: frozen.hash });
    expect(after?.figures.slice(0, 3)).toMatchObject([
      { code: 'openAids.count', value: 1, today: 2, difference: 1 },
      { code: 'openAids.budget', value: 1000.5, today: 1001, difference: 0.5 },
      { code: 'subsidies.count', value: 1, today: 1, difference: 0 },
    ]);
    expect(after?.propositions[8]?.figures[1]).toMatchObject({ today: 1001, difference: 0.5 });
  });

  it('reads today’s figures once, in eight statements, for all sessions of a page', async () => {
    served.statements.length = 0;

    await served.query(
      '{ committees { sessions { nodes { snapshot { isIntact figures { today } propositions { figures { difference } } } } } } }',
    );

    // Committees, sessions, snapshots, and the figures of today.
    expect(served.statements).toHaveLength(3 + 8);
  });
});

describe('what was frozen', () => {
  it.each([
    ['changed', `UPDATE committee_snapshot SET text = '{}'`],
    ['deleted', 'DELETE FROM committee_snapshot'],
    ['emptied', 'TRUNCATE committee_snapshot'],
    ['deleted with its session', 'DELETE FROM committee_session'],
    ['deleted with its committee', 'DELETE FROM committee'],
  ])('is not %s in the database', async (_what, statement) => {
    await expect(served.dataSource.query(statement)).rejects.toThrow(
      'the figures of a frozen session stay as they are',
    );
  });

  it('is known for altered by whoever reads it, should somebody get around that', async () => {
    const alter = (text: string) =>
      served.dataSource.transaction(async (manager) => {
        await manager.query('ALTER TABLE committee_snapshot DISABLE TRIGGER keep_figures');
        await manager.query('UPDATE committee_snapshot SET text = $1', [text]);
        await manager.query('ALTER TABLE committee_snapshot ENABLE TRIGGER keep_figures');
      });

    await alter(frozen.text.replace('1000.5', '9999.5'));
    const altered = await snapshotOf(april);
    await alter(frozen.text);
    const restored = await snapshotOf(april);

    expect(altered).toMatchObject({ isIntact: false, figures: [], propositions: [] });
    expect(restored?.isIntact).toBe(true);
  });

  it('is in the audit trail with the scope of who froze it', async () => {
    const entries = await served.dataSource.query<unknown[]>(
      `SELECT actor, scopes, action, record_ids FROM audit_entry WHERE what = 'committee_snapshot' AND action = 'insert'`,
    );

    expect(entries).toEqual([
      {
        ...{ actor: 'odette', scopes: ['partner:conference'], action: 'insert' },
        record_ids: [april.id],
      },
    ]);
  });
});

describe('a snapshot', () => {
  it('says which owners were not heard when it was frozen: their records are as last known', () => {
    // Only the Department and the Conférence have ever published anything here.
    expect(frozen.unheard).toEqual(['TOURISM', 'CHAMBERS', 'COMMUNES']);
  });
});

describe('freezing', () => {
  const refused = async (session: Written) => (await freeze(session)).errors?.[0];

  it('is done once: the second time says when the first was', async () => {
    expect(await refused({ ...april, version: 2 })).toMatchObject({
      message: `id: was frozen at ${frozen.frozenAt}, for ever.`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'id' },
    });
  });

  it('answers what it froze, and keeps a deletion in the same operation from it', async () => {
    const { id } = await create(served, 'CommitteeSession');

    const { data, errors } = await served.query(`mutation {
      frozen: freezeCommitteeSession(id: "${id}", version: 1) { snapshot { isIntact } }
      deleted: deleteCommitteeSession(id: "${id}", version: 2) { id }
    }`);

    expect(data).toEqual({ frozen: { snapshot: { isIntact: true } }, deleted: null });
    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^id: was frozen at .* it can be cited, and stays\.$/),
    ]);
  });

  it('is done once by two who freeze at the same time', async () => {
    const session = await create(served, 'CommitteeSession');

    const answers = await Promise.all([freeze(session), freeze(session), freeze(session)]);

    const done = answers.filter(({ errors }) => errors === undefined);
    const others = answers.flatMap(({ errors = [] }) => errors);
    expect(done).toHaveLength(1);
    expect(others).toHaveLength(2);
    for (const { extensions } of others) {
      expect(['BAD_USER_INPUT', 'STALE_VERSION']).toContain(extensions?.['code']);
    }
  });

  it.each([
    [
      'yet to come',
      { heldAt: '2190-01-01T12:00:00Z', status: 'PLANNED' },
      'id: is held at 2190-01-01T12:00:00.000Z: freeze it then.',
    ],
    ['cancelled', { status: 'CANCELLED' }, 'id: was cancelled: there is nothing to freeze.'],
  ])('is not for a session that is %s', async (_what, said, message) => {
    const session = await create(served, 'CommitteeSession', said);

    expect((await refused(session))?.message).toBe(message);
    expect(await snapshotOf(session)).toBeNull();
  });

  it('is not for a version that is no longer the last, nor for what is not there', async () => {
    const session = await create(served, 'CommitteeSession');

    const stale = await refused({ ...session, version: 7 });
    const nobody = await freeze({ id: 'nothing', version: 1 });

    expect(stale).toMatchObject({ extensions: { code: 'STALE_VERSION', currentVersion: 1 } });
    expect(nobody).toEqual({ data: { frozen: null } });
  });

  it.each<[string, Scope[]]>([
    ['the committee', ['committee']],
    ['an analyst', ['analyst']],
    ['another partner', ['partner:tourism']],
  ])('is not for %s', async (_who, scopes) => {
    const session = await create(served, 'CommitteeSession');

    const { data, errors } = await freeze(session, identityOf('somebody', scopes));

    expect(data).toEqual({ frozen: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }]);
  });
});

describe('a session once it is frozen', () => {
  const input = {
    ...{ committee: 'lisibilite', title: 'Compte rendu joint', status: 'HELD' },
    heldAt: '2021-04-01T12:00:00Z',
  };
  const update = (said: Record<string, unknown>) =>
    served.query<{ updated: Written | null }>(
      `mutation ($input: CommitteeSessionInput!) {
        updated: updateCommitteeSession(id: "${april.id}", version: 2, input: $input) { version } }`,
      { input: { ...input, ...said } },
    );

  it('is not deleted', async () => {
    const { data, errors } = await served.query(
      `mutation { deleteCommitteeSession(id: "${april.id}", version: 2) { id } }`,
    );

    expect(data).toEqual({ deleteCommitteeSession: null });
    expect(errors).toMatchObject([
      {
        message: `id: was frozen at ${frozen.frozenAt}: it can be cited, and stays.`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'id' },
      },
    ]);
  });

  it.each([
    [
      'committee',
      { committee: 'autre' },
      'input.committee: stays as it is: the session is frozen.',
    ],
    [
      'time',
      { heldAt: '2021-04-02T12:00:00Z' },
      'input.heldAt: stays as it is: the session is frozen.',
    ],
    ['state', { status: 'CANCELLED' }, 'input.status: stays HELD: the session is frozen.'],
  ])('keeps its %s, of which the figures are', async (_what, said, message) => {
    expect((await update(said)).errors?.[0]?.message).toBe(message);
  });

  it('takes its minutes all the same', async () => {
    expect((await update({})).data).toEqual({ updated: { version: 3 } });
  });
});

describe('canonical JSON', () => {
  it('sorts names, leaves no blanks and writes numbers and texts as ECMAScript does', () => {
    // The example of RFC 8785, section 3.2.3, in part.
    expect(
      canonicalJson({ '\u20ac': 'Euro', '\r': 'CR', '1': 'One', é: [1e30, 4.5, 2e-3], a: null }),
    ).toBe('{"\\r":"CR","1":"One","a":null,"é":[1e+30,4.5,0.002],"€":"Euro"}');
  });

  it('is one text for a value, whatever the order of its names, and says the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());

        const text = canonicalJson(value as Parameters<typeof canonicalJson>[0]);

        expect(canonicalJson(reversed as Parameters<typeof canonicalJson>[0])).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
