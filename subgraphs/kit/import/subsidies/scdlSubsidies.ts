import type { ClassType } from 'type-graphql';
import { themeOf } from '@relance/schema/codes/themes.ts';
import { SubsidyStatus } from '@relance/schema/enums/subsidy.ts';
import type { Subsidy } from '@relance/schema/records/subsidy.ts';
import type { Columns } from '../../records/recordStore.ts';
import { partOf, share } from '../cells/amounts.ts';
import { day, period } from '../cells/days.ts';
import { organizationNumber } from '../cells/organizationNumber.ts';
import { squeezed, tidied } from '../cells/plainText.ts';
import { Unreadable } from '../errors.ts';
import {
  flag,
  type ImportFormat,
  type ImportLine,
  type ImportRecord,
  readCell,
  type Repaired,
} from '../format.ts';
import { grantedValue, isProse, naturesOf } from './grantedValue.ts';
import { reassembleCells } from './reassembleCells.ts';
import { scdlBeneficiary } from './scdlBeneficiary.ts';
import { bareNumbers, type ScdlField, scdlHeaders } from './scdlHeaders.ts';

type Line = ImportLine<ScdlField>;

/** SCDL « subventions » as an owner's subsidies. */
export function scdlSubsidies(type: ClassType<Subsidy>): ImportFormat<ScdlField> {
  return {
    name: 'scdl-subsidies',
    description: 'SCDL « subventions », versions 1.x and 2.x, by field names or by labels.',
    type,
    headers: scdlHeaders,
    either: [{ spellings: bareNumbers, fields: ['idAttribuant', 'idBeneficiaire'] }],
    required: ['idAttribuant', 'nomBeneficiaire', 'montant'],
    personal: ['nomBeneficiaire', 'objet'],
    reassemble: reassembleCells,
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
  const beneficiary = scdlBeneficiary(line);
  const { shown, publicName } = beneficiary;
  const scheme = shown(tidied(cells.dispositifAide));
  const purpose = shown(tidied(cells.objet)) ?? scheme;
  const theme = themeOf([purpose, publicName, ...besides].filter(Boolean).join(' '));
  flagWords(line);
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
      ...beneficiary.columns,
      themeCodes: theme === null ? [] : [theme],
      decisionReference: shown(tidied(cells.referenceDecision)),
      ...paymentTerms(line, shown),
      scheme,
      raeId: readCell(line, 'idRAE', raeNumber),
      euNotified: notified(cells.notificationUE),
    },
    initial: { status: SubsidyStatus.GRANTED, cancelledEvent: false },
    key: [
      funderSiren,
      granted?.day ?? null,
      squeezed(cells.referenceDecision),
      beneficiary.key,
      squeezed(cells.objet),
      squeezed(cells.dispositifAide),
    ],
  };
}

function funder(text: string, repaired: Repaired): string {
  const { siren } = organizationNumber(text, repaired);
  if (siren !== null) return siren;
  throw new Unreadable('MISSING_CELL', 'The SIRET of the funder is missing.');
}

// What the record can't say in its own words is kept in the report.
function flagWords(line: Line): void {
  const { montant, nature, notificationUE } = line.cells;
  if (isProse(line)) {
    flag(line, 'montant', 'PROSE_AMOUNT', `"${montant}" is in the title; the estimate is counted.`);
  }
  if (nature !== '' && naturesOf(nature).length === 0) {
    flag(line, 'nature', 'UNMAPPED_WORD', `"${nature}" is neither money nor in kind.`);
  }
  if (notificationUE !== '' && notified(notificationUE) === null) {
    flag(line, 'notificationUE', 'UNMAPPED_WORD', `"${notificationUE}" is neither oui nor non.`);
  }
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
function paymentTerms(line: Line, shown: (text: string | null) => string | null): Columns {
  const { cells } = line;
  const dates = readCell(line, 'datesPeriodeVersement', period);
  const first = readCell(line, 'datePremierVersement', period);
  const conditions = [
    cells.conditionsVersement,
    first === null ? cells.datePremierVersement : '',
    dates === null ? cells.datesPeriodeVersement : '',
  ];
  const known = [first, dates].filter((each) => each !== null);
  const text = conditions.map(tidied).filter((each) => each !== null);
  return {
    paymentConditions: shown(text.join(' ; ') || null),
    paymentFrom: known.map(({ from }) => from).sort()[0] ?? null,
    paymentUntil:
      known
        .map(({ until }) => until)
        .sort()
        .at(-1) ?? null,
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
