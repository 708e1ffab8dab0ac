import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const DEPARTMENT = '47';
const PACKAGE = '@etalab/decoupage-administratif';

/** A commune of Lot-et-Garonne, as the official geographic code lists it. */
export interface CommuneReference {
  inseeCode: string;
  name: string;
  /** Last legal municipal population. */
  population: number;
  siren: string;
  postalCodes: string[];
  /** Code of the arrondissement, 471 (Agen) to 474 (Nérac). */
  arrondissement: string;
  epciSiren: string | null;
}

/** CC and CA are what Lot-et-Garonne has; the others exist elsewhere in France. */
export type EpciKind = 'CC' | 'CA' | 'CU' | 'METRO' | 'MET69';

/** An EPCI with its own taxation and at least one member in Lot-et-Garonne. */
export interface EpciReference {
  siren: string;
  name: string;
  kind: EpciKind;
  /** Every member, in Lot-et-Garonne or not. */
  memberCodes: string[];
  /** The members in Lot-et-Garonne. */
  memberCodes47: string[];
  /** Municipal population of every member. */
  population: number;
  /** Municipal population of the members in Lot-et-Garonne. */
  population47: number;
}

/**
 * The communes of Lot-et-Garonne and the EPCI they belong to, from the published geographic code.
 * Parses 12 MB of JSON at every call: for loading reference data, not for answering requests.
 */
export function loadTerritory(): { communes: CommuneReference[]; epcis: EpciReference[] } {
  const rows: CommuneRow[] = readPublished('communes');
  const current = new Map(rows.filter(isCurrent).map((row) => [row.code, row]));
  const isOurs = (code: string) => current.get(code)?.departement === DEPARTMENT;

  // The EPCI file counts people in an older census: its totals are left aside and added up from
  // the communes, so that every population of the graph is of the same year.
  const populationOf = (codes: string[]) =>
    codes.reduce((total, code) => total + stated(current.get(code)?.population, code), 0);

  const epciRows: EpciRow[] = readPublished('epci');
  const epcis = epciRows
    .map((row) => ({ ...row, memberCodes: row.membres.map(({ code }) => code).sort() }))
    .filter(({ memberCodes }) => memberCodes.some(isOurs))
    .map(({ code, nom, type, memberCodes }): EpciReference => {
      const memberCodes47 = memberCodes.filter(isOurs);
      const population = populationOf(memberCodes);
      const population47 = populationOf(memberCodes47);
      return {
        siren: code,
        name: nom,
        kind: type,
        memberCodes,
        memberCodes47,
        population,
        population47,
      };
    });

  const epciOf = new Map(
    epcis.flatMap(({ siren, memberCodes47 }) =>
      memberCodes47.map((code) => [code, siren] as const),
    ),
  );
  const communes = [...current.values()]
    .filter(({ code }) => isOurs(code))
    .map((row) => communeOf(row, epciOf.get(row.code) ?? null));

  return { communes, epcis };
}

/** As published; communes of the overseas collectivities lack some of the facts. */
interface CommuneRow {
  type: string;
  code: string;
  nom: string;
  departement: string;
  arrondissement?: string;
  siren?: string;
  codesPostaux?: string[];
  population?: number;
}

interface EpciRow {
  code: string;
  nom: string;
  type: EpciKind;
  membres: { code: string }[];
}

// A merged or associated commune keeps its code in the file, but is no commune any more.
function isCurrent({ type }: CommuneRow): boolean {
  return type === 'commune-actuelle';
}

function communeOf(row: CommuneRow, epciSiren: string | null): CommuneReference {
  return {
    inseeCode: row.code,
    name: row.nom,
    population: stated(row.population, row.code),
    siren: stated(row.siren, row.code),
    postalCodes: stated(row.codesPostaux, row.code),
    arrondissement: stated(row.arrondissement, row.code),
    epciSiren,
  };
}

function stated<Fact>(fact: Fact | undefined, code: string): Fact {
  if (fact !== undefined) return fact;
  throw new Error(
    `${PACKAGE} lacks a fact about commune ${code}: check the installed version of the package.`,
  );
}

function readPublished<Row>(name: 'communes' | 'epci'): Row[] {
  const path = createRequire(import.meta.url).resolve(`${PACKAGE}/data/${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Row[];
}
