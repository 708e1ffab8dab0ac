import { Failure } from '../../server/failures.ts';

/** Answers what is asked; where this server answers known documents alone, says so to people. */
export async function answerableOr<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    const { extensions } = error as { extensions?: { code?: unknown } };
    if (extensions?.code !== 'DOCUMENT_NOT_TRUSTED') throw error;
    throw new FreeQueriesClosed();
  }
}

/** `RELANCE_DOCUMENTS_ONLY=on`. */
export class FreeQueriesClosed extends Failure {
  constructor() {
    super(
      403,
      'Les requêtes libres sont fermées',
      'Ce serveur ne répond qu’aux questions de ses propres pages. Les listes entières sont parmi les données ouvertes, à /opendata, et l’API à /api.',
    );
  }
}
