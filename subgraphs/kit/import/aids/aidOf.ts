import { type ThemeCode, themeOf } from '@relance/schema/codes/themes.ts';
import { type AidInstrument, AidStatus } from '@relance/schema/enums/aid.ts';
import type { Audience } from '@relance/schema/enums/audience.ts';
import type { Contact } from '@relance/schema/values/contact.ts';
import type { Columns } from '../../records/recordStore.ts';
import { BadCell } from '../errors.ts';
import type { ImportRecord } from '../format.ts';
import type { AidAmounts } from './aidAmounts.ts';
import { cutAt, paragraphs } from './aidTexts.ts';

/** What the wiring of an owner tells a catalogue. */
export interface AidOptions {
  /** SIREN of whose catalogue it is; null: the name of each file begins with it. */
  funderSiren: string | null;
  /** Columns that only this owner keeps. */
  ownColumns?: (facts: OwnAidFacts) => Columns;
}

/** What some catalogues tell and only some owners keep. */
export interface OwnAidFacts {
  deliberation: string | null;
  directorate: string | null;
  nafSections: string[];
  operator: string | null;
}

export const noOwnFacts: OwnAidFacts = {
  deliberation: null,
  directorate: null,
  nafSections: [],
  operator: null,
};

/** An aid as a catalogue tells it; the texts are plain. */
export interface AidFacts extends AidAmounts {
  title: string;
  /** Null where the catalogue has no summary: the description's first paragraph is one. */
  lead: string | null;
  description: string | null;
  eligibility: string | null;
  howToApply: string | null;
  instrument: AidInstrument;
  audiences: Audience[];
  themeCodes: ThemeCode[];
  opensOn: string | null;
  closesOn: string | null;
  applicationUrl: string | null;
  requiredDocuments: string[];
  contact: Contact | null;
  funderSiren: string;
  ownColumns: Columns | undefined;
}

const longest = { summary: 1_000, description: 20_000, eligibility: 10_000 };

/** The record of an aid; what no catalogue tells starts out as usual: open, everywhere, no regime. */
export function aidRecord(
  { lead, ownColumns, ...facts }: AidFacts,
  key: ImportRecord['key'],
): ImportRecord {
  const summary = lead ?? facts.description?.split('\n\n')[0] ?? facts.title;
  // A lead that is too long to be shown in a list stays whole in the description.
  const whole = summary === lead && lead.length > longest.summary ? lead : null;
  const description = paragraphs(whole, facts.description);
  checkLength('description', description, longest.description);
  checkLength('eligibility', facts.eligibility, longest.eligibility);
  checkLength('howToApply', facts.howToApply, longest.eligibility);
  return {
    columns: {
      ...facts,
      summary: cutAt(longest.summary, summary.replace(/\s+/g, ' ')),
      description,
      themeCodes: facts.themeCodes.length > 0 ? facts.themeCodes : spokenOf(facts.title, lead),
      ...ownColumns,
    },
    initial: {
      status: AidStatus.OPEN,
      stateAidRegime: null,
      communeCodes: [],
      epciSirens: [],
      cofunderSirens: [],
      propositionNumbers: [],
    },
    key,
  };
}

// Where the catalogue has no theme of ours, what the aid is called says it best.
function spokenOf(title: string, lead: string | null): ThemeCode[] {
  const theme = themeOf(`${title} ${lead ?? ''}`);
  return theme === null ? [] : [theme];
}

function checkLength(column: string, text: string | null, most: number): void {
  if (text === null || text.length <= most) return;
  throw new BadCell(column, 'TOO_LONG', `has ${text.length} characters, ${most} at most.`);
}
