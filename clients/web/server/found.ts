import { Failure, NotFound } from './failures.ts';
import type { Visit } from './visit.ts';

/** The record of a sheet. Throws NotFound where there is none, 503 where its owner does not answer. */
export function found<Item>(visit: Visit, record: Item | null, message: string): Item {
  if (record !== null) return record;
  const [absence] = visit.absences;
  if (!absence) throw new NotFound(message);
  throw new Failure(
    503,
    `${absence.label} ne répond pas`,
    'Cette fiche ne peut pas être lue pour l’instant. Réessayez dans quelques minutes.',
    { 'retry-after': '30' },
  );
}
