import type { ClassType } from 'type-graphql';
import type { Aid } from '@relance/schema/records/aid.ts';
import { tidied } from '../cells/plainText.ts';
import { type ImportFormat, type ImportLine, type ImportRecord, readCell } from '../format.ts';
import { noAmounts } from './aidAmounts.ts';
import { aidPeriod } from './aidDay.ts';
import { aidInstrument } from './aidInstrument.ts';
import { type AidOptions, aidRecord, noOwnFacts } from './aidOf.ts';
import { aidText, aidTitle, labelled, paragraphs, required } from './aidTexts.ts';
import { desk } from './desk.ts';
import { funder } from './funder.ts';
import { audienceVocabulary, mapped, themeVocabulary } from './vocabulary.ts';
import { webAddress } from './webAddress.ts';
import { wordsOf } from './wordsOf.ts';

type DepartementMancheField =
  | 'id'
  | 'name'
  | 'description'
  | 'eligibility'
  | 'origin_url'
  | 'application_url'
  | 'categories'
  | 'targeted_audiences'
  | 'aid_types'
  | 'destinations'
  | 'recurrence'
  | 'start_date'
  | 'submission_deadline'
  | 'contact'
  | 'contact_phone';

type Line = ImportLine<DepartementMancheField>;

/** The guide of aids of a département as La Manche publishes its own (JSON). */
export function departementManche(
  type: ClassType<Aid>,
  options: AidOptions,
): ImportFormat<DepartementMancheField> {
  return {
    name: 'aides-departement',
    description: 'Guide of aids of a département, as La Manche publishes its own (JSON).',
    type,
    headers: {
      id: [],
      name: [],
      description: [],
      eligibility: [],
      origin_url: [],
      application_url: [],
      categories: [],
      targeted_audiences: [],
      aid_types: [],
      destinations: [],
      recurrence: [],
      start_date: [],
      submission_deadline: [],
      contact: [],
      contact_phone: [],
    },
    required: ['id', 'name', 'origin_url', 'targeted_audiences'],
    items: ['aides'],
    personal: ['contact', 'contact_phone'],
    amount: () => 0,
    read: (line) => read(line, options),
  };
}

function read(line: Line, options: AidOptions): ImportRecord {
  const funderSiren = funder(line, 'name', options.funderSiren, '');
  const title = aidTitle(line, 'name');
  const origin = webAddress(line, 'origin_url');
  const covered = wordsOf(line.cells.destinations).join(', ');
  return aidRecord(
    {
      title,
      lead: null,
      description: aidText(line, 'description'),
      eligibility: paragraphs(
        aidText(line, 'eligibility'),
        labelled('Dépenses couvertes', covered),
      ),
      howToApply: null,
      instrument: aidInstrument(line, 'aid_types'),
      audiences: mapped(line, 'targeted_audiences', audienceVocabulary),
      themeCodes: mapped(line, 'categories', themeVocabulary),
      ...aidPeriod(line, 'start_date', 'submission_deadline', 'recurrence'),
      ...noAmounts,
      applicationUrl: webAddress(line, 'application_url') ?? origin,
      requiredDocuments: [],
      contact: office(line),
      funderSiren,
      ownColumns: options.ownColumns?.(noOwnFacts),
    },
    [funderSiren, readCell(line, 'id', required)],
  );
}

// « person - service - formulaire de contact : address »: who stands first is not to be named.
function office(line: Line): ReturnType<typeof desk> {
  const parts = line.cells.contact.split(' - ').flatMap((part) => tidied(part) ?? []);
  if (parts.length < 2) return desk(line, 'contact', parts[0] ?? null);
  const named = [...parts.slice(1), line.cells.contact_phone].join('\n');
  return desk(line, 'contact', named, { cut: true });
}
