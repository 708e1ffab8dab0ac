import * as fc from 'fast-check';
import { sightOf } from '@relance/schema/access/sight.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { StatisticsDimension } from '../statistics/dimensions.ts';
import { carryOut, empty, identities, step } from '../../../tests/support/randomSubsidies.ts';
import { conference } from '../subgraph.ts';
import { type ExecutionQuestion, type ExecutionRow, executionStatement } from './execution.sql.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
});
afterAll(() => served.close());

async function votedSubsidies(question: ExecutionQuestion) {
  const { text, values } = executionStatement(question);
  const rows = await served.dataSource.query<ExecutionRow[]>(text, values);
  return rows
    .filter(({ kind }) => kind === 'Subsidy')
    .map(({ isTotal, code, count, voted }) => ({ isTotal, code, count, voted }))
    .sort((one, other) => String(one.code).localeCompare(String(other.code)));
}

describe('what was voted of subsidies', () => {
  it('is by proposition what the records say, whatever is written and whoever asks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 20 }),
        fc.constantFrom(null, StatisticsDimension.PROPOSITION),
        async (steps, dimension) => {
          await empty(served);
          await carryOut(served, steps);
          for (const identity of identities) {
            const question = {
              ...{ dimension, conditionsOf: () => [], today: '2021-06-30' },
              view: { sight: sightOf(identity), moment: null },
            };

            const rolledUp = await votedSubsidies({ ...question, subsidiesVoted: true });
            const told = await votedSubsidies({ ...question, subsidiesVoted: false });

            expect(rolledUp).toEqual(told);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
