import { composedOf, openFederation } from '../schemas/federation.ts';
import { stockSubject } from '../stock.ts';
import { post, type SubjectFactory } from '../subject.ts';
import { subjectUnderTest } from '../subjects.ts';
import { type PlannerFault, plannerFaults } from './known.ts';

async function answerOf(make: SubjectFactory, { sdls, fields, query }: PlannerFault) {
  const rules = { seed: 'planner', nulls: 0, failures: 0, absent: 0, population: 5, fields };
  const federation = composedOf('planner', sdls, rules);
  const { services } = openFederation(federation);
  const subject = await make(federation.supergraphSdl, services, { transport: 'process' });
  const { text } = await subject.ask(post({ query }));
  await subject.close();
  return JSON.parse(text) as unknown;
}

describe('a query that the planner of stock gets wrong', () => {
  // Once stock answers it, the case belongs to the comparison.
  it.each(plannerFaults)('is answered otherwise by stock: $title', async (fault) => {
    expect(await answerOf(stockSubject, fault)).not.toEqual(fault.right);
  });

  it.each(plannerFaults.filter(({ open }) => !open))('$title', async (fault) => {
    expect(await answerOf(subjectUnderTest, fault)).toEqual(fault.right);
  });

  // Not mended: `open` says why. A case that passes has to move up.
  it.failing.each(plannerFaults.filter(({ open }) => open))('$title', async (fault) => {
    expect(await answerOf(subjectUnderTest, fault)).toEqual(fault.right);
  });
});
