import { aidStatusSlugs, audienceSlugs, instrumentSlugs } from '@relance/sdk/french/slugs.ts';
import type { AidInListFragment } from '../__generated__/graphql.ts';
import { Aids, OneAid } from '../graph/documents.ts';
import * as common from '../parameters/common.ts';
import { choice, day, euros, many, one, whole } from '../parameters/parameter.ts';
import type { Field, Kind } from './kind.ts';
import { finderOf, listOf } from './list.ts';
import { recorded } from './recorded.ts';
import { territory } from './territory.ts';

type Aid = AidInListFragment;

const fields: readonly Field<Aid>[] = [
  ...recorded.first,
  { key: 'title', heading: 'intitulé', type: 'text', of: (aid) => aid.title },
  { key: 'summary', heading: 'résumé', type: 'text', of: (aid) => aid.summary },
  { key: 'status', heading: 'état', type: 'text', of: (aid) => aid.status },
  { key: 'instrument', heading: 'nature', type: 'text', of: (aid) => aid.instrument },
  { key: 'audiences', heading: 'publics', type: 'list', of: (aid) => aid.audiences },
  { key: 'opensOn', heading: 'ouverture', type: 'date', of: (aid) => aid.opensOn },
  { key: 'closesOn', heading: 'clôture', type: 'date', of: (aid) => aid.closesOn },
  { key: 'rate', heading: 'taux', type: 'number', of: (aid) => aid.rate },
  { key: 'floor', heading: 'plancher', type: 'euro', of: (aid) => aid.floor },
  { key: 'ceiling', heading: 'plafond', type: 'euro', of: (aid) => aid.ceiling },
  { key: 'budget', heading: 'enveloppe', type: 'euro', of: (aid) => aid.budget },
  { key: 'stateAidRegime', heading: 'régime', type: 'text', of: (aid) => aid.stateAidRegime },
  { key: 'description', heading: 'description', type: 'text', of: (aid) => aid.description },
  { key: 'eligibility', heading: 'conditions', type: 'text', of: (aid) => aid.eligibility },
  { key: 'howToApply', heading: 'démarche', type: 'text', of: (aid) => aid.howToApply },
  { key: 'applicationUrl', heading: 'lien', type: 'text', of: (aid) => aid.applicationUrl },
  {
    key: 'contactService',
    heading: 'contact',
    type: 'text',
    of: ({ contact }) => contact?.service ?? null,
  },
  {
    key: 'contactPhone',
    heading: 'téléphone',
    type: 'text',
    of: ({ contact }) => contact?.phone ?? null,
  },
  {
    key: 'contactEmail',
    heading: 'courriel',
    type: 'text',
    of: ({ contact }) => contact?.email ?? null,
  },
  { key: 'contactUrl', heading: 'site', type: 'text', of: ({ contact }) => contact?.url ?? null },
  { key: 'funderSiren', heading: 'financeur_siren', type: 'text', of: (aid) => aid.funder.siren },
  { key: 'funderName', heading: 'financeur', type: 'text', of: (aid) => aid.funder.name },
  {
    key: 'themes',
    heading: 'thématiques',
    type: 'list',
    of: (aid) => aid.themes.map(({ code }) => code),
  },
  ...territory,
  {
    ...{ key: 'propositions', heading: 'propositions', type: 'list' },
    of: (aid) => aid.propositions.map(({ number }) => String(number)),
  },
  ...recorded.last,
];

/** Aids one can apply to. */
export const aids: Kind<Aid> = {
  ...{ slug: 'aides', title: 'Aides', one: 'l’aide' },
  description:
    'Les aides que les partenaires proposent : à qui, pour quoi, combien, jusqu’à quand et comment les demander.',
  parameters: [
    common.text,
    many(
      choice(
        { name: 'public', description: 'Qui peut la demander.', example: 'association' },
        audienceSlugs,
      ),
      (audiences) => ({ audiences }),
    ),
    ...[common.commune, common.epci, common.theme, common.owner, common.funder],
    many(
      choice(
        { name: 'statut', description: 'L’état de l’aide.', example: 'ouverte' },
        aidStatusSlugs,
      ),
      (statuses) => ({ statuses }),
    ),
    many(
      choice(
        { name: 'nature', description: 'En quoi elle consiste.', example: 'subvention' },
        instrumentSlugs,
      ),
      (instruments) => ({ instruments }),
    ),
    one(
      day({
        name: 'ouverte_le',
        description: 'Reçoit des demandes ce jour-là.',
        example: '2021-03-01',
      }),
      (openOn) => ({ openOn }),
    ),
    one(
      day({
        name: 'cloture_avant',
        description: 'Clôture ce jour-là ou avant.',
        example: '2022-12-31',
      }),
      (until) => ({ closing: { until } }),
    ),
    one(
      euros({
        name: 'plafond_min',
        description: 'Plafond d’au moins ce montant.',
        example: '10000',
      }),
      (min) => ({ ceiling: { min } }),
    ),
    many(
      whole(
        { name: 'proposition', description: 'Le numéro de la proposition du plan.', example: '15' },
        1,
        99,
      ),
      (propositions) => ({ propositions }),
    ),
    common.demo,
  ],
  sorts: {
    titre: 'TITLE_ASC',
    '-titre': 'TITLE_DESC',
    cloture: 'CLOSES_ON_ASC',
    '-cloture': 'CLOSES_ON_DESC',
    plafond: 'CEILING_ASC',
    '-plafond': 'CEILING_DESC',
    enveloppe: 'BUDGET_ASC',
    '-enveloppe': 'BUDGET_DESC',
    modification: 'UPDATED_AT_ASC',
    '-modification': 'UPDATED_AT_DESC',
  },
  ...{ order: 'TITLE_ASC', most: 200 },
  ...listOf(Aids, fields),
  idOf: ({ id }) => id,
  find: finderOf(OneAid),
  entry: ({ id, demo, title, summary, createdAt, updatedAt, funder }) => ({
    ...{
      id,
      demo,
      title,
      text: summary,
      published: createdAt,
      updated: updatedAt,
      author: funder.name,
    },
  }),
};
