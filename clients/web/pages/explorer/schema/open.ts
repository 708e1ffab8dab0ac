import { Failure } from '../../../server/failures.ts';
import type { Visit } from '../../../server/visit.ts';
import { answerableOr } from '../closed.ts';

/** The schema is told here to whom the graph itself would tell it; refuses others. */
export async function checkSchemaIsOpen(visit: Visit): Promise<void> {
  const query = '{ __schema { queryType { name } } }';
  const { errors } = await answerableOr(() => visit.price({ query, variables: undefined }));
  if (errors.some(({ extensions }) => extensions?.['code'] === 'INTROSPECTION_DISABLED')) {
    throw new Failure(
      403,
      'Le schéma n’est pas publié ici',
      'Ce serveur ne le dit qu’à ceux qui en ont le fichier. Les exemples et vos requêtes restent possibles.',
    );
  }
}
