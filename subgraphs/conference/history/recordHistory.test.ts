import { aid, deletion, nextVersion, recordId } from '../../../tests/support/index.ts';
import { noon, publishOn } from '../../../tests/support/learned.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

const document = `query ($id: ID!, $first: Int! = 50, $before: Int) {
  recordHistory(id: $id, first: $first, before: $before) {
    version occurredAt receivedAt change fields { field before after }
  }
}`;

let served: ServedSubgraph;

async function history(variables: Record<string, unknown>) {
  const { data, errors } = await served.query<{ recordHistory: { version: number }[] }>(
    document,
    variables,
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data.recordHistory;
}

const loans = aid(1, { title: 'Prêts', ceiling: 1_000_000 });
const raised = nextVersion(loans, { ceiling: 1_500_000 });
const forged = nextVersion(loans, { title: 'Prêts du tourisme' });

beforeAll(async () => {
  served = await serveForTest(conference);
  await publishOn(served.dataSource, 'DEPARTMENT', { written: '03-01' }, [loans]);
  await publishOn(served.dataSource, 'TOURISM', { written: '03-02' }, [forged]);
  await publishOn(served.dataSource, 'DEPARTMENT', { written: '04-01', learned: '04-02' }, [
    raised,
  ]);
  await publishOn(served.dataSource, 'DEPARTMENT', { written: '05-01' }, [deletion(raised)]);
});
afterAll(() => served.close());

const id = recordId(1);

describe('the history of a record', () => {
  it('has its owner’s versions, the newest first, and what each changed', async () => {
    expect(await history({ id })).toEqual([
      {
        ...{ version: 3, change: 'WITHDRAWN', fields: [] },
        ...{ occurredAt: noon('05-01'), receivedAt: noon('05-01') },
      },
      {
        ...{ version: 2, change: 'CHANGED' },
        ...{ occurredAt: noon('04-01'), receivedAt: noon('04-02') },
        fields: [{ field: 'ceiling', before: '10000', after: '15000' }],
      },
      {
        ...{ version: 1, change: 'ADDED', fields: [] },
        ...{ occurredAt: noon('03-01'), receivedAt: noon('03-01') },
      },
    ]);
  });

  it('is read in parts, each of which knows the version before', async () => {
    const newest = await history({ id, first: 2 });
    const rest = await history({ id, first: 2, before: newest.at(-1)?.version });

    expect(newest).toMatchObject([{ version: 3 }, { version: 2, fields: [{ field: 'ceiling' }] }]);
    expect(rest).toMatchObject([{ version: 1, change: 'ADDED' }]);
  });

  it.each([
    ['unknown', recordId(99)],
    ['that is none', 'Prêts'],
  ])('of an id %s is empty', async (_what, other) => {
    expect(await history({ id: other })).toEqual([]);
  });

  it.each([-1, 201])('does not come in parts of %d', async (first) => {
    const { errors } = await served.query(document, { id, first });

    expect(errors).toMatchObject([
      {
        message: `first: ${first} is not between 0 and 200.`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      },
    ]);
  });
});
