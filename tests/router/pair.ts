import type { QueryPlan, QueryPlanCache } from '@apollo/query-planner';
import { NamesApart } from './apart.ts';
import { differences, type Difference } from './compare.ts';
import { type Federation, type OpenFederation, openFederation } from './schemas/federation.ts';
import { stockSubject } from './stock.ts';
import type { Answer, Ask, Running, Subject, SubjectFactory } from './subject.ts';

/** One request and what the two routers made of it. */
export interface Compared {
  federation: string;
  request: Ask;
  /** Which made-up data it was. */
  data: string;
  stock: Answer;
  subject: Answer;
  /** Requests to subgraphs. */
  fetches: { stock: number; subject: number };
  differences: Difference[];
}

/** Stock and a subject over the same federation, each with subgraphs of its own. */
export interface Pair {
  /** `data` names one of many sets of made-up data. */
  compare: (request: Ask, data?: string) => Promise<Compared>;
  close: () => Promise<void>;
}

/** Starts both. The subject may ask subgraphs less often than stock, never more. */
export async function openPair(
  federation: Federation,
  makeSubject: SubjectFactory,
  transport: Running['transport'],
  open: (federation: Federation) => OpenFederation | Promise<OpenFederation> = openFederation,
): Promise<Pair> {
  const stockGraph = await open(federation);
  const subjectGraph = await open(federation);
  const { supergraphSdl, name } = federation;
  const apart = new NamesApart(supergraphSdl);
  const running = { transport, plans: new SharedPlans() };
  const stock = await stockSubject(supergraphSdl, stockGraph.services, running);
  const subject = await makeSubject(supergraphSdl, subjectGraph.services, running);
  return {
    compare: async (request, data = '') => {
      const expected = apart.answer(
        await askAfresh(stock, stockGraph, apart.request(request), data),
      );
      const given = await askAfresh(subject, subjectGraph, request, data);
      const orderedErrors = !stockGraph.overlapped() && !subjectGraph.overlapped();
      return {
        federation: name,
        request,
        data,
        stock: expected,
        subject: given,
        fetches: { stock: stockGraph.asked.length, subject: subjectGraph.asked.length },
        differences: [
          ...differences(expected, given, { orderedErrors }),
          // Stock that breaks down in the middle has asked nobody knows how much.
          ...(expected.status === 500 ? [] : fetchDifferences(stockGraph, subjectGraph)),
        ],
      };
    },
    close: async () => {
      await Promise.all([stock.close(), subject.close()]);
      await Promise.all([stockGraph.close(), subjectGraph.close()]);
    },
  };
}

// Random operations never come back: to keep all plans would fill the memory.
const remembered = 50;

class SharedPlans implements QueryPlanCache {
  readonly #plans = new Map<string, QueryPlan>();

  get(key: string): Promise<QueryPlan | undefined> {
    return Promise.resolve(this.#plans.get(key));
  }

  set(key: string, plan: QueryPlan): Promise<void> {
    if (this.#plans.size >= remembered) this.#plans.clear();
    this.#plans.set(key, plan);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#plans.delete(key));
  }

  clear(): void {
    this.#plans.clear();
  }
}

async function askAfresh(
  subject: Subject,
  graph: OpenFederation,
  request: Ask,
  data: string,
): Promise<Answer> {
  graph.reset(data);
  const answer = await subject.ask(request);
  await graph.settled();
  return answer;
}

function fetchDifferences(stock: OpenFederation, subject: OpenFederation): Difference[] {
  const found: Difference[] = [];
  const writes = [stock, subject].map(({ asked }) =>
    asked
      .filter(({ query }) => query.startsWith('mutation'))
      .map(({ subgraph }) => subgraph)
      .join(', '),
  );
  const [expected = '', given = ''] = writes;
  if (expected !== given) found.push({ what: 'mutations', stock: expected, subject: given });
  if (subject.asked.length > stock.asked.length)
    found.push({ what: 'fetches', stock: listed(stock), subject: listed(subject) });
  return found;
}

function listed({ asked }: OpenFederation): string {
  return asked.map(({ subgraph, query }) => `${subgraph}: ${query}`).join('\n');
}
