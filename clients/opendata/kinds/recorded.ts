import type { Publication } from '@relance/schema/enums/publication.ts';
import type { OwnerName } from '../graph/ask.ts';
import type { Field } from './kind.ts';

interface Recorded {
  id: string;
  version: number;
  owner: OwnerName;
  demo: boolean;
  publication: `${Publication}`;
  createdAt: string;
  updatedAt: string;
}

const first: readonly Field<Recorded>[] = [
  { key: 'id', heading: 'identifiant', type: 'text', of: ({ id }) => id },
  { key: 'owner', heading: 'porteur', type: 'text', of: ({ owner }) => owner },
  { key: 'demo', heading: 'démonstration', type: 'boolean', of: ({ demo }) => demo },
];

const last: readonly Field<Recorded>[] = [
  { key: 'publication', heading: 'diffusion', type: 'text', of: ({ publication }) => publication },
  { key: 'version', heading: 'version', type: 'integer', of: ({ version }) => version },
  { key: 'createdAt', heading: 'créé_le', type: 'instant', of: ({ createdAt }) => createdAt },
  { key: 'updatedAt', heading: 'modifié_le', type: 'instant', of: ({ updatedAt }) => updatedAt },
];

/** What every record has, around what is its own. */
export const recorded = { first, last };
