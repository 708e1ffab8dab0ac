import { ActionPage } from '@relance/sdk/documents/actions.ts';
import { amount, bound, choices, common, many, numbers, yearOf } from '../filters.ts';
import { column, first, type Kind, last } from '../kind.ts';

/** Actions of the recovery plan. */
export const actions: Kind = {
  ...{ name: 'actions', title: 'Actions', most: 200, hasHistory: true },
  document: ActionPage,
  columns: [
    ...first,
    column('title', 'intitulé'),
    column('status', 'état'),
    column('proposition.number', 'proposition', 'integer'),
    column('proposition.title', 'proposition_intitulé'),
    column('startsOn', 'début', 'date'),
    column('endsOn', 'fin', 'date'),
    column('budget', 'budget', 'euro'),
    column('committed', 'engagé', 'euro'),
    column('paid', 'payé', 'euro'),
    column('lead.siren', 'pilote_siren'),
    column('lead.name', 'pilote'),
    column('themes.code', 'thématiques', 'list'),
    column('territory.level', 'périmètre'),
    column('territory.communes.inseeCode', 'communes', 'list'),
    column('territory.epcis.siren', 'intercommunalités', 'list'),
    column('description', 'description'),
    ...last,
  ],
  filters: {
    ...common,
    lead: many('leads'),
    proposition: numbers('propositions'),
    status: choices('statuses'),
    year: yearOf('ending'),
    from: bound('ending', 'from'),
    until: bound('ending', 'until'),
    min: amount('budget', 'min'),
    max: amount('budget', 'max'),
  },
  summed: ['budget', 'committed', 'paid'],
};
