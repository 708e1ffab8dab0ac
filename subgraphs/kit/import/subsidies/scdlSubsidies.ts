import type { ClassType } from 'type-graphql';
import { themeOf } from '@relance/schema/codes/themes.ts';
import { SubsidyStatus } from '@relance/schema/enums/subsidy.ts';
import type { Subsidy } from '@relance/schema/records/subsidy.ts';
import { partOf, share } from '../cells/amounts.ts';
import { day, period } from '../cells/days.ts';
import { organizationNumber } from '../cells/organizationNumber.ts';
import { squeezed, tidied } from '../cells/plainText.ts';
import { remembered } from '../cells/remembered.ts';
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
  const { columns: recipient, shown, publicName } = beneficiary;
  const scheme = shown(tidied(cells.dispositifAide));
  const purpose = shown(tidied(cells.objet)) ?? scheme;
  const theme = themeOf([purpose, publicName, ...besides].filter(Boolean).join(' '));
  const terms = paymentTerms(line);
  flagWords(line);
  return {
    // Each by its name, without spreading: a million records of one shape.
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
      beneficiaryKind: beneficiary.kind,
      beneficiaryName: recipient.beneficiaryName,
      beneficiarySiren: recipient.beneficiarySiren,
      beneficiarySiret: recipient.beneficiarySiret,
      beneficiaryRna: recipient.beneficiaryRna,
      privateBeneficiaryName: recipient.privateBeneficiaryName,
      privateBeneficiarySiret: recipient.privateBeneficiarySiret,
      themeCodes: theme === null ? [] : [theme],
      decisionReference: shown(tidied(cells.referenceDecision)),
      paymentConditions: shown(terms.conditions),
      paymentFrom: terms.from,
      paymentUntil: terms.until,
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

const funderNumber = remembered(organizationNumber);

function funder(text: string, repaired: Repaired): string {
  const { siren } = funderNumber(text, repaired);
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
function paymentTerms(line: Line): {
  conditions: string | null;
  from: string | null;
  until: string | null;
} {
  const { cells } = line;
  const dates = readCell(line, 'datesPeriodeVersement', period);
  const first = readCell(line, 'datePremierVersement', period);
  const conditions = [
    tidied(cells.conditionsVersement),
    first === null ? tidied(cells.datePremierVersement) : null,
    dates === null ? tidied(cells.datesPeriodeVersement) : null,
  ];
  return {
    conditions: conditions.filter((text) => text !== null).join(' ; ') || null,
    from: first && dates && first.from > dates.from ? dates.from : ((first ?? dates)?.from ?? null),
    until:
      first && dates && first.until < dates.until ? dates.until : ((first ?? dates)?.until ?? null),
  };
}

const raeNumber = remembered((text): string | null => {
  const number = tidied(text);
  if (number === null || /^(?:-+|0|non|n\/?[ac]|n[ée]ant|sans objet)$/i.test(number)) return null;
  if (number.length <= 5) return number;
  throw new Unreadable('TOO_LONG', `"${number}" is no RAE number: five characters at most.`);
});

const notified = remembered((text): boolean | null => {
  if (/^(?:oui|true|vrai|1)$|notifi/i.test(text)) return !/^non/i.test(text);
  return /^(?:non|false|faux|0)$/i.test(text) ? false : null;
});
