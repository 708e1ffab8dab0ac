import type { SubsidyStatus } from '@relance/schema/enums/subsidy.ts';
import type { SubsidyToPublishFragment } from '../__generated__/graphql.ts';
import { SubsidiesToPublish } from '../graph/documents.ts';
import { Problem } from '../http/problem.ts';
import type { Question } from '../parameters/question.ts';
import type { Field, List } from './kind.ts';
import { listOf } from './list.ts';

type Subsidy = SubsidyToPublishFragment;

const natures = { IN_CASH: 'aide en numéraire', IN_KIND: 'aide en nature' } as const;

/** The columns of the national schema of subsidies (SCDL 2.1.1), in its order and by its names. */
export const scdlFields: readonly Field<Subsidy>[] = [
  column('nomAttribuant', 'text', ({ funder }) => funder.name),
  // The schema wants an establishment (SIRET); partners are known here by their SIREN, and none is made up.
  column('idAttribuant', 'text', ({ funder }) => funder.siren),
  column('dateConvention', 'date', ({ grantedOn }) => grantedOn),
  column('referenceDecision', 'text', ({ decisionReference }) => decisionReference),
  column('nomBeneficiaire', 'text', ({ beneficiaryName }) => beneficiaryName),
  column('idBeneficiaire', 'text', ({ beneficiarySiret }) => beneficiarySiret),
  column('rnaBeneficiaire', 'text', ({ beneficiaryRna }) => beneficiaryRna),
  column('objet', 'text', ({ title }) => atMost256(title)),
  column('montant', 'euro', ({ totalAmount }) => totalAmount),
  column(
    'nature',
    'text',
    ({ natures: all }) => all.map((nature) => natures[nature]).join(';') || null,
  ),
  column('conditionsVersement', 'text', ({ paymentConditions }) => atMost256(paymentConditions)),
  column('datesPeriodeVersement', 'text', period),
  column('idRAE', 'text', ({ raeId }) => raeId),
  column('notificationUE', 'text', ({ euNotified }) =>
    euNotified === null ? null : euNotified ? 'oui' : 'non',
  ),
  column('pourcentageSubvention', 'number', ({ share }) => share),
  column('dispositifAide', 'text', ({ scheme }) => scheme),
];

const list = listOf(SubsidiesToPublish, scdlFields);

/** Subsidies that were granted, as the law has them published. */
export const scdl: List<Subsidy> = {
  ...list,
  page: (visitor, question) => list.page(visitor, grantedOnly(question)),
};

const granted: readonly `${SubsidyStatus}`[] = ['GRANTED', 'NOTIFIED', 'PARTLY_PAID', 'PAID'];

// The schema has no place for a state: a request among its lines would pass for a grant.
function grantedOnly(question: Question): Question {
  const asked = question.filter['statuses'] as readonly `${SubsidyStatus}`[] | undefined;
  if (asked?.some((status) => !granted.includes(status))) {
    throw new Problem(
      'PARAMETRE_INVALIDE',
      'Le CSV au format SCDL ne contient que des subventions attribuées. Pour les autres états, demandez .json, .xlsx ou .parquet.',
      { parametre: 'statut' },
    );
  }
  return { ...question, filter: { ...question.filter, statuses: asked ?? granted } };
}

function column(
  name: string,
  type: Field<Subsidy>['type'],
  of: Field<Subsidy>['of'],
): Field<Subsidy> {
  return { key: name, heading: name, type, of };
}

function period({ paymentFrom, paymentUntil }: Subsidy): string | null {
  if (paymentFrom === null || paymentUntil === null) return paymentFrom ?? paymentUntil;
  return paymentFrom === paymentUntil ? paymentFrom : `${paymentFrom}/${paymentUntil}`;
}

function atMost256(text: string | null): string | null {
  if (text === null) return null;
  const characters = [...text];
  return characters.length <= 256 ? text : `${characters.slice(0, 255).join('')}…`;
}
