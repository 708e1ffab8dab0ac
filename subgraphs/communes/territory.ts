import DataLoader from 'dataloader';
import { Column, type DataSource, Entity, In, PrimaryColumn } from 'typeorm';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import type { EpciKind } from '@relance/schema/codes/territory.ts';
import { optionalText, text, textList } from '@relance/schema/columns.ts';
import { foldedName } from './foldedName.ts';
import { communesOfEpcisSql, listEpcisSql, searchCommunesSql } from './territory.sql.ts';

/** A commune as the official geographic code lists it. */
@Entity('commune')
export class CommuneFacts {
  @PrimaryColumn('text')
  inseeCode!: string;

  @Column(text)
  name!: string;

  @Column(text)
  foldedName!: string;

  @Column('int')
  population!: number;

  @Column(textList)
  postalCodes!: string[];

  @Column(text)
  arrondissement!: string;

  @Column(text)
  siren!: string;

  @Column(optionalText)
  epciSiren!: string | null;
}

/** An EPCI with at least one member in Lot-et-Garonne. */
@Entity('epci')
export class EpciFacts {
  @PrimaryColumn('text')
  siren!: string;

  @Column(text)
  name!: string;

  @Column(text)
  kind!: EpciKind;

  @Column('int')
  population!: number;

  @Column('int')
  departmentPopulation!: number;
}

/** A request's communes by INSEE code: one statement, null for an unknown code. */
export function communeFacts(context: RecordContext): DataLoader<string, CommuneFacts | null> {
  return context.once(CommuneFacts, () => loadCommunes(context.dataSource));
}

/** A request's EPCI by SIREN: one statement, null for an unknown one. */
export function epciFacts(context: RecordContext): DataLoader<string, EpciFacts | null> {
  return context.once(EpciFacts, () => loadEpcis(context.dataSource));
}

/** A request's members of EPCI, those in the département: one statement, by name. */
export function communesOfEpci(context: RecordContext): DataLoader<string, CommuneFacts[]> {
  return context.once(communesOfEpcisSql, () => loadMembers(context));
}

/** Communes whose name has a word that begins so, or whose postcode does; all without a search. */
export async function searchCommunes(
  context: RecordContext,
  search: string | null,
  first: number,
): Promise<CommuneFacts[]> {
  const term = searchTerm(search ?? '');
  // Nothing but punctuation was typed: that is no name's beginning.
  if (term === '' && search?.trim()) return [];
  const rows = await context.dataSource.query<CommuneFacts[]>(searchCommunesSql, [
    term === '' ? null : term,
    first,
  ]);
  return known(context, rows);
}

/** Every EPCI that touches the département, by name. */
export async function listEpcis(context: RecordContext): Promise<EpciFacts[]> {
  const rows = await context.dataSource.query<EpciFacts[]>(listEpcisSql);
  for (const row of rows) epciFacts(context).prime(row.siren, row);
  return rows;
}

function searchTerm(search: string): string {
  return /^[\d\s]*$/.test(search) ? search.replace(/\s/g, '') : foldedName(search);
}

function loadCommunes(dataSource: DataSource): DataLoader<string, CommuneFacts | null> {
  return new DataLoader(async (codes) => {
    const rows = await dataSource.getRepository(CommuneFacts).findBy({ inseeCode: In([...codes]) });
    const found = new Map(rows.map((row) => [row.inseeCode, row]));
    return codes.map((code) => found.get(code) ?? null);
  });
}

function loadEpcis(dataSource: DataSource): DataLoader<string, EpciFacts | null> {
  return new DataLoader(async (sirens) => {
    const rows = await dataSource.getRepository(EpciFacts).findBy({ siren: In([...sirens]) });
    const found = new Map(rows.map((row) => [row.siren, row]));
    return sirens.map((siren) => found.get(siren) ?? null);
  });
}

function loadMembers(context: RecordContext): DataLoader<string, CommuneFacts[]> {
  return new DataLoader(async (sirens) => {
    const rows = await context.dataSource.query<CommuneFacts[]>(communesOfEpcisSql, [sirens]);
    known(context, rows);
    return sirens.map((siren) => rows.filter(({ epciSiren }) => epciSiren === siren));
  });
}

// A list has all the facts: its fields shall not ask for them again.
function known(context: RecordContext, rows: CommuneFacts[]): CommuneFacts[] {
  for (const row of rows) communeFacts(context).prime(row.inseeCode, row);
  return rows;
}
