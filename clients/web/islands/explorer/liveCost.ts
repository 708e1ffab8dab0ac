import type { QueryPrice } from '@relance/sdk/visitor.ts';
import { type CostWords, costWords } from '../../pages/explorer/query/costWords.ts';
import { type Problem, problemOf } from '../../pages/explorer/query/problem.ts';
import { sent } from './sent.ts';

/** What is told of what is wrong with the query. */
export type OnProblems = (problems: readonly Problem[]) => void;

/** Milliseconds without a key after which the cost is asked for. */
const pause = 500;

/** Asks the graph for the cost of what is written while it is written, and nothing else. */
export function liveCost(form: HTMLFormElement): { onProblems: OnProblems | undefined } {
  const told: { onProblems: OnProblems | undefined } = { onProblems: undefined };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;

  const ask = async () => {
    asking?.abort();
    const { signal } = (asking = new AbortController());
    const price = await priceOf(form, signal).catch(() => undefined);
    if (!price || signal.aborted) return;
    const problems = price.errors.map(problemOf);
    write(costWords(price.cost, problems));
    told.onProblems?.(problems);
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
  });
  return told;
}

/** Undefined where there is nothing to ask about: the server says so when the form is sent. */
async function priceOf(
  form: HTMLFormElement,
  signal: AbortSignal,
): Promise<QueryPrice | undefined> {
  const fields = sent(form);
  const text = (fields.get('variables') ?? '').trim();
  const variables = text === '' ? {} : (JSON.parse(text) as unknown);
  const response = await fetch('/graphql', {
    ...{ method: 'POST', signal },
    headers: {
      ...{ 'content-type': 'application/json', accept: 'application/json' },
      'x-relance-cost': 'only',
    },
    body: JSON.stringify({ query: fields.get('requete'), variables }),
  });
  const { errors = [], extensions } = (await response.json()) as Partial<{
    errors: QueryPrice['errors'];
    extensions: { cost?: QueryPrice['cost'] };
  }>;
  return { errors, cost: extensions?.cost };
}

/** The same parts as the server writes. */
function write({ line, tone, parts, closed, problems }: CostWords): void {
  const box = document.getElementById('cout');
  const status = box?.querySelector('[role=status]');
  if (!box || !status) return;
  box.className = `cost ${tone}`;
  // Said again only where it says something else.
  if (status.textContent !== line) status.textContent = line;
  const details = box.querySelector('details');
  const after = [
    ...(problems.length > 0 ? [listOf(problems, 'cost-problems')] : []),
    ...(closed.length > 0 ? [listOf(closed)] : []),
    ...(parts.length > 0 ? [partsOf(parts, details?.open ?? false)] : []),
  ];
  box.replaceChildren(status, ...after);
}

function listOf(texts: readonly string[], className = ''): HTMLElement {
  const list = document.createElement('ul');
  list.className = className;
  list.append(...texts.map((text) => element('li', text)));
  return list;
}

function partsOf(parts: CostWords['parts'], open: boolean): HTMLElement {
  const details = document.createElement('details');
  details.open = open;
  const list = document.createElement('dl');
  list.append(
    ...parts.map(([field, cost]) => {
      const pair = document.createElement('div');
      const term = document.createElement('dt');
      term.append(element('code', field));
      pair.append(term, element('dd', cost));
      return pair;
    }),
  );
  details.append(element('summary', 'Ce qui coûte le plus'), list);
  return details;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
