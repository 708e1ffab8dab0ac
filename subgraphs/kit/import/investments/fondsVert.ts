import type { ClassType } from 'type-graphql';
import { type ThemeCode, themeOf } from '@relance/schema/codes/themes.ts';
import type { Investment } from '@relance/schema/records/investment.ts';
import { isInseeCode } from '@relance/schema/scalars/identifiers.ts';
import type { Columns } from '../../records/recordStore.ts';
import { euros } from '../cells/amounts.ts';
import { squeezed, tidied } from '../cells/plainText.ts';
import { Unreadable } from '../errors.ts';
import {
  type ImportFormat,
  type ImportLine,
  type ImportRecord,
  readCell,
  type Repaired,
} from '../format.ts';
import { authorityBy } from './authority.ts';
import { notBegun, stateGrant, yearOfFile } from './stateGrant.ts';

export type FondsVertField =
  | 'code_departement'
  | 'code_commune'
  | 'nom_commune'
  | 'nom_demarche_ds'
  | 'numero_dossier_ds'
  | 'nom_du_projet'
  | 'nom_beneficiaire_principal'
  | 'siren'
  | 'montant_engage';

type Line = ImportLine<FondsVertField>;

export interface FondsVertOptions {
  /** Projects elsewhere are skipped; null takes them all. */
  department: string | null;
  /** Which contracting authorities' projects are this owner's; null when the number can't be read. */
  owns?: (siren: string | null) => boolean;
  /** Columns that only this owner keeps; the reference is the number of the application, if known. */
  ownColumns?: (siren: string, reference: string | null) => Columns;
}

/**
 * The State's list of Fonds vert grants (layout of 2023) as investments. Whoever got the grant is the
 * contracting authority, be it a commune, a social landlord or an association: they do the works.
 */
export function fondsVertInvestments(
  type: ClassType<Investment>,
  options: FondsVertOptions,
): ImportFormat<FondsVertField> {
  return {
    name: 'fonds-vert',
    description: 'State grants for the ecological transition: Fonds vert, layout of 2023 (CSV).',
    type,
    headers: {
      code_departement: [],
      code_commune: [],
      nom_commune: [],
      nom_demarche_ds: [],
      numero_dossier_ds: [],
      nom_du_projet: [],
      nom_beneficiaire_principal: [],
      siren: [],
      montant_engage: [],
    },
    required: ['code_departement', 'numero_dossier_ds', 'nom_du_projet', 'siren', 'montant_engage'],
    personal: ['nom_beneficiaire_principal'],
    concerns: (line) => concerns(line, options),
    amount: (line) => readCell(line, 'montant_engage', euros),
    read: (line) => read(line, options),
  };
}

// Some projects are filed in the region's main département or at the seat of who applies: where the
// commune of the project is given, it decides.
function concerns({ cells }: Line, { department, owns }: FondsVertOptions): boolean {
  const commune = withZeros(cells.code_commune, 5);
  const place = isInseeCode(commune) ? commune : withZeros(cells.code_departement, 2);
  if (department !== null && !place.startsWith(department)) return false;
  return owns?.(sirenIfAny(cells.siren)) ?? true;
}

function read(line: Line, { ownColumns }: FondsVertOptions): ImportRecord {
  const { cells } = line;
  const { siren } = readCell(line, 'siren', authorityBy('SIREN'));
  const title = readCell(line, 'nom_du_projet', titleOf);
  const measure = said(cells.nom_demarche_ds);
  const reference = said(cells.numero_dossier_ds);
  const commune = readCell(line, 'code_commune', communeOf);
  return {
    columns: {
      title,
      description: measure === null ? null : `Mesure du Fonds vert : ${measure}`,
      programmeYear: yearOfFile(line),
      contractingAuthoritySiren: siren,
      themeCodes: [themeOfProject(title, measure ?? '')],
      communeCodes: commune === null ? [] : [commune],
      ...stateGrant('Fonds vert', readCell(line, 'montant_engage', euros), null),
      ...ownColumns?.(siren, reference),
    },
    initial: notBegun,
    // An application may be paid to several beneficiaries or for several communes.
    key: [reference, siren, commune, reference === null ? squeezed(title) : null],
  };
}

// What the works are says more than the measure, and the whole fund is for the transition.
function themeOfProject(title: string, measure: string): ThemeCode {
  return themeOf(title) ?? themeOf(measure) ?? 'ENVIRONMENT';
}

function titleOf(text: string): string {
  const title = said(text);
  if (title !== null) return title;
  throw new Unreadable('MISSING_CELL', `"${text}" does not say what the grant is for.`);
}

function communeOf(text: string, repaired: Repaired): string | null {
  if (said(text) === null) return null;
  const code = withZeros(text, 5);
  if (code !== text) repaired('LEADING_ZEROS');
  if (isInseeCode(code)) return code;
  throw new Unreadable('BAD_IDENTIFIER', `"${text}" is no INSEE code of a commune, as 47001.`);
}

// The export writes NULL and words where it has nothing.
function said(text: string): string | null {
  return /^(?:null|non renseign[ée]e?)$/i.test(text) ? null : tidied(text);
}

function withZeros(code: string, length: number): string {
  return /^\d+$/.test(code) && code.length === length - 1 ? `0${code}` : code;
}

function sirenIfAny(text: string): string | null {
  try {
    return authorityBy('SIREN')(text, () => undefined).siren;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
