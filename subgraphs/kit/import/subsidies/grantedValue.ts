import { SubsidyNature } from '@relance/schema/enums/subsidy.ts';
import { euros, inEuros } from '../cells/amounts.ts';
import { tidied } from '../cells/plainText.ts';
import { remembered } from '../cells/remembered.ts';
import { BadCell } from '../errors.ts';
import { type ImportLine, readCell } from '../format.ts';
import type { ScdlField } from './scdlHeaders.ts';

/** What a line of SCDL grants: money, something in kind, or a guarantee. */
export interface GrantedValue {
  /** In cents: the money; without money, what the benefit in kind is worth; else 0. */
  total: number;
  natures: readonly SubsidyNature[];
  /** The guarantee and the benefit in kind, in French, for the title. */
  besides: string[];
  /** False where nothing but a guarantee or a benefit in kind is granted. */
  money: boolean;
}

/** Reads the amount and, where a publisher has them, the columns on loans and benefits in kind. */
export function grantedValue(line: ImportLine<ScdlField>): GrantedValue {
  const { montant, detailNature, nature } = line.cells;
  const estimate = optional(line, 'estimationNature');
  const inKind = inKindOf(tidied(detailNature), estimate);
  const besides = [guaranteeOf(line), inKind].filter((text) => text !== null);
  if (isProse(line)) besides.push(montant);
  else if (montant !== '') {
    const total = readCell(line, 'montant', euros);
    return { total, natures: naturesOf(nature), besides, money: true };
  }
  if (besides.length === 0) {
    throw new BadCell(
      'montant',
      'MISSING_AMOUNT',
      'is empty, and neither a guarantee nor a benefit in kind is given.',
    );
  }
  // A guarantee hands over no money: counted as an amount it would outweigh the subsidies.
  return {
    total: estimate ?? 0,
    natures: inKind === null ? [] : [SubsidyNature.IN_KIND],
    besides,
    money: false,
  };
}

/** « Mise à disposition de locaux » as an amount: it can be kept where an estimate says what it is worth. */
export function isProse({ cells }: ImportLine<ScdlField>): boolean {
  return cells.estimationNature !== '' && /^\D+$/.test(cells.montant);
}

/** Money or in kind, as far as the publisher's words say; none where they don't. */
export const naturesOf = remembered((text): readonly SubsidyNature[] => {
  const found: SubsidyNature[] = [];
  if (/num[ée]raire/i.test(text)) found.push(SubsidyNature.IN_CASH);
  if (/en\s+nature/i.test(text)) found.push(SubsidyNature.IN_KIND);
  return found;
});

function guaranteeOf(line: ImportLine<ScdlField>): string | null {
  const loan = optional(line, 'montantPret');
  const guarantee = optional(line, 'montantGarantie');
  if (guarantee === null) return loan === null ? null : `Prêt de ${inEuros(loan)}`;
  const of = loan === null ? '' : ` sur un prêt de ${inEuros(loan)}`;
  return `Garantie d’emprunt de ${inEuros(guarantee)}${of}`;
}

function inKindOf(detail: string | null, estimate: number | null): string | null {
  if (detail !== null) return `Avantage en nature : ${detail}`;
  return estimate === null ? null : `Avantage en nature estimé à ${inEuros(estimate)}`;
}

function optional(line: ImportLine<ScdlField>, field: ScdlField): number | null {
  return line.cells[field] === '' ? null : readCell(line, field, euros);
}
