import { parse, print } from 'graphql';
import { count } from '../importing/reportText.ts';
import { styled } from '../terminal/terminal.ts';
import type { ExplainedFetch, Explanation, Extensions, PlanNode } from './explanation.ts';

const barWidth = 32;

/** How an operation was answered, for people. */
export function explanationText(
  { cost, explain }: Extensions,
  { queries }: { queries: boolean },
): string {
  const costs = cost ? [line('cost', `${count(cost.estimated)} of ${count(cost.budget)}`)] : [];
  return [...costs, ...(explain ? explained(explain, queries) : [])].join('\n');
}

function explained(
  { cache, milliseconds, fetches, plan }: Explanation,
  queries: boolean,
): string[] {
  const owners = [...new Set(fetches.map(({ subgraph }) => subgraph))];
  return [
    line('owners', owners.join(', ') || 'none'),
    line('time', `${milliseconds.toFixed(1)} ms, ${cacheText[cache]}`),
    '',
    styled('bold', 'Fetches'),
    ...timeline(fetches, milliseconds),
    '',
    styled('bold', 'Plan'),
    ...(plan.node ? steps(plan.node, 1, queries) : ['  nothing is fetched']),
  ];
}

const cacheText: Record<Explanation['cache'], string> = {
  hit: 'else from the kept answer',
  miss: 'no kept answer yet',
  pass: 'never kept',
};

function line(name: string, value: string): string {
  return `${styled('bold', name.padEnd(8))}${value}`;
}

function timeline(fetches: readonly ExplainedFetch[], whole: number): string[] {
  const name = Math.max(0, ...fetches.map(({ subgraph }) => subgraph.length));
  const place = (at: number) =>
    Math.min(Math.round((barWidth * at) / Math.max(whole, 0.01)), barWidth);
  return fetches.map(({ subgraph, from, to }) => {
    const start = Math.min(place(from), barWidth - 1);
    const length = Math.max(place(to) - start, 1);
    const bar = `${' '.repeat(start)}${'='.repeat(length)}`.padEnd(barWidth);
    const times = `${from.toFixed(1).padStart(7)} – ${to.toFixed(1).padStart(7)} ms`;
    return `  ${subgraph.padEnd(name)}  ${times}  |${bar}|`;
  });
}

function steps(node: PlanNode, depth: number, queries: boolean): string[] {
  const { nodes = [], node: inner, ifClause, elseClause } = node;
  const below = [...nodes, inner, ifClause, elseClause].filter((each) => each !== undefined);
  const indent = '  '.repeat(depth);
  const asked =
    queries && node.operation !== undefined ? print(parse(node.operation)).split('\n') : [];
  return [
    `${indent}${titleOf(node)}`,
    ...asked.map((each) => styled('dim', `${indent}  ${each}`)),
    ...below.flatMap((each) => steps(each, depth + 1, queries)),
  ];
}

function titleOf({ kind, serviceName, path, requires, condition }: PlanNode): string {
  if (kind === 'Fetch') {
    const keys = (requires ?? []).map(({ typeCondition = '', selections = [] }) => {
      const fields = selections.map(({ name }) => name).filter((each) => each !== '__typename');
      return `${typeCondition} by ${fields.join(', ')}`;
    });
    return [`Fetch from ${serviceName}`, ...(keys.length > 0 ? [`(${keys.join('; ')})`] : [])].join(
      ' ',
    );
  }
  if (kind === 'Flatten') return `Into ${(path ?? []).join('.').replaceAll('.@', '[]')}`;
  return condition === undefined ? kind : `If $${condition}`;
}
