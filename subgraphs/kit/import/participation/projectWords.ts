import type { ThemeCode } from '@relance/schema/codes/themes.ts';
import { ParticipatoryProjectStatus } from '@relance/schema/enums/participatoryProject.ts';
import { squeezed } from '../cells/plainText.ts';
import { flag, type ImportLine } from '../format.ts';

const statuses: Record<string, ParticipatoryProjectStatus> = {
  nondemarre: ParticipatoryProjectStatus.NOT_STARTED,
  etudes: ParticipatoryProjectStatus.STUDIES,
  procedures: ParticipatoryProjectStatus.PROCEDURES,
  travaux: ParticipatoryProjectStatus.WORKS,
  livraison: ParticipatoryProjectStatus.DELIVERY,
  fin: ParticipatoryProjectStatus.COMPLETED,
  abandonne: ParticipatoryProjectStatus.ABANDONED,
};

const themes: Record<string, readonly ThemeCode[]> = {
  attractiviteetemploi: ['EMPLOYMENT'],
  cadredevie: ['PUBLIC_FACILITIES'],
  cultureetpatrimoine: ['CULTURE'],
  educationetjeunesse: ['EDUCATION'],
  environnement: ['ENVIRONMENT'],
  mobilites: ['MOBILITY'],
  // Themes of the plan have no safety of their own.
  preventionetsecurite: ['PUBLIC_FACILITIES'],
  proprete: ['ENVIRONMENT'],
  sante: ['HEALTH'],
  solidarites: ['SOCIAL'],
  sport: ['SPORT'],
};

/** Words that publishers write where they know nothing yet. */
export function isUnset(text: string): boolean {
  return /^(?:|non(?:enregistree?|registree?|prevue?|encorefixee?|renseignee?)|nc)$/.test(
    squeezed(text),
  );
}

/** How far a project has come; words that we don't know are flagged. */
export function statusIn<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
): ParticipatoryProjectStatus {
  const word = line.cells[field];
  const status = statuses[squeezed(word)];
  if (status === undefined) {
    flag(line, field, 'UNMAPPED_WORD', `"${word}" is no state that we know: kept as text.`);
  }
  return status ?? ParticipatoryProjectStatus.UNKNOWN;
}

/** What a project is about, in our themes; words that we don't know are flagged. */
export function themesIn<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
): readonly ThemeCode[] {
  const word = line.cells[field];
  const found = themes[squeezed(word)];
  if (found === undefined && word !== '') {
    flag(line, field, 'UNMAPPED_WORD', `"${word}" is no theme that we know: kept as text.`);
  }
  return found ?? [];
}
