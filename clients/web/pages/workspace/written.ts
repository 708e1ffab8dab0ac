import type { GraphAnswer } from '@relance/sdk/visitor.ts';
import { Closed, Failure, Refused } from '../../server/failures.ts';

/** What the graph did; throws the Failure that says why it did not. */
export function written<Data>({ data, errors }: GraphAnswer<Data>): Data {
  const [error] = errors;
  if (error === undefined && data !== null) return data;
  const code = error?.extensions?.['code'];
  if (code === 'UNAUTHORIZED_FIELD_OR_TYPE') {
    throw new Closed('Vous ne pouvez pas modifier les données de ce partenaire.');
  }
  if (code === 'IMPORT_CONFLICT') {
    throw new Failure(
      409,
      'Ce n’est plus possible',
      'L’import ou la ligne a changé entre-temps, ou une fiche de l’import a été modifiée depuis. Revenez à la page de l’import pour voir où il en est.',
    );
  }
  if (code === 'STALE_VERSION') throw stale();
  if (error && code === 'BAD_USER_INPUT') throw new Refused(error);
  throw new Failure(
    503,
    'L’enregistrement n’a pas pu se faire',
    'Le serveur du partenaire ne répond pas. Réessayez dans quelques minutes.',
    { 'retry-after': '30' },
  );
}

/** Somebody else has written the sheet since it was read. */
export function stale(): Failure {
  return new Failure(
    409,
    'Quelqu’un a modifié la fiche entre-temps',
    'Rien n’a été changé. Rouvrez la fiche pour voir sa dernière version, puis recommencez.',
  );
}
