import type { ClassType } from 'type-graphql';
import type { StoredRecord } from '../../records/loadById.ts';
import { euros } from '../cells/amounts.ts';
import { communeIn, nameOf } from '../cells/places.ts';
import { tidied } from '../cells/plainText.ts';
import { BadCell, Unreadable } from '../errors.ts';
import {
  flag,
  type ImportFormat,
  type ImportLine,
  type ImportRecord,
  readCell,
} from '../format.ts';
import { isUnset, statusIn, themesIn } from './projectWords.ts';
import { term } from './term.ts';

export type ProjectField =
  | 'reference'
  | 'title'
  | 'edition'
  | 'amount'
  | 'status'
  | 'delivery'
  | 'theme'
  | 'place'
  | 'communeCode'
  | 'directorate';

type Line = ImportLine<ProjectField>;

/** Winners of a participatory budget, in the layout of Paris, as an owner's participatory projects. */
export function winningProjects(type: ClassType<StoredRecord>): ImportFormat<ProjectField> {
  return {
    name: 'budget-participatif',
    description: 'Winning projects of a participatory budget, in the layout of Paris (CSV).',
    type,
    headers: {
      reference: ['identifiant_projet_gagnant'],
      title: ['titre_projet_gagnant'],
      edition: [],
      amount: ['budget_global_projet_gagnant'],
      status: ['avancement_projet'],
      delivery: ['livraison_prev_projet'],
      theme: ['thematique'],
      place: ['adresse_projet_gagnant'],
      communeCode: ['code_insee', 'code_commune'],
      directorate: ['direction_pilote_projet'],
    },
    required: ['reference', 'title', 'edition', 'amount', 'status'],
    amount: (line) => amountIn(line) ?? 0,
    read,
  };
}

function read(line: Line): ImportRecord {
  const { cells } = line;
  const reference = readCell(line, 'reference', numbered);
  const edition = readCell(line, 'edition', yearOf);
  const amount = amountIn(line);
  if (amount === null) {
    flag(line, 'amount', 'PROSE_AMOUNT', 'The budget is no number: kept as text.');
  }
  return {
    columns: {
      title: titleIn(line, reference),
      edition,
      amount,
      amountText: amount === null ? tidied(cells.amount) : null,
      status: statusIn(line, 'status'),
      statusText: tidied(cells.status),
      deliveryBy: readCell(line, 'delivery', (text, repaired) => term(text, repaired)),
      deliveryText: deliveryText(line),
      themeCodes: themesIn(line, 'theme'),
      themeText: tidied(cells.theme),
      place: isUnset(cells.place) ? null : tidied(cells.place),
      communeCode: communeIn(line, 'communeCode'),
      directorate: tidied(cells.directorate),
      reference,
    },
    initial: {},
    key: [String(edition), reference],
  };
}

/** In cents; null for an amount in words, which is no mistake of a file. */
function amountIn(line: Line): number | null {
  try {
    return readCell(line, 'amount', euros);
  } catch (error) {
    const text = line.cells.amount;
    // `7,86E+13` and `12.50.3` are numbers that went wrong, and would be missing in the sum.
    const isProse = !/\d/.test(text) || /\p{L}{2,}/u.test(text.replace(/euros?/i, ''));
    if (isProse && error instanceof BadCell && error.code === 'BAD_AMOUNT') return null;
    throw error;
  }
}

function titleIn(line: Line, reference: string): string {
  if (!isUnset(line.cells.title)) return readCell(line, 'title', nameOf);
  flag(line, 'title', 'ASSUMED', 'The project has no title: it goes by its number.');
  return `Projet lauréat n° ${reference}`;
}

function deliveryText(line: Line): string | null {
  const text = tidied(line.cells.delivery);
  if (text !== null && !isUnset(text) && term(text) === null) {
    flag(line, 'delivery', 'PROSE_DATE', 'The day of delivery is told in words: kept as text.');
  }
  return text;
}

function yearOf(text: string): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new Unreadable('BAD_DATE', `"${text}" is no year of a vote, such as 2021.`);
}

function numbered(text: string): string {
  if (text !== '') return text;
  throw new Unreadable('MISSING_CELL', 'The number of the project is missing.');
}
