/** What screens ask: lists, sums and facets from the index, details from owners, places, history. */
export const questions: readonly string[] = [
  `{ recoveryActions(first: 200, filter: { propositions: [12] }) {
       totalCount sums { budget } nodes { id title version status owner
         ... on DepartmentRecoveryAction { description directorate }
         ... on TourismRecoveryAction { description }
         ... on ConferenceRecoveryAction { description } } } }`,
  '{ recoveryActions { totalCount facets { owners { code count amount } statuses { code count } } } }',
  '{ aids(first: 3) { totalCount nodes { id title summary } } }',
  '{ proposition(number: 12) { title recoveryActions(first: 3) { totalCount nodes { title } } } }',
  '{ proposition(number: 12) { subsidies { totalCount } investments(first: 2) { totalCount nodes { title } } } }',
  `{ statistics(kind: RECOVERY_ACTION, measure: BUDGET, groupBy: [PROPOSITION, OWNER]) {
       total { value count } cells { value keys { code label } } } }`,
  '{ coverage { total { covered withActions } } }',
  '{ propositions { number title } themes { code label departmentBudget } }',
  '{ investments { totalCount } subsidies { totalCount } }',
  '{ changes(first: 3, since: "2021-01-01T00:00:00Z") { totalCount nodes { title occurredAt } } }',
  `{ committees { code sessions { nodes { heldAt agenda { recoveryActions { title } }
       snapshot { hash figures { code today } } } } } }`,
  '{ organization(siren: "224700013") { name recoveryActions { totalCount } } }',
];
