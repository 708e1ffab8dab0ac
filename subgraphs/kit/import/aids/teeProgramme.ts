import type { ClassType } from 'type-graphql';
import { nafSections } from '@relance/schema/codes/naf.ts';
import type { Audience } from '@relance/schema/enums/audience.ts';
import type { Aid } from '@relance/schema/records/aid.ts';
import { squeezed, tidied } from '../cells/plainText.ts';
import { flag, type ImportFormat, type ImportLine, type ImportRecord } from '../format.ts';
import { aidAmounts, type AidAmounts, noAmounts } from './aidAmounts.ts';
import { aidPeriod } from './aidDay.ts';
import { aidInstrument } from './aidInstrument.ts';
import { type AidOptions, aidRecord, noOwnFacts } from './aidOf.ts';
import { aidText, aidTitle, labelled, paragraphs } from './aidTexts.ts';
import { funder } from './funder.ts';
import { notePerimeter } from './perimeter.ts';
import { objectivesOf, sectionsOf } from './teeRules.ts';
import { stepsOf } from './teeSteps.ts';
import {
  audienceVocabulary,
  mapped,
  meaningOf,
  meaningsOf,
  themeVocabulary,
} from './vocabulary.ts';
import { webAddress } from './webAddress.ts';
import { wordsOf } from './wordsOf.ts';

const fields = {
  titre: [],
  promesse: [],
  description: [],
  descriptionLongue: ['description longue'],
  debut: ['début de validité'],
  fin: ['fin de validité'],
  operateur: ['opérateur de contact'],
  autresOperateurs: ['autres opérateurs'],
  url: [],
  nature: ["nature de l'aide"],
  financement: ['montant du financement'],
  pret: ['montant du prêt'],
  avantage: ["montant de l'avantage fiscal"],
  cout: ["coût de l'accompagnement"],
  duree: ["durée de l'accompagnement", 'durée du prêt'],
  objectifs: [],
  taille: ["conditions d'éligibilité.taille de l'entreprise"],
  territoire: ["conditions d'éligibilité.secteur géographique"],
  secteur: ["conditions d'éligibilité.secteur d'activité"],
  anciennete: ["conditions d'éligibilité.nombre d'années d'activité"],
  autresCriteres: ["conditions d'éligibilité.autres critères d'éligibilité"],
  regles: ['publicodes'],
};

type Line = ImportLine<keyof typeof fields>;

/** A programme of « Transition écologique des entreprises », one to a file (YAML). */
export function teeProgramme(
  type: ClassType<Aid>,
  options: AidOptions,
): ImportFormat<keyof typeof fields> {
  return {
    name: 'programme-tee',
    description: 'A programme of « Transition écologique des entreprises », one to a file (YAML).',
    type,
    headers: fields,
    required: ['titre', 'promesse', 'operateur', 'nature'],
    items: [''],
    amount: () => 0,
    read: (line) => read(line, options),
  };
}

function read(line: Line, options: AidOptions): ImportRecord {
  const { cells } = line;
  notePerimeter(line, 'territoire');
  const title = aidTitle(line, 'titre');
  const operator = tidied(cells.operateur);
  const promise = aidText(line, 'promesse')?.replace(/[.\s]*$/, '.') ?? '';
  return aidRecord(
    {
      title,
      lead: tidied(`${promise} ${aidText(line, 'description') ?? ''}`),
      description: paragraphs(
        aidText(line, 'descriptionLongue'),
        labelled('Montant', cells.financement || cells.pret || cells.avantage),
        labelled('Coût', cells.cout),
        labelled('Durée', cells.duree),
        labelled('Opérateur', operator),
        labelled('Autres opérateurs', wordsOf(cells.autresOperateurs).join(', ')),
      ),
      eligibility: conditions(line),
      howToApply: stepsOf(cells.objectifs),
      instrument: aidInstrument(line, 'nature'),
      audiences: audiences(line),
      themeCodes: meaningsOf(line, 'regles', themeVocabulary, objectivesOf(cells.regles)),
      ...aidPeriod(line, 'debut', 'fin'),
      ...amounts(line),
      applicationUrl: webAddress(line, 'url'),
      requiredDocuments: [],
      contact:
        operator === null ? null : { service: operator, phone: null, email: null, url: null },
      funderSiren: funder(line, 'operateur', options.funderSiren),
      ownColumns: options.ownColumns?.({ ...noOwnFacts, operator, nafSections: sections(line) }),
    },
    [squeezed(title)],
  );
}

// What a firm pays for advice is no amount of the aid, but the share taken off it is its rate.
function amounts(line: Line): AidAmounts {
  const { cells } = line;
  const paid = (['financement', 'pret', 'avantage'] as const).find((field) => cells[field] !== '');
  if (paid !== undefined) return aidAmounts(line, paid);
  const share = /après subvention de (.*)$/.exec(cells.cout)?.[1];
  if (share !== undefined) return aidAmounts(line, 'cout', share);
  if (/\d\s*€/.test(cells.cout)) {
    flag(line, 'cout', 'PROSE_AMOUNT', 'What the firm pays is kept as text alone.');
  }
  return noAmounts;
}

function conditions({ cells }: Line): string | null {
  const list = (label: string, cell: string) =>
    labelled(
      label,
      wordsOf(cell)
        .flatMap((text) => tidied(text) ?? [])
        .join(' ; '),
    );
  return paragraphs(
    list('Taille', cells.taille),
    list('Activité', cells.secteur),
    list('Territoire', cells.territoire),
    list('Ancienneté', cells.anciennete),
    list('Autres critères', cells.autresCriteres),
  );
}

// Sizes are a vocabulary; what is said of activities is often a sentence, which `eligibility` keeps.
function audiences(line: Line): Audience[] {
  const trades = wordsOf(line.cells.secteur).flatMap(
    (word) => meaningOf(audienceVocabulary, word) ?? [],
  );
  return [...new Set([...mapped(line, 'taille', audienceVocabulary), ...trades])];
}

// « Tous secteurs » may be aimed at some of them, and yet all may apply.
function sections(line: Line): string[] {
  if (wordsOf(line.cells.secteur).some((text) => /^tous secteurs/i.test(text))) return [];
  const found = sectionsOf(line.cells.regles);
  if (found.length === 0 && line.cells.secteur !== '') {
    flag(line, 'secteur', 'NOT_KEPT', 'Limited to activities that no section tells: kept as text.');
  }
  return found.length === nafSections.length ? [] : found;
}
