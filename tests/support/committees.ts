import type { Identity } from '@relance/schema/access/identity.ts';
import type { ServedSubgraph } from './subgraphs.ts';

export interface Written {
  id: string;
  version: number;
}

type Input = Record<string, unknown>;

const committee = {
  ...{ code: 'lisibilite', name: 'Lisibilité des aides', propositionNumbers: [7, 8] },
  purpose: 'Que chacun trouve les aides ouvertes.',
};

const session = {
  ...{ committee: 'lisibilite', title: 'Séance', heldAt: '2021-04-01T12:00:00Z', status: 'HELD' },
};

const decision = {
  ...{ title: 'Ouvrir la page unique', text: 'La page est ouverte.', assignee: 'DEPARTMENT' },
  ...{ state: 'TO_DO', dueOn: '2021-06-30' },
};

/** Records a committee, a session or a decision; what is not said is as in the first of each. */
export async function create(
  { query }: ServedSubgraph,
  type: 'Committee' | 'CommitteeSession' | 'CommitteeDecision',
  said: Input = {},
  identity?: Identity,
): Promise<Written> {
  const otherwise = {
    Committee: committee,
    CommitteeSession: session,
    CommitteeDecision: decision,
  };
  const { data, errors } = await query<{ made: Written | null }>(
    `mutation ($input: ${type}Input!) { made: create${type}(input: $input) { id version } }`,
    { input: { ...otherwise[type], ...said } },
    identity,
  );
  if (!data?.made) throw new Error(JSON.stringify(errors));
  return data.made;
}
