import type { ClassType } from 'type-graphql';
import { type ThemeCode, themeOf } from '@relance/schema/codes/themes.ts';
import { FinancingStatus, InvestmentStatus } from '@relance/schema/enums/investment.ts';
import type { Investment } from '@relance/schema/records/investment.ts';
import { isInseeCode, isSiren } from '@relance/schema/scalars/identifiers.ts';
import type { Columns } from '../records/recordStore.ts';
import { computedEuros } from './amounts.ts';
import { BadCell, Unreadable } from './errors.ts';
import { type ImportFormat, type ImportLine, type ImportRecord, readCell } from './format.ts';
import { tidied } from './plainText.ts';

export type DetrField =
  | 'id_projet'
  | 'id_dep'
  | 'id_terr'
  | 'nom_terr'
  | 'dotation'
  | 'echelon'
  | 'categorie'
  | 'description'
  | 'cout_total'
  | 'montant_sub'
  | 'pct_sub'
  | 'lat'
  | 'long';

type Line = ImportLine<DetrField>;

export interface DetrOptions {
  /** Lines of other départements are skipped. */
  department: string;
  departmentSiren: string;
  /** The list names communes by INSEE code alone. */
  sirenOfCommune: (inseeCode: string) => string | null;
  /** Columns that only this owner keeps. */
  ownColumns?: (cells: Line['cells']) => Columns;
}

/** The State's list of DETR, DSIL and DSID grants (DGCL, 2019 layout) as an owner's investments. */
export function detrInvestments(
  type: ClassType<Investment>,
  options: DetrOptions,
): ImportFormat<DetrField> {
  return {
    name: 'detr-2019',
    description:
      'State investment grants to local authorities: DETR, DSIL, DSID, 2019 layout (CSV).',
    type,
    headers: {
      id_projet: [],
      id_dep: [],
      id_terr: [],
      nom_terr: [],
      dotation: [],
      echelon: [],
      categorie: [],
      description: [],
      cout_total: [],
      montant_sub: [],
      pct_sub: [],
      lat: [],
      long: [],
    },
    required: [
      'id_projet',
      'id_dep',
      'id_terr',
      'dotation',
      'echelon',
      'cout_total',
      'montant_sub',
    ],
    concerns: ({ cells }) => cells.id_dep === options.department,
    amount: (line) => readCell(line, 'montant_sub', computedEuros),
    read: (line) => read(line, options),
  };
}

function read(line: Line, options: DetrOptions): ImportRecord {
  const { cells } = line;
  const project = readCell(line, 'id_projet', required);
  const granted = readCell(line, 'montant_sub', computedEuros);
  const description = readCell(line, 'description', required);
  const lines = description.split(/\r\n|\n|\r/).map((text) => tidied(text));
  return {
    columns: {
      title: lines.filter((text) => text !== null).join(', '),
      description: lines.length > 1 ? description : null,
      programmeYear: readCell(line, 'id_projet', programmeYear),
      totalCost: readCell(line, 'cout_total', (text) => (text === '' ? null : computedEuros(text))),
      contractingAuthoritySiren: contractingAuthority(line, options),
      themeCodes: themesOf(cells.categorie, description),
      communeCodes: cells.echelon === 'commune' ? [cells.id_terr] : [],
      publicFunding: granted,
      financing: [
        {
          funderName: 'État',
          // The list doesn't say which ministry or prefecture pays.
          funderSiren: null,
          programme: readCell(line, 'dotation', required),
          amount: granted,
          rate: readCell(line, 'pct_sub', rate),
          status: FinancingStatus.GRANTED,
        },
      ],
      location: location(line),
      ...options.ownColumns?.(cells),
    },
    // The list tells what was granted, nothing of the works since.
    initial: {
      status: InvestmentStatus.PLANNED,
      budgetYears: [],
      authorised: 0,
      committed: 0,
      paid: 0,
    },
    key: [project],
  };
}

function contractingAuthority(line: Line, options: DetrOptions): string {
  const { echelon, id_terr: territory, nom_terr: name } = line.cells;
  const siren = isSiren(territory)
    ? territory
    : isInseeCode(territory)
      ? options.sirenOfCommune(territory)
      : null;
  if (siren !== null) return siren;
  if (echelon === 'conseil_departemental' && territory === options.department) {
    return options.departmentSiren;
  }
  throw new BadCell(
    'id_terr',
    'UNKNOWN_TERRITORY',
    `"${territory}" (${name}) is neither a SIREN nor a commune of today, so the contracting authority is unknown.`,
  );
}

// Numbers begin with the year of the list: di19_com05490.
function programmeYear(project: string): number {
  const year = /^di(\d{2})/.exec(project)?.[1];
  if (year !== undefined) return 2000 + Number(year);
  throw new Unreadable('BAD_IDENTIFIER', `"${project}" does not begin with "di" and a year.`);
}

const themeOfCategory: Record<string, ThemeCode> = {
  '1': 'HEALTH',
  '2': 'BUSINESS',
  '3': 'ENVIRONMENT',
  '4': 'EDUCATION',
  '5': 'PUBLIC_FACILITIES',
  '6': 'PUBLIC_FACILITIES',
  '7': 'PUBLIC_FACILITIES',
};

// What the works are says more than the eight drawers of the list, which only fill the gap.
function themesOf(category: string, description: string): ThemeCode[] {
  const theme = themeOf(description) ?? themeOfCategory[category.charAt(0)];
  return theme === undefined ? [] : [theme];
}

function rate(text: string): number | null {
  if (text === '') return null;
  const value = Number(text.replace(',', '.'));
  if (value >= 0 && value <= 1) return value;
  throw new Unreadable('BAD_SHARE', `"${text}" is not a rate between 0 and 1.`);
}

function location(line: Line): { latitude: number; longitude: number; address: null } | null {
  const latitude = readCell(line, 'lat', (text) => coordinate(text, 90));
  const longitude = readCell(line, 'long', (text) => coordinate(text, 180));
  return latitude === null || longitude === null ? null : { latitude, longitude, address: null };
}

function coordinate(text: string, most: number): number | null {
  if (text === '') return null;
  const value = Number(text.replace(',', '.'));
  if (Math.abs(value) <= most) return value;
  throw new Unreadable('BAD_COORDINATE', `"${text}" is not between -${most} and ${most} degrees.`);
}

function required(text: string): string {
  if (text === '') throw new Unreadable('MISSING_CELL', 'is empty.');
  return text;
}
