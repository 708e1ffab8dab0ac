import type { ClassType } from 'type-graphql';
import type { Aid } from '@relance/schema/records/aid.ts';
import { type ImportFormat, type ImportLine, type ImportRecord, readCell } from '../format.ts';
import { aidAmounts } from './aidAmounts.ts';
import { aidDay } from './aidDay.ts';
import { aidInstrument } from './aidInstrument.ts';
import { type AidOptions, aidRecord, noOwnFacts } from './aidOf.ts';
import { aidText, aidTitle, labelled, paragraphs, required } from './aidTexts.ts';
import { desk } from './desk.ts';
import { funder } from './funder.ts';
import { notePerimeter } from './perimeter.ts';
import { audienceVocabulary, mapped, themeVocabulary } from './vocabulary.ts';
import { webAddress } from './webAddress.ts';

const fields = {
  id: [],
  title: [],
  url: [],
  form: ['link.link'],
  deadline: [],
  type: [],
  eztag_theme: [],
  eztag_region: [],
  public: [],
  amount: [],
  contact: [],
  summary: [],
  body: [],
};

type Line = ImportLine<keyof typeof fields>;

const ministry = 'Ministère de la Culture';

/** Calls and procedures of the ministry of culture (JSON). */
export function culture(
  type: ClassType<Aid>,
  options: AidOptions,
): ImportFormat<keyof typeof fields> {
  return {
    name: 'aides-culture',
    description: 'Calls and procedures of the ministry of culture (JSON).',
    type,
    headers: fields,
    required: ['id', 'title', 'eztag_theme', 'public'],
    items: [''],
    personal: ['contact'],
    amount: () => 0,
    read: (line) => read(line, options),
  };
}

function read(line: Line, options: AidOptions): ImportRecord {
  notePerimeter(line, 'eztag_region');
  const summary = aidText(line, 'summary');
  const page = webAddress(line, 'url');
  const closesOn = aidDay(line, 'deadline');
  return aidRecord(
    {
      title: aidTitle(line, 'title'),
      lead: summary,
      description: paragraphs(
        aidText(line, 'body'),
        labelled('Montant', line.cells.amount),
        closesOn === null ? labelled('Clôture', line.cells.deadline) : null,
        labelled('Financeur', ministry),
      ),
      eligibility: null,
      howToApply: null,
      instrument: aidInstrument(line, 'type', summary),
      audiences: mapped(line, 'public', audienceVocabulary),
      themeCodes: mapped(line, 'eztag_theme', themeVocabulary),
      opensOn: null,
      closesOn,
      ...aidAmounts(line, 'amount'),
      applicationUrl: webAddress(line, 'form') ?? page,
      requiredDocuments: [],
      contact: desk(line, 'contact', aidText(line, 'contact')),
      funderSiren: funder(line, 'id', options.funderSiren, ministry),
      ownColumns: options.ownColumns?.(noOwnFacts),
    },
    [readCell(line, 'id', required)],
  );
}
