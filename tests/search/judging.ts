import type { Answer } from '../support/asking.ts';
import { gradeOf, type JudgedQuery, type JudgedRecord } from './judgements.ts';
import { ndcgAt10, recallAt50 } from './measures.ts';

/** How well a query was answered. */
export interface Judged {
  query: string;
  ndcg: number;
  recall: number;
  /** What came first, with its grades, for whoever wants to know why. */
  first: string[];
}

type Ask = <Data>(document: string, variables: Record<string, unknown>) => Promise<Answer<Data>>;

const document = `query ($text: String!) {
  search(text: $text, first: 50) {
    nodes {
      title
      aid { id }
      subsidy { id }
      investment { id }
      recoveryAction { id }
    }
  }
}`;

/** Asks a query and measures the answer against what a person would want. */
export async function judge(
  ask: Ask,
  judged: JudgedQuery,
  records: readonly JudgedRecord[],
): Promise<Judged> {
  const { data, errors } = await ask<{ search: { nodes: Node[] } }>(document, {
    text: judged.query,
  });
  if (!data) throw new Error(`${judged.query}: ${errors?.[0]?.message ?? 'no answer'}`);
  const grades = new Map(records.map((record) => [record.id, gradeOf(judged, record)]));
  const found = data.search.nodes.map((node) => grades.get(idOf(node)) ?? 0);
  const all = [...grades.values()];
  const titles = data.search.nodes
    .slice(0, 10)
    .map(({ title }, at) => `${found[at] ?? 0} ${title}`);
  return {
    ...{ query: judged.query, first: titles },
    ...{ ndcg: ndcgAt10(found, all), recall: recallAt50(found, all) },
  };
}

interface Node {
  title: string;
  aid: { id: string } | null;
  subsidy: { id: string } | null;
  investment: { id: string } | null;
  recoveryAction: { id: string } | null;
}

function idOf({ aid, subsidy, investment, recoveryAction }: Node): string {
  return (aid ?? subsidy ?? investment ?? recoveryAction)?.id ?? '';
}

/** The table that a person reads, the worst query first. */
export function tableOf(name: string, judged: readonly Judged[]): string {
  const rows = [...judged].sort((one, other) => one.ndcg - other.ndcg);
  const lines = rows.map(
    ({ query, ndcg, recall }) => `${ndcg.toFixed(2)}  ${recall.toFixed(2)}  ${query}`,
  );
  const means = `${mean(judged, 'ndcg').toFixed(3)} ${mean(judged, 'recall').toFixed(3)}  mean of ${judged.length}`;
  return [`${name}: nDCG@10, recall@50, query`, ...lines, means].join('\n');
}

export function mean(judged: readonly Judged[], what: 'ndcg' | 'recall'): number {
  return judged.reduce((sum, one) => sum + one[what], 0) / judged.length;
}
