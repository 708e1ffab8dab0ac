import type { ClassType } from 'type-graphql';
import { themeOf } from '@relance/schema/codes/themes.ts';
import { SubsidyStatus } from '@relance/schema/enums/subsidy.ts';
import type { Subsidy } from '@relance/schema/records/subsidy.ts';
import { isRna } from '@relance/schema/scalars/identifiers.ts';
import type { Columns } from '../records/recordStore.ts';
import { namedOrNot } from '../records/subsidyColumns.ts';
import { partOf, share } from './amounts.ts';
import { beneficiaryKind, namesBeneficiary } from './beneficiary.ts';
import { day, period } from './days.ts';
import { BadCell, Unreadable } from './errors.ts';
import { type ImportFormat, type ImportLine, type ImportRecord, readCell } from './format.ts';
import { grantedValue } from './grantedValue.ts';
import { organizationNumber, type OrganizationNumber } from './organizationNumber.ts';
import { squeezed, tidied } from './plainText.ts';
import { type ScdlField, scdlHeaders } from './scdlHeaders.ts';

type Line = ImportLine<ScdlField>;

/** SCDL « subventions » as an owner's subsidies. */
export function scdlSubsidies(type: ClassType<Subsidy>): ImportFormat<ScdlField> {
  return {
    name: 'scdl-subsidies',
    description: 'SCDL « subventions », versions 1.x and 2.x, by field names or by labels (CSV).',
    type,
    headers: scdlHeaders,
    required: ['idAttribuant', 'nomBeneficiaire', 'montant'],
    amount: (line) =>
      partOf(grantedValue(line).total, readCell(line, 'pourcentageSubvention', share)),
    read,
  };
}

function read(line: Line): ImportRecord {
  const { cells } = line;
  const funderSiren = readCell(line, 'idAttribuant', funder);
  const granted = readCell(line, 'dateConvention', day);
  const { total, natures, besides, money } = grantedValue(line);
  const part = readCell(line, 'pourcentageSubvention', share);
  const name = tidied(cells.nomBeneficiaire);
  const { number, remarks } = beneficiaryNumber(line, name !== null);
  if (name === null && number.siren === null && number.rna === null) {
    throw new BadCell(
      'nomBeneficiaire',
      'MISSING_BENEFICIARY',
      'Neither a name nor a number of the beneficiary is given: a total, not a subsidy?',
    );
  }
  const kind = beneficiaryKind(name ?? '', number, /association/i.test(line.file));
  const beneficiary = namedOrNot({
    beneficiaryKind: kind,
    beneficiaryName: name,
    beneficiarySiren: number.siren,
    beneficiarySiret: number.siret,
    beneficiaryRna: number.rna,
  });
  const mayBeAPerson = beneficiary['beneficiaryName'] !== name;
  const shown = mayBeAPerson ? withoutNaming(name ?? '') : (text: string | null) => text;
  const publicName = mayBeAPerson ? null : name;
  const purpose = shown(tidied(cells.objet)) ?? shown(tidied(cells.dispositifAide));
  const theme = themeOf([purpose, publicName, ...besides].filter(Boolean).join(' '));
  return {
    columns: {
      title: titleOf(purpose, publicName, besides.map(shown), money),
      totalAmount: total,
      share: part.value,
      amount: partOf(total, part),
      natures,
      grantedOn: granted?.day ?? null,
      grantedYearOnly: granted?.yearOnly ?? false,
      funderSiren,
      funderName: tidied(cells.nomAttribuant),
      beneficiaryKind: kind,
      ...beneficiary,
      themeCodes: theme === null ? [] : [theme],
      decisionReference: shown(tidied(cells.referenceDecision)),
      ...paymentTerms(cells, shown),
      scheme: shown(tidied(cells.dispositifAide)),
      raeId: readCell(line, 'idRAE', raeNumber),
      euNotified: notified(cells.notificationUE),
    },
    initial: { status: SubsidyStatus.GRANTED, cancelledEvent: false },
    key: [
      funderSiren,
      granted?.day ?? null,
      squeezed(cells.referenceDecision),
      number.siren ?? number.rna ?? squeezed(cells.nomBeneficiaire),
      squeezed(cells.objet),
      squeezed(cells.dispositifAide),
    ],
    remarks,
  };
}

function funder(text: string): string {
  const { siren } = organizationNumber(text);
  if (siren !== null) return siren;
  throw new Unreadable('MISSING_CELL', 'The SIRET of the funder is missing.');
}

// A mistyped number says nothing, yet the money was granted: a named beneficiary is kept without it.
// A number that a spreadsheet rounded is another matter: the file is to be exported again.
function beneficiaryNumber(line: Line, named: boolean): BeneficiaryNumber {
  const rna = readCell(line, 'rnaBeneficiaire', rnaOf);
  try {
    const number = readCell(line, 'idBeneficiaire', organizationNumber);
    return { number: { ...number, rna: number.rna ?? rna }, remarks: [] };
  } catch (error) {
    if (!named || !(error instanceof BadCell) || error.code !== 'BAD_IDENTIFIER') throw error;
    const { column, message } = error;
    return {
      number: { siren: null, siret: null, rna },
      remarks: [{ column, code: 'WEAK_IDENTIFIER', reason: `${message} Kept without it.` }],
    };
  }
}

interface BeneficiaryNumber {
  number: OrganizationNumber;
  remarks: NonNullable<ImportRecord['remarks']>;
}

function rnaOf(text: string): string | null {
  const number = text.replace(/\s/g, '').toUpperCase();
  if (number === '') return null;
  if (isRna(number)) return number;
  throw new Unreadable('BAD_IDENTIFIER', `"${text}" is no RNA: W and nine digits are expected.`);
}

/** Keeps a text back where it would name a beneficiary who is not to be named. */
function withoutNaming(name: string): (text: string | null) => string | null {
  return (text) => (text === null || namesBeneficiary(text, name) ? null : text);
}

function titleOf(
  purpose: string | null,
  name: string | null,
  besides: (string | null)[],
  money: boolean,
): string {
  const unsaid =
    name === null ? 'Subvention de fonctionnement ou d’action' : `Subvention à ${name}`;
  const main = purpose ?? (money ? unsaid : null);
  const parts = [main, ...besides].filter((part) => part !== null);
  return parts.join(' ; ') || unsaid;
}

// A period that is prose belongs to the conditions, so that nothing of it is lost.
function paymentTerms(
  cells: Line['cells'],
  shown: (text: string | null) => string | null,
): Columns {
  const dates = period(cells.datesPeriodeVersement);
  const conditions = [
    tidied(cells.conditionsVersement),
    dates === null ? tidied(cells.datesPeriodeVersement) : null,
  ];
  return {
    paymentConditions: shown(conditions.filter((text) => text !== null).join(' ; ') || null),
    paymentFrom: dates?.from ?? null,
    paymentUntil: dates?.until ?? null,
  };
}

function raeNumber(text: string): string | null {
  const number = tidied(text);
  if (number === null || /^(?:-+|0|non|n\/?[ac]|n[ée]ant|sans objet)$/i.test(number)) return null;
  if (number.length <= 5) return number;
  throw new Unreadable('TOO_LONG', `"${number}" is no RAE number: five characters at most.`);
}

function notified(text: string): boolean | null {
  if (/^(?:oui|true|vrai|1)$|notifi/i.test(text)) return !/^non/i.test(text);
  return /^(?:non|false|faux|0)$/i.test(text) ? false : null;
}
