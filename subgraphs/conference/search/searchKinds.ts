import type { RecordKind } from '@relance/schema/partners.ts';
import { aidList } from '../lists/aids.ts';
import { investmentList } from '../lists/investments.ts';
import type { ListKind } from '../lists/listKind.ts';
import { recoveryActionList } from '../lists/recoveryActions.ts';
import { subsidyList } from '../lists/subsidies.ts';

/** How a search reads a kind of record: expressions over its columns as `r`. */
export interface SearchKind {
  list: ListKind;
  /** The text beside the title; null where there is none. */
  rest: string | null;
  /** Columns with the SIREN of whoever the record names. */
  sirens: readonly string[];
  /** Its columns with places that it is about; what names none concerns the whole département. */
  isEverywhere: boolean;
  /** What adds to the score of every record of the kind: few that many ask for before many that few do. */
  preference: number;
  /** Takes from the score of a record that is of less use now. */
  penalty: string;
}

// Of the same text, the aid that one can ask for comes before what came of it.
export const searchKinds: Record<RecordKind, SearchKind> = {
  Aid: {
    list: aidList,
    rest: 'r.summary',
    sirens: ['funder_siren'],
    isEverywhere: true,
    preference: 0.1,
    penalty: `CASE r.status WHEN 'OPEN' THEN 0 WHEN 'PLANNED' THEN 0.05 WHEN 'SUSPENDED' THEN 0.1 ELSE 0.2 END`,
  },
  RecoveryAction: {
    list: recoveryActionList,
    rest: null,
    sirens: ['lead_siren'],
    isEverywhere: true,
    preference: 0.07,
    penalty: `CASE r.status WHEN 'ABANDONED' THEN 0.2 ELSE 0 END`,
  },
  Investment: {
    list: investmentList,
    rest: null,
    sirens: ['contracting_authority_siren'],
    isEverywhere: false,
    preference: 0.03,
    penalty: duplicate(),
  },
  Subsidy: {
    list: subsidyList,
    rest: 'r.beneficiary_name',
    sirens: ['beneficiary_siren', 'funder_siren'],
    isEverywhere: false,
    preference: 0,
    penalty: duplicate(),
  },
};

function duplicate(): string {
  return 'CASE WHEN r.duplicate_of IS NULL THEN 0 ELSE 0.5 END';
}
