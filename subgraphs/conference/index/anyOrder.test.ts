import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/databases.ts';
import {
  deletion,
  nextVersion,
  type Publication,
  publish,
  subsidy,
} from '../../../tests/support/index.ts';
import { conference } from '../subgraph.ts';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase(conference);
  dataSource = database.dataSource;
});
afterAll(() => database.drop());

/** What an owner did with a record after it wrote it: each step is a version. */
type Step = 'rename' | 'withhold' | 'delete' | 'break';

function versionsOf(number: number, steps: readonly Step[]): Publication[] {
  const first = subsidy(number, {
    ...{ title: `Festival ${number}`, beneficiary_siren: String(999_000_000 + number) },
    beneficiary_name: `Association ${number}`,
  });
  const versions = [first];
  for (const [at, step] of steps.entries()) {
    const { version } = versions.at(-1) ?? first;
    const before = { ...first, version };
    versions.push(
      {
        rename: () => nextVersion(before, { title: `Festival ${number}, ${at}` }),
        withhold: () => nextVersion(before, { beneficiary_siren: null, beneficiary_name: null }),
        delete: () => deletion(before),
        break: () => nextVersion(before, { title: null }),
      }[step](),
    );
  }
  return versions;
}

const step = fc.constantFrom<Step>('rename', 'rename', 'withhold', 'delete', 'break');
const history = fc
  .array(fc.array(step, { maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((records) => records.flatMap((steps, number) => versionsOf(number + 1, steps)));

// Some events come twice, and all in any order, on pages of any length.
const arrival = history.chain((events) =>
  fc.record({
    events: fc.constant(events),
    order: fc
      .array(fc.constantFrom(...events), { maxLength: 5 })
      .chain((again) =>
        fc.shuffledSubarray([...events, ...again], { minLength: events.length + again.length }),
      ),
    length: fc.integer({ min: 1, max: 8 }),
  }),
);

describe('a history of records', () => {
  it('ends in the same index, however it is cut into pages and whatever comes late or twice', async () => {
    await fc.assert(
      fc.asyncProperty(arrival, async ({ events, order, length }) => {
        await empty();
        await publish(dataSource, 'DEPARTMENT', events);
        const atOnce = await everything();

        await empty();
        for (let start = 0; start < order.length; start += length) {
          await publish(dataSource, 'DEPARTMENT', order.slice(start, start + length));
        }

        expect(await everything()).toEqual(atOnce);
      }),
      { numRuns: 40 },
    );
  });
});

async function empty(): Promise<void> {
  await dataSource.query(
    `TRUNCATE record_index.subsidy, record_index.record_version, record_index.feed_cursor,
       record_index.organization, record_index.refused_record`,
  );
}

/** Versions, and of records whose newest one fits: lists and names. */
async function everything(): Promise<unknown> {
  const fits = `NOT EXISTS (SELECT FROM record_index.refused_record WHERE record_id = id)`;
  return Promise.all([
    dataSource.query(`SELECT * FROM record_index.subsidy WHERE ${fits} ORDER BY id`),
    dataSource.query(
      `SELECT record_id, version, document FROM record_index.record_version ORDER BY 1, 2`,
    ),
    dataSource.query('SELECT record_id, reason FROM record_index.refused_record ORDER BY 1'),
    dataSource.query(
      `SELECT o.siren, o.name FROM record_index.organization AS o
       JOIN record_index.subsidy ON beneficiary_siren = o.siren WHERE ${fits} ORDER BY 1`,
    ),
  ]);
}
