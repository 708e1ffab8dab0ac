import { anonymous } from '@relance/schema/access/identity.ts';
import {
  aid,
  investment,
  nextVersion,
  publish,
  recordId,
  recoveryAction,
  subsidy,
} from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

interface Chain {
  steps: {
    step: string;
    basis: string;
    count: number;
    voted: number | null;
    paid: number | null;
  }[];
  missing: { step: string; recordId: string | null; explanation: string }[];
}

const agen = '200096956';
const indicator = { code: 'FAMILLES', label: 'Familles équipées', unit: 'familles' };

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  const unpaid = subsidy(22, { aid_id: recordId(11), amount: 20_000, paid_amount: 0 });
  await publish(served.dataSource, 'DEPARTMENT', [
    recoveryAction(1, {
      ...{ title: 'Équiper les familles', proposition_number: 4, budget: 100_000, paid: 10_000 },
      ...{ theme_codes: ['DIGITAL'], partner_sirens: [agen] },
      indicators: [
        {
          ...indicator,
          target: { date: '2022-01-01', value: 5 },
          values: [{ date: '2021-01-01', value: 1 }],
        },
        { ...indicator, label: 'Lieux ouverts', target: null, values: [] },
      ],
    }),
    recoveryAction(2, { title: 'Former', proposition_number: 4, lead_siren: '200053759' }),
    recoveryAction(3, { proposition_number: 4, budget: 70_000, publication: 'DRAFT' }),
    aid(11, {
      title: 'Aide au numérique',
      proposition_numbers: [4, 5],
      funder_siren: agen,
      budget: 50_000,
    }),
    aid(12, { title: 'Aide aux lieux', proposition_numbers: [4], funder_siren: '200068948' }),
    subsidy(21, { aid_id: recordId(11), amount: 30_000, paid_amount: 12_000 }),
    unpaid,
    subsidy(23, { aid_id: recordId(11), status: 'REQUESTED' }),
    subsidy(24, { aid_id: recordId(11), amount: 30_000, duplicate_of: recordId(21) }),
    subsidy(25, { aid_id: recordId(11), amount: 1_000, publication: 'DRAFT' }),
    subsidy(26, { amount: 999 }),
    investment(31, {
      ...{ theme_codes: ['DIGITAL'], contracting_authority_siren: agen, authorised: 40_000 },
    }),
    investment(34, { theme_codes: ['DIGITAL'], contracting_authority_siren: agen }),
    investment(32, { theme_codes: ['SPORT'], contracting_authority_siren: agen }),
    investment(33, { theme_codes: ['DIGITAL'], contracting_authority_siren: '200068948' }),
  ]);
});
afterAll(() => served.close());

async function chain(number: number, asked = '', identity = anonymous): Promise<Chain> {
  const { data, errors } = await served.query<{ proposition: { chain: Chain } }>(
    `{ proposition(number: ${number}) { chain${asked} {
       steps { step basis count voted paid } missing { step recordId explanation } } } }`,
    {},
    identity,
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data.proposition.chain;
}

describe('the chain of a proposition', () => {
  it('goes down to the payments of the subsidies under its aids', async () => {
    const { steps } = await chain(4);

    expect(steps).toEqual([
      { step: 'ACTIONS', basis: 'DECLARED', count: 2, voted: 1_000, paid: 100 },
      { step: 'INDICATORS', basis: 'DECLARED', count: 2, voted: null, paid: null },
      { step: 'AIDS', basis: 'DECLARED', count: 2, voted: 500, paid: null },
      { step: 'SUBSIDIES', basis: 'DECLARED', count: 2, voted: 500, paid: 120 },
      { step: 'PAYMENTS', basis: 'DECLARED', count: 1, voted: null, paid: 120 },
      { step: 'INVESTMENTS', basis: 'DERIVED', count: 2, voted: 400, paid: 0 },
    ]);
  });

  it('names what is missing, step by step, in French', async () => {
    const { missing } = await chain(4);

    expect(missing).toEqual([
      {
        ...{ step: 'ACTIONS', recordId: recordId(2) },
        explanation: 'L’action « Former » n’a pas de budget voté.',
      },
      {
        ...{ step: 'INDICATORS', recordId: recordId(2) },
        explanation: 'L’action « Former » n’a aucun indicateur.',
      },
      {
        ...{ step: 'INDICATORS', recordId: recordId(1) },
        explanation: 'L’indicateur « Lieux ouverts » n’a encore aucune valeur.',
      },
      {
        ...{ step: 'INDICATORS', recordId: recordId(1) },
        explanation: 'L’indicateur « Lieux ouverts » n’a pas de cible.',
      },
      {
        ...{ step: 'AIDS', recordId: recordId(2) },
        explanation:
          'L’action « Former » n’est soutenue par aucune aide de son pilote ou d’un partenaire.',
      },
      {
        ...{ step: 'SUBSIDIES', recordId: recordId(12) },
        explanation: 'L’aide « Aide aux lieux » n’a donné lieu à aucune subvention.',
      },
      {
        ...{ step: 'PAYMENTS', recordId: recordId(11) },
        explanation:
          'Une subvention attribuée au titre de l’aide « Aide au numérique » n’a aucun versement connu.',
      },
      {
        ...{ step: 'INVESTMENTS', recordId: null },
        explanation:
          'Une opération est sans autorisation de programme connue : son coût n’est pas dans le montant voté.',
      },
    ]);
  });

  it('of a proposition without anything says so once per step', async () => {
    const { steps, missing } = await chain(20);

    expect(steps.every(({ count }) => count === 0)).toBe(true);
    expect(missing.map(({ step, recordId: id }) => [step, id])).toEqual([
      ['ACTIONS', null],
      ['AIDS', null],
      ['INVESTMENTS', null],
    ]);
  });

  it('counts an aid of several propositions under each of them', async () => {
    expect((await chain(5)).steps[3]).toMatchObject({ step: 'SUBSIDIES', count: 2, voted: 500 });
  });

  it('holds what only the committee sees for the committee alone', async () => {
    const { data } = await served.query<{ proposition: { chain: Chain } }>(
      '{ proposition(number: 4) { chain { steps { step count voted } } } }',
    );

    expect(data?.proposition.chain.steps).toMatchObject([
      { count: 3, voted: 1_700 },
      ...[{ count: 2 }, { count: 2 }, { count: 3, voted: 510 }, {}, {}],
    ]);
  });

  it('is that of a moment', async () => {
    expect((await chain(4, '(asOf: "2021-01-01T00:00:00Z")')).steps[0]).toMatchObject({ count: 0 });
    expect((await chain(4, '(asOf: "2021-06-01T00:00:00Z")')).steps[3]).toMatchObject({ count: 2 });
  });

  it('is read for all twenty propositions in one statement', async () => {
    served.statements.length = 0;
    await served.query('{ propositions { chain { steps { count } missing { explanation } } } }');

    expect(served.statements).toHaveLength(1);
  });
});

describe('the links of the chain', () => {
  const ids = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);

  it('lead from a proposition to subsidies and works, and from an action to aids and works', async () => {
    const { data } = await served.query<{
      proposition: Record<'subsidies' | 'investments', never>;
      recoveryAction: Record<'aids' | 'investments', never>;
    }>(
      `{ proposition(number: 4) { subsidies(orderBy: AMOUNT_ASC) { nodes { id } } investments { nodes { id } } }
         recoveryAction(id: "${recordId(1)}") { aids { nodes { id } } investments { nodes { id } } } }`,
      {},
      anonymous,
    );

    expect(ids(data?.proposition.subsidies as never)).toEqual([22, 21, 24, 23].map(recordId));
    expect(ids(data?.proposition.investments as never)).toEqual([34, 31].map(recordId));
    expect(ids(data?.recoveryAction.aids as never)).toEqual([recordId(11)]);
    expect(ids(data?.recoveryAction.investments as never)).toEqual([34, 31].map(recordId));
  });

  it('go over no record that is hidden from who asks', async () => {
    const hidden = aid(13, { proposition_numbers: [6], publication: 'DRAFT' });
    await publish(served.dataSource, 'DEPARTMENT', [hidden, subsidy(27, { aid_id: recordId(13) })]);
    const asked = '{ proposition(number: 6) { subsidies { totalCount } } }';

    const [open, all] = await Promise.all([
      served.query<{ proposition: unknown }>(asked, {}, anonymous),
      served.query<{ proposition: unknown }>(asked),
    ]);

    expect(open.data?.proposition).toEqual({ subsidies: { totalCount: 0 } });
    expect(all.data?.proposition).toEqual({ subsidies: { totalCount: 1 } });
    await publish(served.dataSource, 'DEPARTMENT', [
      nextVersion(hidden, { proposition_numbers: [] }),
    ]);
  });

  it('of twenty propositions are one statement for each field', async () => {
    served.statements.length = 0;
    await served.query(
      '{ propositions { subsidies(first: 0) { totalCount } investments(first: 0) { totalCount } } }',
    );
    const ofPropositions = served.statements.length;
    await served.query(
      '{ recoveryActions { nodes { aids(first: 2) { nodes { id } } investments { totalCount } } } }',
    );

    expect([ofPropositions, served.statements.length - ofPropositions]).toEqual([2, 3]);
  });
});
