import { type ChangeKind, changeKinds } from '@relance/schema/changeKinds.ts';
import { partners, type RecordKind } from '@relance/schema/partners.ts';

/** What changes a part of an answer; `null` where nothing tells, so that it is never kept. */
export type ChangedBy = readonly ChangeKind[] | null;

const published = changeKinds.filter((kind) => kind !== 'ImportRun' && kind !== 'Duplicates');

// Reached only through what holds them: they change with it.
const values = [
  ...['Contact', 'Provenance', 'Territory', 'Location', 'PageInfo', 'Payment', 'BudgetYear'],
  ...['FinancingLine', 'Milestone', 'Indicator', 'DatedValue', 'Facet', 'OpeningPeriod'],
  ...['ImportCount', 'ImportRunFailure', 'UnmappedWord', 'ImportRepair', 'ImportFlag'],
  ...['ImportReading', 'ImportColumn'],
  ...['ImportCell', 'FieldDifference', 'ChangeTotal', 'PropositionChangeTotal', 'TextPart'],
  ...['CommitteeMember', 'CommitteeAttachment', 'AgendaItem'],
];

const reference = [
  ...['Commune', 'Epci', 'BusinessCount', 'ChamberRegistration', 'TourismAttendance'],
  ...['NafSectionLabel', 'StateAidRegime'],
];

// What is open, in force or to be paid depends on the day.
const checks = [
  ...['Coherence', 'AidOverlaps', 'AidOverlap', 'AidInOverlap', 'CumulationRule', 'AidCoverage'],
  ...['CoverageCell', 'UncoveredCommune', 'CompetenceWarning', 'CompetenceRule', 'StaleAids'],
  ...['StaleAid', 'CofinancingCheck', 'Cofinancings', 'Cofinancing', 'CofinancingRule'],
  ...['CofinancingFunder', 'CofinancingLine', 'DoubleFundings', 'DoubleFunding', 'Undertaking'],
  ...['UndertakingLink', 'DeMinimis', 'DeMinimisLimit', 'DeMinimisLine', 'DeMinimisAnswer'],
];

export type KindsOfTypes = ReadonlyMap<string, ChangedBy>;

/** By name of an object type of the API schema. A type that stands nowhere here is never kept. */
export const kindsOfTypes: KindsOfTypes = new Map<string, ChangedBy>([
  ...(['Aid', 'Subsidy', 'Investment', 'RecoveryAction'] satisfies RecordKind[]).flatMap(ofRecord),
  ...ofList('TouristOffer', 'TouristOffer'),
  ...ofList('DigitalInclusionPoint', 'DigitalInclusionPoint'),
  ...ofList('ParticipatoryProject', 'ParticipatoryProject'),
  ...ofList('IndicatorValue', 'IndicatorValue'),
  ['Committee', ['Committee']],
  ...ofList('CommitteeSession', 'CommitteeSession'),
  ['PersonGroup', ['Subsidy']],
  ...reference.map((type): [string, ChangedBy] => [type, ['Reference']]),
  ...values.map((type): [string, ChangedBy] => [type, []]),
  // Names come from whatever record names them; a theme sums up records.
  ['Organization', published],
  ['Theme', published],
  // What it reaches goes through its aids and actions, which a list of subsidies or works does not show.
  ['Proposition', ['Reference', 'Aid', 'RecoveryAction']],
  // Figures over records of any kind.
  ...['StatisticsTable', 'StatisticsCell', 'StatisticsKey', 'LeftOut'].map(
    (type): [string, ChangedBy] => [type, published],
  ),
  ...['PaymentDelays', 'DelayGroup', 'StepDelay', 'Coverage', 'CoverageGroup'].map(
    (type): [string, ChangedBy] => [type, published],
  ),
  // What was published of any kind.
  ...['RecordChange', 'RecordChangeConnection', 'RecordChangeEdge', 'RecordVersion'].map(
    (type): [string, ChangedBy] => [type, published],
  ),
  // Beside what was frozen is what is so now.
  ...['CommitteeSnapshot', 'FrozenFigure', 'FrozenProposition'].map((type): [string, ChangedBy] => [
    type,
    published,
  ]),
  // Words, names and hits of whatever kind.
  ...['SearchConnection', 'SearchEdge', 'SearchHit', 'SearchFacets', 'Suggestion'].map(
    (type): [string, ChangedBy] => [type, published],
  ),
  // Owners record every read: an answer that is kept would not be among them.
  ...['ImportRun', 'ImportLine', 'Duplicates'].flatMap((type) => ofList(type, null)),
  ...['DuplicateMember', 'NaturalPerson'].map((type): [string, ChangedBy] => [type, null]),
  // They tell the time, or the day.
  ...ofList('CommitteeDecision', null),
  ...['PublicationDuty', 'IndexStatus', 'FeedStatus', 'IndexRebuild', 'Freshness', ...checks].map(
    (type): [string, ChangedBy] => [type, null],
  ),
  ...[
    'Execution',
    'ExecutionGroup',
    'MoneyExecution',
    'FollowUpRuleShown',
    'IndicatorProgress',
  ].map((type): [string, ChangedBy] => [type, null]),
  ...['LateSubsidy', 'UnansweredRequest', 'UnaskedAid'].flatMap((type) =>
    ofList(type, null).slice(1),
  ),
  ...['PropositionChain', 'ChainStep', 'ChainGap'].map((type): [string, ChangedBy] => [type, null]),
]);

function ofRecord(kind: RecordKind): [string, ChangedBy][] {
  const held = partners.filter(({ kinds }) => kinds.includes(kind));
  const parts = [`${kind}Sums`, `${kind}Facets`, ...held.map(({ prefix }) => prefix + kind)];
  return [...ofList(kind, kind), ...parts.map((type): [string, ChangedBy] => [type, [kind]])];
}

function ofList(type: string, kind: ChangeKind | null): [string, ChangedBy][] {
  return ['', 'Connection', 'Edge'].map((part) => [type + part, kind && [kind]]);
}
