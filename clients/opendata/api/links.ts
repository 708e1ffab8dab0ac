import type { Page } from '../kinds/kind.ts';
import type { Question } from '../parameters/question.ts';

/** The value of `Link`: where the list goes on, and where it begins. */
export function linksOf(address: string, question: Question, { rest }: Page<unknown>): string {
  const links = [`<${addressOf(address, question)}>; rel="first"`];
  if (rest?.after) links.unshift(`<${addressOf(address, question, rest.after)}>; rel="next"`);
  return links.join(', ');
}

function addressOf(address: string, { given, first }: Question, after?: string): string {
  const query = new URLSearchParams(given.map(([name, value]) => [name, value]));
  query.set('limite', String(first));
  if (after !== undefined) query.set('apres', after);
  return `${address}?${query.toString()}`;
}
