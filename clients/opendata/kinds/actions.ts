import { actionStatuses } from '@relance/sdk/french/labels.ts';
import { euro } from '@relance/sdk/french/numbers.ts';
import { actionStatusSlugs } from '@relance/sdk/french/slugs.ts';
import type { ActionInListFragment } from '../__generated__/graphql.ts';
import { Actions, OneAction } from '../graph/documents.ts';
import * as common from '../parameters/common.ts';
import { choice, many, one, siren, whole } from '../parameters/parameter.ts';
import type { Field, Kind } from './kind.ts';
import { finderOf, listOf } from './list.ts';
import { recorded } from './recorded.ts';
import { territory } from './territory.ts';

type Action = ActionInListFragment;

const fields: readonly Field<Action>[] = [
  ...recorded.first,
  { key: 'title', heading: 'intitulé', type: 'text', of: (action) => action.title },
  { key: 'status', heading: 'état', type: 'text', of: (action) => action.status },
  {
    key: 'propositionNumber',
    heading: 'proposition',
    type: 'integer',
    of: (action) => action.proposition.number,
  },
  {
    ...{ key: 'propositionTitle', heading: 'proposition_intitulé', type: 'text' },
    of: (action) => action.proposition.title,
  },
  { key: 'startsOn', heading: 'début', type: 'date', of: (action) => action.startsOn },
  { key: 'endsOn', heading: 'fin', type: 'date', of: (action) => action.endsOn },
  { key: 'budget', heading: 'budget', type: 'euro', of: (action) => action.budget },
  { key: 'committed', heading: 'engagé', type: 'euro', of: (action) => action.committed },
  { key: 'paid', heading: 'payé', type: 'euro', of: (action) => action.paid },
  { key: 'leadSiren', heading: 'pilote_siren', type: 'text', of: ({ lead }) => lead.siren },
  { key: 'leadName', heading: 'pilote', type: 'text', of: ({ lead }) => lead.name },
  {
    key: 'themes',
    heading: 'thématiques',
    type: 'list',
    of: ({ themes }) => themes.map(({ code }) => code),
  },
  ...territory,
  { key: 'description', heading: 'description', type: 'text', of: (action) => action.description },
  ...recorded.last,
];

/** Actions of the recovery plan. */
export const actions: Kind<Action> = {
  ...{ slug: 'actions', title: 'Actions', one: 'l’action' },
  description:
    'Les actions du plan de relance, par proposition : qui les pilote, où elles en sont, budget voté, engagé et payé.',
  parameters: [
    common.text,
    many(
      whole(
        { name: 'proposition', description: 'Le numéro de la proposition du plan.', example: '1' },
        1,
        99,
      ),
      (propositions) => ({ propositions }),
    ),
    ...[common.commune, common.epci, common.theme, common.owner],
    many(
      siren({ name: 'pilote', description: 'Le pilote (SIREN).', example: '224700013' }),
      (leads) => ({ leads }),
    ),
    many(
      choice(
        { name: 'statut', description: 'L’état de l’action.', example: 'en-cours' },
        actionStatusSlugs,
      ),
      (statuses) => ({ statuses }),
    ),
    one(
      whole({ name: 'annee', description: 'L’année de fin prévue.', example: '2022' }, 1900, 2199),
      (year) => ({ ending: { from: `${year}-01-01`, until: `${year}-12-31` } }),
    ),
    common.demo,
  ],
  sorts: {
    proposition: 'PROPOSITION_ASC',
    '-proposition': 'PROPOSITION_DESC',
    fin: 'ENDS_ON_ASC',
    '-fin': 'ENDS_ON_DESC',
    budget: 'BUDGET_ASC',
    '-budget': 'BUDGET_DESC',
    titre: 'TITLE_ASC',
    '-titre': 'TITLE_DESC',
    modification: 'UPDATED_AT_ASC',
    '-modification': 'UPDATED_AT_DESC',
  },
  ...{ order: 'PROPOSITION_ASC', most: 200 },
  ...listOf(Actions, fields),
  idOf: ({ id }) => id,
  find: finderOf(OneAction),
  entry: (action) => ({
    ...{ id: action.id, demo: action.demo, title: action.title, text: sentence(action) },
    ...{ published: action.createdAt, updated: action.updatedAt, author: action.lead.name },
  }),
};

function sentence({ status, proposition, committed, paid }: Action): string {
  return `${actionStatuses[status]}. Proposition ${proposition.number}. Engagé\u00A0: ${euro(committed)}. Payé\u00A0: ${euro(paid)}.`;
}
