import type { ClassType } from 'type-graphql';
import { themeOf } from '@relance/schema/codes/themes.ts';
import { FinancingStatus, InvestmentStatus } from '@relance/schema/enums/investment.ts';
import type { Investment } from '@relance/schema/records/investment.ts';
import { isInseeCode } from '@relance/schema/scalars/identifiers.ts';
import type { Columns } from '../../records/recordStore.ts';
import { day } from '../cells/days.ts';
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
import { type Authority, authorityBy } from './authority.ts';
import {
  amountIfAny,
  committed,
  isConcession,
  modifiedAmount,
  publicMoney,
} from './decpAmounts.ts';
import { themeOfCpv } from './cpvThemes.ts';
import { describeContract, hasSiret } from './decpDescription.ts';
import { decpHeaders, type DecpField } from './decpHeaders.ts';
import { holdersIn, modificationsIn, type Holder, placeIn, said } from './decpParts.ts';

type Line = ImportLine<DecpField>;

export interface DecpOptions {
  /** Whose contracts are this owner's, by SIREN; absent, everybody's. */
  owns?: (siren: string) => boolean;
  communesOfPostalCode?: (code: string) => readonly string[];
  /** Columns that only this owner keeps. */
  ownColumns?: (siren: string, contract: string) => Columns;
}

/**
 * Essential data of public contracts (DECP, orders of 2019 and 2022) as investments of the buyer. What
 * is committed is the amount after the last modification. All contracts are taken, supplies and
 * services as well. A concession commits nothing: its holder is paid by users, beside public money.
 */
export function decpInvestments(
  type: ClassType<Investment>,
  options: DecpOptions = {},
): ImportFormat<DecpField> {
  return {
    name: 'decp',
    description: 'Public contracts and concessions: DECP, versions 1 and 2 (JSON, XML).',
    type,
    headers: decpHeaders,
    required: ['id', 'authority', 'objet', 'notifiedOn'],
    items: ['marches', 'marches.marche|contrat-concession'],
    personal: ['titulaires', 'titulaire_denominationSociale', 'modifications'],
    concerns: ({ cells }) => concerns(cells.authority, options),
    amount: (line) => (isConcession(line) ? publicMoney(line) : committed(line)),
    read: (line) => read(line, options),
  };
}

// A contract without a buyer is nobody else's either: it is told, not skipped.
function concerns(authority: string, { owns }: DecpOptions): boolean {
  const digits = authority.replace(/\D/g, '');
  return owns === undefined || digits === '' || owns(digits.slice(0, 9));
}

function read(line: Line, { communesOfPostalCode, ownColumns }: DecpOptions): ImportRecord {
  const { cells } = line;
  const id = readCell(line, 'id', (text) => required(text, 'the contract’s number'));
  const title = readCell(line, 'objet', (text) => required(text, 'what is bought'));
  const { siren, siret } = readCell(line, 'authority', buyer);
  const notifiedOn = readCell(line, 'notifiedOn', contractDay);
  const year = Number(notifiedOn.slice(0, 4));
  const cpv = said(cells.codeCPV);
  const theme = themeOf(title) ?? themeOfCpv(cpv ?? '');
  const place = placeIn(cells.lieuExecution, line.item);
  const concession = isConcession(line);
  const amount = concession ? 0 : committed(line);
  const subsidy = concession ? publicMoney(line) : 0;
  return {
    columns: {
      title,
      description: describeContract({
        nature: said(cells.nature),
        id,
        cpv,
        notifiedOn,
        amounts: concession
          ? [{ label: 'Valeur globale', amount: amountIfAny(line, 'valeurGlobale') }]
          : [
              { label: 'Montant initial', amount: amountIfAny(line, 'montant') },
              { label: 'Montant après modification', amount: modifiedAmount(line) },
            ],
        place,
        ...holdersOf(line),
      }),
      programmeYear: year,
      contractingAuthoritySiren: siren,
      themeCodes: theme === null ? [] : [theme],
      communeCodes: communesOf(line, place.typeCode, place.code, communesOfPostalCode),
      // What a contract commits is known, not what was voted for it nor what was paid.
      budgetYears:
        amount === 0
          ? []
          : [{ year, authorised: 0, paymentCredits: 0, committed: amount, paid: 0 }],
      authorised: 0,
      committed: amount,
      paid: 0,
      ...ownColumns?.(siren, id),
    },
    initial: {
      status: InvestmentStatus.IN_PROGRESS,
      publicFunding: subsidy,
      financing: subsidy === 0 ? [] : [concessionSubsidy(subsidy)],
    },
    key: [siret ?? siren, contractOf(line, id)],
  };
}

function buyer(text: string, repaired: Repaired): Authority {
  return authorityBy('SIRET')(said(text) ?? '', repaired);
}

// Version 1 ends a number with that of the last modification, beginning with 00.
function contractOf({ cells }: Line, id: string): string {
  if (said(cells.ccag) !== null || !/^(?:19|20)\d{2}/.test(id)) return id;
  const count = modificationsIn(cells.modifications).length;
  const suffix = String(count).padStart(2, '0');
  return id.endsWith(suffix) ? id.slice(0, -2) : id;
}

function holdersOf(line: Line): { holders: Holder[]; moreHolders: number } {
  const { cells } = line;
  const listed = holdersIn(cells.titulaires);
  const flat = holdersIn(
    JSON.stringify({
      typeIdentifiant: cells.titulaire_typeIdentifiant,
      id: cells.titulaire_id,
      denominationSociale: cells.titulaire_denominationSociale,
    }),
  );
  const modifications = modificationsIn(cells.modifications);
  const last = modifications.findLast(({ holders }) => holders.length > 0);
  const first = listed.holders.length > 0 ? listed.holders : flat.holders;
  const holders = last?.holders ?? first;
  if (modifications.some(({ unreadable }) => unreadable > 0)) {
    flag(line, 'modifications', 'DOUBTFUL_VALUE', 'A modification names holders without a number.');
  }
  if (holders.some((each) => !hasSiret(each))) {
    const reason = 'A holder has no valid SIRET: it is counted, not named.';
    flag(line, last ? 'modifications' : 'titulaires', 'WEAK_IDENTIFIER', reason);
  }
  const count = Number(said(cells.countTitulaires)) || 0;
  return { holders, moreHolders: last ? 0 : Math.max(count - first.length, 0) };
}

function communesOf(
  line: Line,
  type: string | null,
  code: string | null,
  communesOfPostalCode?: DecpOptions['communesOfPostalCode'],
): readonly string[] {
  const kind = squeezed(type ?? '');
  if (code === null) return [];
  if (kind === 'codepostal') {
    // A postal code that several communes share doesn't say which.
    const communes = communesOfPostalCode?.(code) ?? [];
    return communes.length === 1 ? communes : [];
  }
  if (kind !== 'codecommune') return [];
  if (isInseeCode(code)) return [code];
  flag(line, 'lieuExecution', 'DOUBTFUL_VALUE', `"${code}" is no INSEE code of a commune.`);
  return [];
}

function concessionSubsidy(amount: number): Columns {
  return {
    // The publication doesn't say which of the public bodies pays.
    funderName: 'Autorités publiques',
    funderSiren: null,
    programme: 'Subvention publique de la concession',
    amount,
    rate: null,
    status: FinancingStatus.GRANTED,
  };
}

function contractDay(text: string, repaired: Repaired): string {
  const written = said(text.replace(/^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/, '$1T00:00:00Z'));
  const read = written === null ? null : day(written, repaired);
  if (read === null) {
    throw new Unreadable('MISSING_CELL', 'The day of notification (or signature) is missing.');
  }
  if (read.day >= '2000' && read.day < '2101') return read.day;
  throw new Unreadable('BAD_DATE', `"${text}" is not between 2000 and 2100: check the year.`);
}

function required(text: string, what: string): string {
  const found = said(text);
  if (found !== null) return found;
  throw new Unreadable('MISSING_CELL', `"${text}" doesn't tell ${what}.`);
}
