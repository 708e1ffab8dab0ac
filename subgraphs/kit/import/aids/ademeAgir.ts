import type { ClassType } from 'type-graphql';
import type { Aid } from '@relance/schema/records/aid.ts';
import {
  flag,
  type ImportFormat,
  type ImportLine,
  type ImportRecord,
  readCell,
} from '../format.ts';
import { noAmounts } from './aidAmounts.ts';
import { aidPeriod } from './aidDay.ts';
import { aidInstrument } from './aidInstrument.ts';
import { type AidOptions, aidRecord, noOwnFacts } from './aidOf.ts';
import { aidText, aidTitle, labelled, paragraphs, required } from './aidTexts.ts';
import { funder } from './funder.ts';
import { notePerimeter } from './perimeter.ts';
import { audienceVocabulary, mapped, themeVocabulary } from './vocabulary.ts';
import { webAddress } from './webAddress.ts';

const fields = {
  id: [],
  titre: [],
  type: [],
  date_debut: [],
  date_fin: [],
  description_longue: [],
  cible_projet: [],
  thematiques: [],
  couverture: ['couverture_geo.libelle'],
  regions: [],
  url_agir: [],
};

type Line = ImportLine<keyof typeof fields>;

const agency = 'ADEME';

/** Aids of ADEME, the agency for ecological transition, as its service Agir lists them (JSON). */
export function ademeAgir(
  type: ClassType<Aid>,
  options: AidOptions,
): ImportFormat<keyof typeof fields> {
  return {
    name: 'aides-ademe',
    description: 'Aids of ADEME, as its service Agir lists them (JSON).',
    type,
    headers: fields,
    required: ['id', 'titre', 'cible_projet', 'thematiques'],
    items: ['ListeDispositifs'],
    amount: () => 0,
    read: (line) => read(line, options),
  };
}

function read(line: Line, options: AidOptions): ImportRecord {
  notePerimeter(line, line.cells.regions.length > 2 ? 'regions' : 'couverture');
  const description = aidText(line, 'description_longue');
  if (/\d\s*[%€]/.test(description ?? '')) {
    flag(line, 'description_longue', 'PROSE_AMOUNT', 'Amounts are told in prose: kept as text.');
  }
  return aidRecord(
    {
      title: aidTitle(line, 'titre'),
      lead: null,
      description: paragraphs(description, labelled('Financeur', agency)),
      eligibility: null,
      howToApply: null,
      instrument: aidInstrument(line, 'type'),
      audiences: mapped(line, 'cible_projet', audienceVocabulary),
      themeCodes: mapped(line, 'thematiques', themeVocabulary),
      ...aidPeriod(line, 'date_debut', 'date_fin'),
      ...noAmounts,
      applicationUrl: webAddress(line, 'url_agir'),
      requiredDocuments: [],
      contact: { service: agency, phone: null, email: null, url: null },
      funderSiren: funder(line, 'id', options.funderSiren, agency),
      ownColumns: options.ownColumns?.(noOwnFacts),
    },
    [readCell(line, 'id', required)],
  );
}
