import { isInseeCode, isSiren } from '@relance/schema/scalars/identifiers.ts';
import { slug } from '@relance/sdk/french/slugs.ts';
import type { Visitor } from '@relance/sdk/visitor.ts';
import { ask, type OwnerName } from '../graph/ask.ts';
import { Territories } from '../graph/documents.ts';
import { Problem } from '../http/problem.ts';
import { choice, one, siren, words } from '../parameters/parameter.ts';
import type { Question } from '../parameters/question.ts';
import { slugsOf } from '../parameters/slugs.ts';
import type { Field, Kind } from './kind.ts';

interface Territory {
  code: string;
  level: 'COMMUNE' | 'EPCI';
  name: string | null;
  kind: string | null;
  population: number | null;
  postalCodes: readonly string[];
  epciSiren: string | null;
  epciName: string | null;
}

const fields: readonly Field<Territory>[] = [
  { key: 'code', heading: 'code', type: 'text', of: ({ code }) => code },
  { key: 'level', heading: 'niveau', type: 'text', of: ({ level }) => level },
  { key: 'name', heading: 'nom', type: 'text', of: ({ name }) => name },
  { key: 'kind', heading: 'nature', type: 'text', of: ({ kind }) => kind },
  { key: 'population', heading: 'population', type: 'integer', of: ({ population }) => population },
  {
    key: 'postalCodes',
    heading: 'codes_postaux',
    type: 'list',
    of: ({ postalCodes }) => postalCodes,
  },
  {
    key: 'epciSiren',
    heading: 'intercommunalité_siren',
    type: 'text',
    of: (place) => place.epciSiren,
  },
  { key: 'epciName', heading: 'intercommunalité', type: 'text', of: ({ epciName }) => epciName },
];

const levels = slugsOf({ COMMUNE: 'Commune', EPCI: 'EPCI' });

/** Communes of the département and their groupings: few enough to be asked for together. */
export const territories: Kind<Territory> = {
  ...{ slug: 'territoires', title: 'Territoires', one: 'le territoire' },
  description:
    'Les communes et les intercommunalités de Lot-et-Garonne, avec leurs codes et leur population.',
  parameters: [
    one(
      words({ name: 'q', description: 'Le début d’un mot du nom.', example: 'villeneuve' }),
      (text) => ({ text }),
    ),
    one(
      choice(
        { name: 'niveau', description: 'Communes ou intercommunalités.', example: 'commune' },
        levels,
      ),
      (level) => ({ level }),
    ),
    one(
      siren({
        name: 'epci',
        description: 'Les communes de cette intercommunalité (SIREN).',
        example: '200096956',
      }),
      (epciSiren) => ({ epciSiren }),
    ),
  ],
  sorts: { code: 'CODE', nom: 'NAME', '-population': 'POPULATION' },
  ...{ order: 'CODE', most: 200, fields },
  page: async (visitor, question) => {
    const { places, partial } = await all(visitor);
    const found = places
      .filter((place) => matches(place, question))
      .toSorted(orders[question.orderBy]);
    const start = question.after === undefined ? 0 : startAfter(question.after, found.length);
    const end = start + question.first;
    return {
      ...{ nodes: found.slice(start, end), total: found.length, asOf: null, partial },
      rest: end < found.length ? { ...question, after: `n${end}` } : null,
    };
  },
  idOf: ({ code }) => code,
  find: async (visitor, id) => {
    if (!isInseeCode(id) && !isSiren(id)) return { node: null, partial: [] };
    const { places, partial } = await all(visitor);
    return { node: places.find(({ code }) => code === id) ?? null, partial };
  },
};

async function all(
  visitor: Visitor,
): Promise<{ places: Territory[]; partial: readonly OwnerName[] }> {
  const { data, silent } = await ask(visitor, Territories, {});
  const epcis = data.epcis.map(({ siren: code, name, kind, population }) => ({
    ...{ code, level: 'EPCI' as const, name, kind, population },
    ...{ postalCodes: [], epciSiren: null, epciName: null },
  }));
  const communes = data.communes.map(
    ({ inseeCode: code, name, population, postalCodes, epci }) => ({
      ...{ code, level: 'COMMUNE' as const, name, kind: null, population },
      ...{
        postalCodes: postalCodes ?? [],
        epciSiren: epci?.siren ?? null,
        epciName: epci?.name ?? null,
      },
    }),
  );
  return { places: [...communes, ...epcis], partial: silent };
}

function matches(place: Territory, { filter }: Question): boolean {
  const { text, level, epciSiren } = filter as {
    text?: string;
    level?: string;
    epciSiren?: string;
  };
  if (level !== undefined && place.level !== level) return false;
  if (epciSiren !== undefined && place.epciSiren !== epciSiren) return false;
  return text === undefined || `-${slug(place.name ?? '')}`.includes(`-${slug(text)}`);
}

type Order = (one: Territory, other: Territory) => number;

const byCode: Order = (one, other) => one.code.localeCompare(other.code);
const orders: Record<string, Order> = {
  CODE: byCode,
  NAME: (one, other) =>
    (one.name ?? '').localeCompare(other.name ?? '', 'fr') || byCode(one, other),
  POPULATION: (one, other) => (other.population ?? 0) - (one.population ?? 0) || byCode(one, other),
};

function startAfter(cursor: string, length: number): number {
  const start = /^n\d{1,4}$/.test(cursor) ? Number(cursor.slice(1)) : length + 1;
  if (start > length) {
    throw new Problem('CURSEUR_INVALIDE', 'Reprenez l’adresse « next » de l’en-tête Link.', {
      parametre: 'apres',
    });
  }
  return start;
}
