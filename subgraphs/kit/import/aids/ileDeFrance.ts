import type { ClassType } from 'type-graphql';
import { AidStatus } from '@relance/schema/enums/aid.ts';
import type { Aid } from '@relance/schema/records/aid.ts';
import { isWebAddress } from '@relance/schema/scalars/url.ts';
import { squeezed, tidied } from '../cells/plainText.ts';
import {
  flag,
  type ImportFormat,
  type ImportLine,
  type ImportRecord,
  readCell,
} from '../format.ts';
import { aidAmounts } from './aidAmounts.ts';
import { aidPeriod } from './aidDay.ts';
import { aidInstrument } from './aidInstrument.ts';
import { type AidOptions, aidRecord, noOwnFacts } from './aidOf.ts';
import { aidText, aidTitle, labelled, paragraphs, required } from './aidTexts.ts';
import { desk } from './desk.ts';
import { funder } from './funder.ts';
import { audienceVocabulary, mapped, themeVocabulary } from './vocabulary.ts';
import { wordsOf } from './wordsOf.ts';

const fields = {
  reference: [],
  title: [],
  tenant: [],
  statut: [],
  type: [],
  entete: [],
  objectif: [],
  modalite: [],
  demarches: [],
  notes: [],
  contact: [],
  publicsBeneficiaire: [],
  publicsBeneficiairePrecision: [],
  competences: [],
  dateOuvertureCampagne: [],
  dateFinCampagne: [],
  deliberationCadre: [],
  documentsNecessaires: ['documentsPublics.documentsNecessaires'],
};

type Line = ImportLine<keyof typeof fields>;

/** The guide of aids of a region as Île-de-France publishes its own (JSON). */
export function ileDeFrance(
  type: ClassType<Aid>,
  options: AidOptions,
): ImportFormat<keyof typeof fields> {
  return {
    name: 'aides-region',
    description: 'Guide of aids of a region, as Île-de-France publishes its own (JSON).',
    type,
    headers: fields,
    required: ['reference', 'title', 'publicsBeneficiaire', 'objectif'],
    items: [''],
    personal: ['contact'],
    amount: () => 0,
    read: (line) => read(line, options),
  };
}

function read(line: Line, options: AidOptions): ImportRecord {
  const funderSiren = funder(line, 'tenant', options.funderSiren);
  const { cells } = line;
  const terms = aidText(line, 'modalite');
  const contact = desk(line, 'contact', aidText(line, 'contact'));
  const { columns, initial, key } = aidRecord(
    {
      title: aidTitle(line, 'title'),
      lead: aidText(line, 'entete'),
      description: paragraphs(aidText(line, 'objectif'), labelled('Modalités', terms)),
      eligibility: paragraphs(
        aidText(line, 'publicsBeneficiairePrecision'),
        aidText(line, 'notes'),
      ),
      howToApply: aidText(line, 'demarches'),
      instrument: aidInstrument(line, 'type', terms),
      audiences: mapped(line, 'publicsBeneficiaire', audienceVocabulary),
      themeCodes: mapped(line, 'competences', themeVocabulary),
      ...aidPeriod(line, 'dateOuvertureCampagne', 'dateFinCampagne'),
      ...aidAmounts(line, 'modalite', terms ?? ''),
      applicationUrl: onlyLink(cells.demarches),
      requiredDocuments: wordsOf(cells.documentsNecessaires),
      contact,
      funderSiren,
      ownColumns: options.ownColumns?.({
        ...noOwnFacts,
        deliberation: tidied(cells.deliberationCadre),
        directorate: contact?.service ?? null,
      }),
    },
    [funderSiren, readCell(line, 'reference', required)],
  );
  return { columns: { ...columns, status: status(line) }, initial: withoutStatus(initial), key };
}

const statuses = new Map([
  ['publiee', AidStatus.OPEN],
  ['suspendue', AidStatus.SUSPENDED],
  ['close', AidStatus.CLOSED],
  ['cloturee', AidStatus.CLOSED],
  ['archivee', AidStatus.CLOSED],
]);

// The guide says it of each aid, so a later edition may close one.
function status(line: Line): AidStatus {
  const found = statuses.get(squeezed(line.cells.statut));
  if (found === undefined && line.cells.statut !== '') {
    flag(line, 'statut', 'UNMAPPED_WORD', `"${line.cells.statut}" is no status we know: open.`);
  }
  return found ?? AidStatus.OPEN;
}

function withoutStatus({
  status: _,
  ...initial
}: ImportRecord['initial']): ImportRecord['initial'] {
  return initial;
}

function onlyLink(html: string): string | null {
  const links = [...html.matchAll(/href=["']([^"']+)["']/gi)].map(([, link = '']) => link);
  const [link, ...others] = new Set(links);
  return link !== undefined && others.length === 0 && isWebAddress(link) ? link : null;
}
