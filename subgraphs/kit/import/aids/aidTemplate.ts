import type { ClassType } from 'type-graphql';
import type { Aid } from '@relance/schema/records/aid.ts';
import { squeezed } from '../cells/plainText.ts';
import { Unreadable } from '../errors.ts';
import {
  flag,
  type ImportFormat,
  type ImportLine,
  type ImportRecord,
  readCell,
  type Repaired,
} from '../format.ts';
import { noAmounts } from './aidAmounts.ts';
import { aidPeriod } from './aidDay.ts';
import { aidInstrument } from './aidInstrument.ts';
import { type AidOptions, aidRecord, noOwnFacts } from './aidOf.ts';
import { aidText, aidTitle, labelled, paragraphs } from './aidTexts.ts';
import { desk } from './desk.ts';
import { funder } from './funder.ts';
import { notePerimeter } from './perimeter.ts';
import { audienceVocabulary, mapped, themeVocabulary } from './vocabulary.ts';
import { webAddress } from './webAddress.ts';

const fields = {
  nom: [],
  nomInitial: [],
  porteurs: ["Porteurs d'aides"],
  beneficiaires: ["Bénéficiaires de l'aide"],
  types: ["Types d'aide"],
  taux: ['Taux de subvention, min. et max. (en %, nombre entier)'],
  commentaireTaux: ['Taux de subvention (commentaire optionnel)'],
  description: ["Description complète de l'aide et de ses objectifs"],
  exemples: ['Exemples de projets réalisables'],
  sousThematiques: ['Sous-thématiques'],
  recurrence: ['Récurrence'],
  ouverture: ["Date d'ouverture"],
  cloture: ['Date de clôture'],
  eligibilite: ['Éligibilité'],
  avancement: ["État d'avancement du projet pour bénéficier du dispositif"],
  depenses: ['Types de dépenses / actions couvertes'],
  perimetre: ['Périmètre'],
  urlOrigine: ["URL d'origine"],
  urlDemarche: ['Lien vers une démarche en ligne'],
  contact: ['Contact'],
};

type Line = ImportLine<keyof typeof fields>;

/** The table that aides-territoires gives funders to fill in (CSV). */
export function aidTemplate(
  type: ClassType<Aid>,
  options: AidOptions,
): ImportFormat<keyof typeof fields> {
  return {
    name: 'aides-territoires',
    description: 'The table that aides-territoires gives funders to fill in (CSV).',
    type,
    headers: fields,
    required: ['nom', 'porteurs', 'beneficiaires', 'types'],
    personal: ['contact'],
    amount: () => 0,
    read: (line) => read(line, options),
  };
}

function read(line: Line, options: AidOptions): ImportRecord {
  const funderSiren = funder(line, 'porteurs', options.funderSiren);
  const { cells } = line;
  notePerimeter(line, 'perimetre');
  const title = aidTitle(line, 'nom');
  const origin = webAddress(line, 'urlOrigine');
  return aidRecord(
    {
      title,
      lead: null,
      description: paragraphs(
        aidText(line, 'description'),
        labelled('Exemples', aidText(line, 'exemples')),
        labelled('Taux', cells.commentaireTaux),
      ),
      eligibility: paragraphs(
        aidText(line, 'eligibilite'),
        labelled('Avancement du projet', cells.avancement),
        labelled('Dépenses couvertes', cells.depenses),
      ),
      howToApply: null,
      instrument: aidInstrument(line, 'types'),
      audiences: mapped(line, 'beneficiaires', audienceVocabulary),
      themeCodes: mapped(line, 'sousThematiques', themeVocabulary),
      ...aidPeriod(line, 'ouverture', 'cloture', 'recurrence'),
      ...noAmounts,
      rate: highestRate(line),
      applicationUrl: webAddress(line, 'urlDemarche') ?? origin,
      requiredDocuments: [],
      contact: desk(line, 'contact', aidText(line, 'contact')),
      funderSiren,
      ownColumns: options.ownColumns?.(noOwnFacts),
    },
    [funderSiren, squeezed(cells.nomInitial) || squeezed(title)],
  );
}

function highestRate(line: Line): number | null {
  const { least, most } = readCell(line, 'taux', rates);
  if (least !== null && least !== most) {
    flag(line, 'taux', 'NOT_KEPT', 'Of the least and the highest rate the highest is kept.');
  }
  return most;
}

// The column asks for whole numbers: "10,22" is 10 % to 22 %, not a decimal comma.
function rates(text: string, repaired: Repaired): { least: number | null; most: number | null } {
  if (text === '') return { least: null, most: null };
  const [, one, other = one] = /^(\d{1,3})\s*%?(?:\s*[,;-]\s*(\d{1,3})\s*%?)?$/.exec(text) ?? [];
  const least = Number(one) / 100;
  const most = Number(other) / 100;
  if (!(most > 0 && most <= 1 && least <= most)) {
    throw new Unreadable('BAD_SHARE', `"${text}" is not one or two percentages up to 100.`);
  }
  repaired('PERCENTAGE');
  return { least, most };
}
