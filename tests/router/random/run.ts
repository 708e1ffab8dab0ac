import { Random } from '@relance/kit/demo/random.ts';
import { isOrderAlone } from '../compare.ts';
import { type Compared, openPair } from '../pair.ts';
import type { Federation } from '../schemas/federation.ts';
import { post, type SubjectFactory } from '../subject.ts';
import { type Operation, randomOperations } from './operation.ts';
import { shrunk } from './shrink.ts';

export interface RandomRun {
  compared: number;
  documents: number;
  /** Answers that hold errors: random data has faults in it. */
  withErrors: number;
  /** Operations over which stock itself breaks down: nothing to compare with. */
  stockBroke: number;
  /** Requests to subgraphs, of each side. */
  fetches: { stock: number; subject: number };
  /** The smallest operations found over which the two disagree. */
  disagreements: Compared[];
}

// Enough to see a pattern; shrinking each takes a while.
const enough = 3;
const sizes = { fields: 9, draws: 4 };

/** Asks both sides `count` random operations; the same seed asks the same ones over the same data. */
export async function compareRandomly(
  federation: Federation,
  makeSubject: SubjectFactory,
  { count, seed }: { count: number; seed: string },
): Promise<RandomRun> {
  const pair = await openPair(federation, makeSubject, 'process');
  const random = new Random(`operations ${federation.name} ${seed}`);
  const run: RandomRun = {
    compared: 0,
    documents: 0,
    withErrors: 0,
    stockBroke: 0,
    fetches: { stock: 0, subject: 0 },
    disagreements: [],
  };
  while (run.compared < count && run.disagreements.length < enough) {
    const operations = randomOperations(federation.api, random, sizes);
    run.documents += 1;
    for (const [draw, operation] of operations.entries()) {
      // One document over several sets of data: other nulls, faults and lengths.
      const data = ` ${seed} ${draw}`;
      const compared = await pair.compare(post(operation), data);
      if (compared.stock.status === 500) {
        run.stockBroke += 1;
        break;
      }
      run.compared += 1;
      run.withErrors += compared.stock.text.startsWith('{"errors"') ? 1 : 0;
      run.fetches.stock += compared.fetches.stock;
      run.fetches.subject += compared.fetches.subject;
      if (!isDisagreement(compared)) continue;
      const differs = async (smaller: Operation) =>
        isDisagreement(await pair.compare(post(smaller), data));
      const smallest = await shrunk(operation, federation.api, differs);
      run.disagreements.push(await pair.compare(post(smallest), data));
      break;
    }
  }
  await pair.close();
  return run;
}

// A valid operation that stock answers with 500 is a fault of its planner or executor. Where a field stands both
// beside and within a fragment, stock writes what is beside it first; ours what stands first, as the specification says.
function isDisagreement({ stock, subject, differences }: Compared): boolean {
  if (stock.status === 500 || differences.length === 0) return false;
  const [only, ...more] = differences;
  return more.length > 0 || only?.what !== 'data' || !isOrderAlone(stock, subject);
}
