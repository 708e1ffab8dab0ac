/**
 * What owners tell as changed: the router keeps answers, and screens what they show, until one of the
 * kinds behind it is told.
 */
export const changeKinds = [
  'Aid',
  'Subsidy',
  'Investment',
  'RecoveryAction',
  'TouristOffer',
  'DigitalInclusionPoint',
  'ParticipatoryProject',
  'IndicatorValue',
  'Committee',
  /** With what was frozen of them. */
  'CommitteeSession',
  'CommitteeDecision',
  /** Runs, their lines and what is in quarantine. */
  'ImportRun',
  'Duplicates',
  /** Communes, statistics, registrations: loaded with a release. */
  'Reference',
] as const;

export type ChangeKind = (typeof changeKinds)[number];
