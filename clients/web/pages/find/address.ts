import type { Query } from '../../server/query.ts';
import { type Question, questions } from './answers.ts';

/** Address of the finder with these answers; a question that is left out has none. */
export function finderAddress(
  query: Query,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const once = { depuis: undefined, lieu: undefined, etape: undefined, liste: undefined };
  return query.with('/trouver', { ...once, pourquoi: undefined, page: undefined, ...changes });
}

/** The answers that a form has to carry on: all but that of the question it asks. */
export function carriedOn(query: Query, without?: Question): [name: string, value: string][] {
  const names = questions.filter((each) => each !== without);
  return [...names, 'tri'].flatMap((name) =>
    query.list(name).map((value): [string, string] => [name, value]),
  );
}
