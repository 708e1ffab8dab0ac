import * as fc from 'fast-check';
import { Owner } from '@relance/schema/enums/owner.ts';
import type { Guesses } from './publicQueries.ts';

const written = (text: string) => JSON.stringify(text);

/** Dimensions and measures that each kind has, of the many. */
const tables = [
  ['SUBSIDY', ['OWNER', 'FUNDER', 'THEME', 'EPCI', 'YEAR', 'STATUS', 'BENEFICIARY_KIND']],
  ['AID', ['FUNDER', 'THEME', 'PROPOSITION', 'AUDIENCE', 'INSTRUMENT']],
  ['INVESTMENT', ['OWNER', 'FUNDER', 'THEME', 'EPCI', 'YEAR', 'STATUS']],
  ['RECOVERY_ACTION', ['FUNDER', 'THEME', 'PROPOSITION', 'STATUS']],
] as const;
const measures = {
  SUBSIDY: ['COUNT', 'AMOUNT', 'PAID', 'BENEFICIARIES'],
  AID: ['COUNT', 'BUDGET'],
  INVESTMENT: ['COUNT', 'AMOUNT', 'AUTHORISED', 'COMMITTED', 'PUBLIC_FUNDING'],
  RECOVERY_ACTION: ['COUNT', 'BUDGET'],
} as const;

/**
 * Random questions about what is worked out over all records, by name. Left out is what tells the time: `freshness`,
 * days of delay, and the instants of a snapshot.
 */
export function publicChecks(guesses: Guesses): Readonly<Record<string, fc.Arbitrary<string>>> {
  const moment = fc.constantFrom('', '', ...guesses.moments.map((at) => `asOf: "${at}"`));
  const day = fc.constantFrom('on: "2021-06-01"', 'on: "2021-06-30"');
  const owner = fc.constantFrom('', ...Object.values(Owner).map((name) => `owners: [${name}]`));
  const siren = fc.constantFrom('224700013', '200068948', ...guesses.sirens);
  const word = fc.constantFrom(...guesses.words);
  const subsidies = fc.oneof(
    owner,
    siren.map((one) => `beneficiaries: ["${one}"]`),
    word.map((one) => `text: ${written(one)}`),
    fc.constantFrom('themes: ["TOURISM"]', 'territory: { commune: "47001" }'),
  );
  const aids = fc.oneof(
    owner,
    siren.map((one) => `funders: ["${one}"]`),
    word.map((one) => `text: ${written(one)}`),
    fc.constant('themes: ["TOURISM"]'),
  );
  const first = fc.constantFrom('first: 3', 'first: 100');
  const proposition = fc.constantFrom(...guesses.propositions);
  const inProposition = (fields: string) =>
    proposition.map((number) => `{ proposition(number: ${number}) { ${fields} } }`);
  const checked = (root: string, fields: fc.Arbitrary<string>) =>
    fc
      .tuple(day, moment, fields)
      .map(([on, at, asked]) => `{ ${root}(${on}, ${at}) { ${asked} } }`);

  const statistics = fc.constantFrom(...tables).chain(([kind, dimensions]) =>
    fc
      .record({
        by: fc.subarray([...dimensions], { maxLength: 2 }),
        measure: fc.constantFrom(...measures[kind]),
        rule: fc.constantFrom('DUPLICATES_ONCE', 'EVERY_RECORD'),
        filter:
          kind === 'SUBSIDY' ? subsidies.map((one) => `subsidies: { ${one} }`) : fc.constant(''),
        at: moment,
      })
      .map(
        ({ by, measure, rule, filter, at }) =>
          `{ statistics(kind: ${kind}, groupBy: [${by.join(', ')}], measure: ${measure}, rule: ${rule}, filter: { ${filter} }, ${at}) {
        total { value count } cells { value count keys { code label } } isCut leftOut { duplicates persons } } }`,
      ),
  );
  const money = '{ count voted committed paid late lateAmount }';
  const execution = fc
    .tuple(
      fc.constantFrom('', ...['FUNDER', 'THEME', 'EPCI', 'PROPOSITION', 'YEAR', 'OWNER']),
      fc.oneof(fc.constant(''), subsidies),
      moment,
    )
    .map(
      ([by, filter, at]) =>
        `{ execution(${by && `groupBy: ${by},`} filter: { ${filter && `subsidies: { ${filter} }`} }, ${at}) {
        groups { key { code label } actions ${money} investments ${money} subsidies ${money} }
        total { actions ${money} investments ${money} subsidies ${money} } } }`,
    );
  const delays = fc
    .tuple(fc.constantFrom('', 'FUNDER', 'THEME', 'EPCI', 'YEAR', 'OWNER'), subsidies, moment)
    .map(
      ([by, filter, at]) =>
        `{ paymentDelays(${by && `groupBy: ${by},`} filter: { ${filter} }, ${at}) {
        total { steps { step median p90 count undated } } groups { key { code label } steps { step count undated } } } }`,
    );
  const waiting = (root: string, filters: fc.Arbitrary<string>) =>
    fc.tuple(first, filters, moment).map(
      ([size, filter, at]) =>
        `{ ${root}(${size}, filter: { ${filter} }, ${at}) { totalCount money undated unknown
        pageInfo { hasNextPage endCursor } edges { cursor dueOn money node { id title } } } }`,
    );
  const coverage = moment.map((at) => {
    const group = 'communes covered withSubsidies withInvestments withActions';
    return `{ coverage${at && `(${at})`} { total { ${group} } epcis { epci { siren } ${group} uncovered { inseeCode } } } }`;
  });
  const overlaps = fc
    .tuple(first, fc.constantFrom('', 'betweenFunders: true', 'themes: ["TOURISM"]'))
    .map(
      ([size, filter]) =>
        `overlaps(${size}, filter: { ${filter} }) { totalCount nodes { score aids { title funder { siren } } communeCount } }`,
    );
  const cells = fc
    .constantFrom('themes: ["TOURISM"]', 'audiences: [FARM]')
    .map(
      (filter) =>
        `coverage(filter: { ${filter}, expectedOnly: false, gapsOnly: false }) { cellCount gapCount cells { audience theme { code } epci { siren } openAids } }`,
    );
  const above = first.map(
    (size) =>
      `aboveLimit(${size}) { totalCount nodes { title totalCost publicAids rate verdict excess funders { name amount lines { amount status } } } }`,
  );
  const double = fc
    .tuple(
      first,
      fc.oneof(
        fc.constant(''),
        siren.map((one) => `, beneficiary: "${one}"`),
      ),
    )
    .map(
      ([size, beneficiary]) =>
        `doubleFundings(${size}${beneficiary}) { totalCount nodes { title firstOn lastOn amount funders { siren } subsidies { id } } }`,
    );
  const decided = fc
    .record({
      late: fc.boolean(),
      committee: fc.constantFrom('', 'committee: "efficacite"'),
      by: owner,
    })
    .map(({ late, committee, by }) => `lateOnly: ${late}, ${committee}, ${by}`);
  const decisions = 'totalCount nodes { title state isLate dueOn session { title heldAt } }';

  return {
    statistics,
    execution,
    paymentDelays: delays,
    lateSubsidies: waiting('lateSubsidies', subsidies),
    unansweredRequests: waiting('unansweredRequests', subsidies),
    unaskedAids: waiting('unaskedAids', aids),
    coverage,
    'Proposition.chain': fc
      .tuple(proposition, moment)
      .map(
        ([number, at]) =>
          `{ proposition(number: ${number}) { chain${at && `(${at})`} { steps { step count voted committed paid } missing { step recordId explanation } } } }`,
      ),
    'Proposition.subsidies': inProposition(
      'subsidies(first: 100) { totalCount sums { amount paidAmount } nodes { id title amount } }',
    ),
    'Proposition.investments': inProposition(
      'investments(first: 100) { totalCount sums { totalCost } nodes { id title } }',
    ),
    'Proposition.decisions': inProposition(
      `decisions(first: 100) { ${decisions} } committees { code }`,
    ),
    'Proposition.indicatorProgress': inProposition(
      'indicatorProgress { actionTitle code last { date value } progress isOnTrack }',
    ),
    'RecoveryAction.aids': inProposition(
      'recoveryActions(first: 20) { nodes { id aids(first: 20) { totalCount sums { budget } nodes { id title } } } }',
    ),
    'RecoveryAction.investments': inProposition(
      'recoveryActions(first: 20) { nodes { id investments(first: 20) { totalCount sums { totalCost } nodes { id title } } } }',
    ),
    'RecoveryAction.indicatorProgress': inProposition(
      'recoveryActions(first: 20) { nodes { id indicatorProgress { code last { value } progress trend } } }',
    ),
    'Coherence.overlaps': checked('coherence', overlaps),
    'Coherence.coverage': checked('coherence', cells),
    'Coherence.uncoveredCommunes': checked(
      'coherence',
      fc.constant('uncoveredCommunes { commune { inseeCode } departmentalAids }'),
    ),
    'Coherence.competenceWarnings': checked(
      'coherence',
      fc.constant(
        'competenceWarnings { rule { code } funder { siren } aidCount aids { id } subsidyCount subsidyAmount }',
      ),
    ),
    'Coherence.staleAids': fc
      .tuple(fc.constantFrom('', 'on: "2021-07-31"'), first)
      .map(
        ([on, size]) =>
          `{ coherence${on && `(${on})`} { staleAids(${size}) { totalCount nodes { title reasons } } } }`,
      ),
    'CofinancingCheck.aboveLimit': checked('cofinancing', above),
    'CofinancingCheck.doubleFundings': checked('cofinancing', double),
    'Investment.cofinancing': fc
      .constantFrom(...guesses.works)
      .map(
        (id) =>
          `{ investment(id: "${id}") { title cofinancing { publicAids rate verdict excess funders { name amount lines { amount subsidy { id } } } } } }`,
      ),
    committees: fc.constant(
      `{ committees { code sessions(first: 50) { totalCount nodes { id title heldAt status agenda { title } decisions { totalCount } } } } }`,
    ),
    committeeSession: fc
      .constantFrom(...guesses.sessions)
      .map((id) => `{ committeeSession(id: "${id}") { title heldAt decisions { ${decisions} } } }`),
    committeeDecisions: decided.map(
      (filter) => `{ committeeDecisions(first: 100, filter: { ${filter} }) { ${decisions} } }`,
    ),
    'CommitteeSession.changes': fc.constantFrom('', 'followedOnly: true', 'proposition: 12').map(
      (filter) =>
        `{ committee(code: "efficacite") { sessions(first: 20) { nodes { title changes(first: 5, filter: { ${filter} }) {
        since totalCount propositions { proposition { number } added changed withdrawn } } } } } }`,
    ),
    'changes.propositions': owner.map(
      (filter) => `{ changes(since: "2020-01-01T00:00:00Z", first: 5, filter: { ${filter} }) {
      totalCount totals { owner kind added } propositions { proposition { number } added changed withdrawn } } }`,
    ),
  };
}
