import type { ClassType } from 'type-graphql';
import { type ThemeCode, themeOf } from '@relance/schema/codes/themes.ts';
import type { Investment } from '@relance/schema/records/investment.ts';
import { isInseeCode, isSiren } from '@relance/schema/scalars/identifiers.ts';
import type { Columns } from '../../records/recordStore.ts';
import { computedEuros, euros } from '../cells/amounts.ts';
import { squeezed, tidied } from '../cells/plainText.ts';
import { BadCell, Unreadable } from '../errors.ts';
import {
  flag,
  type ImportFormat,
  type ImportLine,
  type ImportRecord,
  readCell,
  type Repaired,
} from '../format.ts';
import { type DetrField, detrHeaders } from './detrHeaders.ts';
import { notBegun, stateGrant, yearOfFile } from './stateGrant.ts';

type Line = ImportLine<DetrField>;

export interface DetrOptions {
  /** Lines of other départements are skipped; null takes every line. */
  department: string | null;
  /** The list names départements and communes by their geographic code alone. */
  sirenOfDepartment: (code: string) => string | null;
  sirenOfCommune: (inseeCode: string) => string | null;
  /** Columns that only this owner keeps. */
  ownColumns?: (cells: Line['cells']) => Columns;
}

/** The State's lists of DETR, DSIL and DSID grants (DGCL, layouts of 2018 and 2019) as investments. */
export function detrInvestments(
  type: ClassType<Investment>,
  options: DetrOptions,
): ImportFormat<DetrField> {
  return {
    name: 'detr-2019',
    description:
      'State investment grants to local authorities: DETR, DSIL, DSID, layouts of 2018 and 2019 (CSV, XLSX, ODS).',
    type,
    headers: detrHeaders,
    required: ['id_dep', 'id_terr', 'dotation', 'echelon', 'cout_total', 'montant_sub'],
    concerns: ({ cells }) => options.department === null || cells.id_dep === options.department,
    amount: (line) => readCell(line, 'montant_sub', amountOf),
    read: (line) => read(line, options),
  };
}

function read(line: Line, options: DetrOptions): ImportRecord {
  const { cells } = line;
  const granted = readCell(line, 'montant_sub', amountOf);
  const totalCost = readCell(line, 'cout_total', (text, repaired) =>
    text === '' ? null : amountOf(text, repaired),
  );
  checkCeiling(line, granted, totalCost);
  const description = readCell(line, 'description', required);
  const lines = description.split(/\r\n|\n|\r/).map((text) => tidied(text));
  const programme = readCell(line, 'dotation', required);
  const year = readCell(line, 'id_projet', yearOfProject) ?? yearOfFile(line);
  const siren = contractingAuthority(line, options);
  return {
    columns: {
      title: lines.filter((text) => text !== null).join(', '),
      description: lines.length > 1 ? description : null,
      programmeYear: year,
      totalCost,
      contractingAuthoritySiren: siren,
      themeCodes: themesOf(cells.categorie, description),
      communeCodes: /^commune$/i.test(cells.echelon) ? [cells.id_terr] : [],
      ...stateGrant(programme, granted, readCell(line, 'pct_sub', rateOf(granted, totalCost))),
      location: location(line),
      ...options.ownColumns?.(cells),
    },
    initial: notBegun,
    // Projects have no number before 2019: the same works with another grant are another line.
    key: cells.id_projet
      ? [cells.id_projet]
      : [String(year), programme, siren, squeezed(description)],
  };
}

function contractingAuthority(line: Line, options: DetrOptions): string {
  const { id_terr: territory, nom_terr: name } = line.cells;
  if (isSiren(territory)) return territory;
  const siren = isInseeCode(territory)
    ? options.sirenOfCommune(territory)
    : options.sirenOfDepartment(territory);
  if (siren !== null) return siren;
  throw new BadCell(
    'id_terr',
    'UNKNOWN_TERRITORY',
    `"${territory}" (${name}) is neither a SIREN nor a commune of today, so the contracting authority is unknown.`,
  );
}

// Programs write these lists (45261.7161), or people with spaces between the thousands.
function amountOf(text: string, repaired: Repaired): number {
  return /\d\s\d/.test(text) ? euros(text, repaired) : computedEuros(text, repaired);
}

const oneEuro = 100;

// Grants are rounded up to the cent or to the euro, which is not to go beyond the ceiling.
function checkCeiling(line: Line, granted: number, totalCost: number | null): void {
  if (totalCost === null || granted - totalCost * 0.8 < oneEuro) return;
  flag(
    line,
    'montant_sub',
    'DOUBTFUL_VALUE',
    `More than 80 % of ${line.cells.cout_total} euros, the ceiling of all public aid together (CGCT L.1111-10): is the cost complete?`,
  );
}

// Numbers begin with the year of the list: di19_com05490.
function yearOfProject(project: string): number | null {
  if (project === '') return null;
  const year = /^di(\d{2})/.exec(project)?.[1];
  if (year !== undefined) return 2000 + Number(year);
  throw new Unreadable('BAD_IDENTIFIER', `"${project}" does not begin with "di" and a year.`);
}

// By label, since the drawers are numbered anew each year.
const themeOfCategory: readonly (readonly [RegExp, ThemeCode])[] = [
  [/^sant/, 'HEALTH'],
  [/^economie/, 'BUSINESS'],
  [/^environnement/, 'ENVIRONMENT'],
  [/^education/, 'EDUCATION'],
  [/^actionsetservices|^miseauxnormes|^construction/, 'PUBLIC_FACILITIES'],
];

// What the works are says more than the eight drawers of the list, which only fill the gap.
function themesOf(category: string, description: string): ThemeCode[] {
  const label = squeezed(category.replace(/^[\d\s.-]+/, ''));
  const theme =
    themeOf(description) ?? themeOfCategory.find(([pattern]) => pattern.test(label))?.[1];
  return theme === undefined ? [] : [theme];
}

// Some lists write 45.26 for 0.4526: the amounts tell which of the two is meant.
function rateOf(granted: number, totalCost: number | null) {
  return (text: string, repaired: Repaired): number | null => {
    if (text === '') return null;
    const value = number(text.replace(/\s*%$/, ''), repaired);
    if (value >= 0 && value <= 1 && !text.endsWith('%')) return value;
    if (totalCost !== null && Math.abs(granted / totalCost - value / 100) < 0.01) {
      repaired('PERCENTAGE');
      return value / 100;
    }
    throw new Unreadable('BAD_SHARE', `"${text}" is not the part of the cost that was granted.`);
  };
}

function location(line: Line): { latitude: number; longitude: number; address: null } | null {
  const latitude = readCell(line, 'lat', coordinate(90));
  const longitude = readCell(line, 'long', coordinate(180));
  return latitude === null || longitude === null ? null : { latitude, longitude, address: null };
}

function coordinate(most: number): (text: string, repaired: Repaired) => number | null {
  return (text, repaired) => {
    if (text === '') return null;
    const value = number(text, repaired);
    if (Math.abs(value) <= most) return value;
    throw new Unreadable(
      'BAD_COORDINATE',
      `"${text}" is not between -${most} and ${most} degrees.`,
    );
  };
}

/** NaN where there is no number: the caller says what was expected. */
function number(text: string, repaired: Repaired): number {
  if (text.includes(',')) repaired('DECIMAL_COMMA');
  return Number(text.replace(',', '.'));
}

function required(text: string): string {
  if (text !== '') return text;
  throw new Unreadable('MISSING_CELL', 'The cell is empty: an investment without it says nothing.');
}
