import type { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';
import { type BeneficiaryColumns, namedOrNot } from '../../records/subsidyColumns.ts';
import { beneficiaryKind, namesBeneficiary } from '../cells/beneficiary.ts';
import {
  associationNumber,
  organizationNumber,
  type OrganizationNumber,
} from '../cells/organizationNumber.ts';
import { squeezed, tidied } from '../cells/plainText.ts';
import { remembered } from '../cells/remembered.ts';
import { BadCell } from '../errors.ts';
import { flag, type ImportLine, readCell } from '../format.ts';
import type { ScdlField } from './scdlHeaders.ts';

type Line = ImportLine<ScdlField>;

/** Who receives a subsidy, and what may be shown of them. */
export interface ScdlBeneficiary {
  kind: BeneficiaryKind;
  columns: BeneficiaryColumns;
  /** Null for whoever is, or may be, a natural person. */
  publicName: string | null;
  /** A text as it may be shown: null where it would name somebody who is not to be named. */
  shown: (text: string | null) => string | null;
  /** What the publisher knows them by in every edition. */
  key: string;
}

/** Reads name, number and RNA; neither is a BadCell, since that line is a total. */
export function scdlBeneficiary(line: Line): ScdlBeneficiary {
  const { cells } = line;
  const name = tidied(cells.nomBeneficiaire);
  const number = numberOf(line, name !== null);
  if (name === null && number.siren === null && number.rna === null) {
    throw new BadCell(
      'nomBeneficiaire',
      'MISSING_BENEFICIARY',
      'Neither a name nor a number of the beneficiary is given: a total, not a subsidy?',
    );
  }
  const kind = beneficiaryKind(name ?? '', number, isOfAssociations(line.file));
  const columns = namedOrNot({
    beneficiaryKind: kind,
    beneficiaryName: name,
    beneficiarySiren: number.siren,
    beneficiarySiret: number.siret,
    beneficiaryRna: number.rna,
  });
  const named = columns.beneficiaryName === name;
  return {
    kind,
    columns,
    publicName: named ? name : null,
    shown: named
      ? (text) => text
      : (text) => (text === null || namesBeneficiary(text, name ?? '') ? null : text),
    key: number.siren ?? number.rna ?? squeezed(cells.nomBeneficiaire),
  };
}

const isOfAssociations = remembered((file) => /association/i.test(file));

function numberOf(line: Line, named: boolean): OrganizationNumber {
  const rna = weakOr(line, 'rnaBeneficiaire', named, associationNumber);
  const number = weakOr(line, 'idBeneficiaire', named, organizationNumber);
  const association = number?.rna ?? rna;
  if (association !== null && !/^W\d{9}$/.test(association)) {
    flag(
      line,
      number?.rna == null ? 'rnaBeneficiaire' : 'idBeneficiaire',
      'OUTSIDE_STANDARD',
      `"${association}" is kept, though SCDL asks for W and nine digits: overseas registries have a letter.`,
    );
  }
  return { siren: number?.siren ?? null, siret: number?.siret ?? null, rna: association };
}

// A mistyped number says nothing, yet the money was granted: a named beneficiary is kept without it.
// A number that a spreadsheet rounded is another matter: the file is to be exported again.
function weakOr<Value>(
  line: Line,
  field: 'idBeneficiaire' | 'rnaBeneficiaire',
  named: boolean,
  read: (text: string) => Value,
): Value | null {
  try {
    return readCell(line, field, read);
  } catch (error) {
    if (!named || !(error instanceof BadCell) || error.code !== 'BAD_IDENTIFIER') throw error;
    flag(line, field, 'WEAK_IDENTIFIER', `${error.message} Kept without it.`);
    return null;
  }
}
