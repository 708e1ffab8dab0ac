import type { ClassType } from 'type-graphql';
import { themeOf } from '@relance/schema/codes/themes.ts';
import { BeneficiaryKind, SubsidyNature, SubsidyStatus } from '@relance/schema/enums/subsidy.ts';
import type { Subsidy } from '@relance/schema/records/subsidy.ts';
import { namedOrNot } from '../../records/subsidyColumns.ts';
import { euros } from '../cells/amounts.ts';
import { beneficiaryKind, namesBeneficiary } from '../cells/beneficiary.ts';
import { squeezed, tidied } from '../cells/plainText.ts';
import { BadCell } from '../errors.ts';
import { type ImportFormat, type ImportLine, type ImportRecord, readCell } from '../format.ts';

export type ReserveField =
  | 'nom'
  | 'prenom'
  | 'groupe'
  | 'beneficiaire'
  | 'adresse'
  | 'descriptif'
  | 'programme_budgetaire'
  | 'montant';

export interface ReserveOptions {
  /** The State, or the assembly, whose SIREN the list does not say. */
  funder: { siren: string; name: string };
  /** Code of the département (`47`) whose lines are taken; null takes them all. */
  department: string | null;
}

// « Aides exceptionnelles aux collectivités territoriales »: communes and their groupings alone.
const aidToAuthorities = '122-01';
const scheme = 'Réserve parlementaire';

/**
 * What members of the Assemblée nationale gave out of the parliamentary reserve, as published per year
 * until 2017. Beneficiaries have a name and sometimes an address; members are named by their office.
 */
export function parliamentaryReserve(
  type: ClassType<Subsidy>,
  { funder, department }: ReserveOptions,
): ImportFormat<ReserveField> {
  return {
    name: 'parliamentary-reserve',
    description: 'Grants of the parliamentary reserve of the Assemblée nationale, a year each.',
    type,
    headers: {
      nom: [],
      prenom: [],
      groupe: [],
      beneficiaire: [],
      adresse: [],
      descriptif: [],
      programme_budgetaire: [],
      montant: [],
    },
    required: ['nom', 'groupe', 'beneficiaire', 'programme_budgetaire', 'montant'],
    personal: ['beneficiaire', 'adresse', 'descriptif'],
    concerns: ({ cells }) => department === null || isIn(department, cells.adresse),
    amount: (line) => readCell(line, 'montant', euros),
    read: (line) => read(line, funder),
  };
}

function read(line: ImportLine<ReserveField>, funder: ReserveOptions['funder']): ImportRecord {
  const { cells } = line;
  const name = tidied(cells.beneficiaire);
  if (name === null) {
    throw new BadCell(
      'beneficiaire',
      'MISSING_BENEFICIARY',
      'The name of the beneficiary is missing.',
    );
  }
  const amount = readCell(line, 'montant', euros);
  const kind = kindOf(name, cells.programme_budgetaire);
  const beneficiary = namedOrNot({
    beneficiaryKind: kind,
    beneficiaryName: name,
    beneficiarySiren: null,
    beneficiarySiret: null,
    beneficiaryRna: null,
  });
  const named = beneficiary['beneficiaryName'] === name;
  const shown = (text: string | null) =>
    text === null || named || !namesBeneficiary(text, name) ? text : null;
  const purpose = shown(tidied(cells.descriptif));
  const member = tidied(`${cells.prenom} ${cells.nom}`);
  const theme = themeOf([purpose, named ? name : null].filter(Boolean).join(' '));
  return {
    columns: {
      title: purpose ?? (named ? `Subvention à ${name}` : scheme),
      totalAmount: amount,
      share: 1,
      amount,
      natures: [SubsidyNature.IN_CASH],
      ...yearOf(line.file),
      funderSiren: funder.siren,
      funderName: funder.name,
      beneficiaryKind: kind,
      ...beneficiary,
      themeCodes: theme === null ? [] : [theme],
      scheme:
        shown(`${scheme} (${member}), programme ${cells.programme_budgetaire}`) ??
        `${scheme}, programme ${cells.programme_budgetaire}`,
    },
    initial: { status: SubsidyStatus.GRANTED, cancelledEvent: false },
    key: [
      funder.siren,
      yearOf(line.file).grantedOn,
      squeezed(`${cells.nom} ${cells.prenom}`),
      squeezed(cells.beneficiaire),
      squeezed(cells.descriptif),
      squeezed(cells.programme_budgetaire),
    ],
  };
}

function kindOf(name: string, programme: string): BeneficiaryKind {
  const kind = beneficiaryKind(name, { siren: null, siret: null, rna: null }, false);
  if (kind !== BeneficiaryKind.UNKNOWN || programme !== aidToAuthorities) return kind;
  return BeneficiaryKind.LOCAL_AUTHORITY;
}

// Communes come with the number of their département, others with a postal code; a BP is none.
function isIn(department: string, address: string): boolean {
  return (
    address === department || new RegExp(`(?<!BP |\\d)${department} ?\\d{3}(?!\\d)`).test(address)
  );
}

function yearOf(file: string): { grantedOn: string | null; grantedYearOnly: boolean } {
  const [year] = /(?<!\d)20[01]\d(?!\d)/.exec(file) ?? [];
  return {
    grantedOn: year === undefined ? null : `${year}-01-01`,
    grantedYearOnly: year !== undefined,
  };
}
