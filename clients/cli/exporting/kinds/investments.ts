import { InvestmentPage } from '@relance/sdk/documents/investments.ts';
import { amount, choices, common, many } from '../filters.ts';
import { column, first, type Kind, last } from '../kind.ts';

/** Works of the partners. */
export const investments: Kind = {
  ...{ name: 'investments', title: 'Investissements', most: 200, hasHistory: true },
  document: InvestmentPage,
  columns: [
    ...first,
    column('title', 'intitulé'),
    column('status', 'état'),
    column('schedule', 'calendrier'),
    column('programmeYear', 'année', 'integer'),
    column('revisedYear', 'année_révisée', 'integer'),
    column('expectedCompletionOn', 'achèvement', 'date'),
    column('totalCost', 'coût', 'euro'),
    column('authorised', 'autorisé', 'euro'),
    column('committed', 'engagé', 'euro'),
    column('paid', 'payé', 'euro'),
    column('publicFunding', 'aides_publiques', 'euro'),
    column('contractingAuthority.siren', 'maître_ouvrage_siren'),
    column('contractingAuthority.name', 'maître_ouvrage'),
    column('themes.code', 'thématiques', 'list'),
    column('communes.inseeCode', 'communes', 'list'),
    column('location.latitude', 'latitude', 'number'),
    column('location.longitude', 'longitude', 'number'),
    column('location.address', 'adresse'),
    column('description', 'description'),
    column('duplicateOf', 'doublon_de'),
    ...last,
  ],
  filters: {
    ...common,
    authority: many('contractingAuthorities'),
    status: choices('statuses'),
    schedule: choices('schedules'),
    year: (values) => ({ years: { from: Number(values[0]), until: Number(values[0]) } }),
    from: amount('years', 'from'),
    until: amount('years', 'until'),
    min: amount('totalCost', 'min'),
    max: amount('totalCost', 'max'),
  },
  summed: ['totalCost', 'authorised', 'committed', 'paid', 'publicFunding'],
};
