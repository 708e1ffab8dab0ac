import { Failure } from '../../server/failures.ts';
import type { Query } from '../../server/query.ts';
import { examples } from './examples.ts';
import { type View, views } from './views.ts';

/** What the address of the explorer says. */
export interface Address {
  query: string;
  /** As it was written: JSON, or nothing. */
  variables: string;
  view: View;
  /** Path of the list that is shown, such as `subsidies.nodes`. */
  list: string | undefined;
  /** Headings of the columns that are drawn. */
  label: string | undefined;
  measure: string | undefined;
  /** Whether the query is answered, or only weighed. */
  runs: boolean;
}

export const path = '/explorer';

/** Longest address: what every browser, proxy and server on the way takes. */
const longest = 8_000;

/** Reads an address; without a query it is an example, ready to run. */
export function readAddress(query: Query): Address {
  const written = query.params.get('requete')?.trim() ?? '';
  const named = query.choice(
    'exemple',
    examples.map(({ name }) => name),
  );
  const [first] = examples;
  const example = examples.find(({ name }) => name === named) ?? first;
  const isOwn = written !== '';
  const question = isOwn
    ? { query: written, variables: query.params.get('variables') ?? '' }
    : { query: example?.query ?? '', variables: example?.variables ?? '' };
  return {
    ...question,
    view: query.choice('vue', views) ?? (isOwn ? 'tableau' : (example?.view ?? 'tableau')),
    list: query.text('liste'),
    label: query.text('etiquette'),
    measure: query.text('mesure'),
    runs: isOwn && !query.params.has('estimer'),
  };
}

/** The address that shows the same. */
export function addressOf(
  { query, variables, view, list, label, measure }: Address,
  base = path,
): string {
  const params = new URLSearchParams({ requete: query });
  if (variables.trim() !== '') params.set('variables', variables);
  if (view !== 'tableau') params.set('vue', view);
  if (list !== undefined) params.set('liste', list);
  if (label !== undefined) params.set('etiquette', label);
  if (measure !== undefined) params.set('mesure', measure);
  return `${base}?${params}`;
}

/** Refuses an address that some server on the way would cut. */
export function checkLength(address: string): string {
  if (address.length <= longest) return address;
  throw new Failure(
    413,
    'Cette requête est trop longue',
    `Son adresse aurait ${address.length} caractères, ${longest} au plus. Retirez des commentaires et des retraits, ou posez deux questions.`,
  );
}
