import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { withLuhnDigit } from './luhn.ts';

export const header = [
  ...['nomAttribuant', 'idAttribuant', 'dateConvention', 'referenceDecision', 'nomBeneficiaire'],
  ...['idBeneficiaire', 'objet', 'montant', 'nature', 'conditionsVersement'],
  ...['datesPeriodeVersement', 'idRAE', 'notificationUE', 'pourcentageSubvention'],
];

const bodies = ['Comité des fêtes', 'Union sportive', 'Foyer rural', 'Harmonie municipale', 'SARL'];
const places = ['Agen', 'Marmande', 'Nérac', 'Fumel', 'Clairac', 'Villeneuve-sur-Lot', 'Tonneins'];
const purposes = [
  'Fonctionnement annuel de l’association',
  'Organisation du festival d’été, deux soirées',
  'Achat de matériel informatique pour les ateliers numériques',
  'Manifestation sportive départementale',
];

/**
 * Writes SCDL rows such as a département publishes them: every row another grant; one in twenty with
 * an amount as a spreadsheet shows it, one in a hundred without an establishment, one in a thousand
 * that can't be a record. Answers the bytes.
 */
export async function writeSubsidies(path: string, rows: number): Promise<number> {
  const file = createWriteStream(path);
  file.write(`${header.join(';')}\r\n`);
  for (let start = 0; start < rows; start += 1_000) {
    const count = Math.min(1_000, rows - start);
    const text = Array.from({ length: count }, (_, at) => rowOf(start + at)).join('');
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return file.bytesWritten;
}

function rowOf(row: number): string {
  const siren = withLuhnDigit(String(30_000_000 + (row % 50_000_000)));
  const name = `${of(bodies, row)} de ${of(places, row)} n° ${row}`;
  const day = `${2018 + (row % 6)}-${two(1 + (row % 12))}-${two(1 + (row % 28))}`;
  const cells = [
    ...[
      'Département de Lot-et-Garonne',
      '22470001300010',
      day,
      `${day.slice(0, 4)}-CP-${row}`,
      name,
    ],
    row % 1_000 === 999 ? '7,86E+13' : row % 100 === 50 ? siren : withLuhnDigit(`${siren}0001`),
    ...[of(purposes, row), amountOf(row), 'aide en numéraire', 'unique'],
    ...[`${day}/${day.slice(0, 4)}-12-31`, '', 'non', '1'],
  ];
  return `${cells.map((cell) => (cell.includes(';') ? `"${cell}"` : cell)).join(';')}\r\n`;
}

function amountOf(row: number): string {
  const amount = 100 + (row % 97_000) / 4;
  if (row % 20 > 0) return amount.toFixed(2);
  return `${amount.toLocaleString('fr-FR', { minimumFractionDigits: 2 })} €`;
}

function of(words: readonly string[], row: number): string {
  return words[row % words.length] ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
