import type { Kind } from '../kinds/kind.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Extra } from '../parameters/question.ts';

/** What the API answers: routes, their description and their examples follow this table. */
export interface Operation {
  /** Its name, which never changes. */
  id: string;
  kind: Kind<unknown>;
  /** A page of a list, or one record. */
  answers: 'list' | 'one';
  path: string;
  summary: string;
}

export const root = '/api/v1';

/** Parameters of a list beside those that choose records. */
export function extrasOf(kind: Kind<unknown>): Extra[] {
  const looksBack = kind.slug !== 'territoires' && kind.slug !== 'indicateurs';
  const sorts = Object.keys(kind.sorts).length > 0;
  return [
    ...(sorts ? (['tri'] as const) : []),
    'limite',
    'apres',
    ...(looksBack ? (['au'] as const) : []),
  ];
}

export const operations: readonly Operation[] = kinds.flatMap((kind) => [
  {
    ...{ id: `lister_${kind.slug}`, kind, answers: 'list' as const },
    ...{ path: `${root}/${kind.slug}`, summary: `${kind.title} : la liste, page par page` },
  },
  {
    ...{ id: `lire_${kind.slug}`, kind, answers: 'one' as const },
    ...{ path: `${root}/${kind.slug}/{id}`, summary: `${kind.title} : une fiche` },
  },
]);
