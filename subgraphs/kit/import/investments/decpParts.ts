import { z } from 'zod';
import { tidied } from '../cells/plainText.ts';

// `test` is what one redistributor wrote into every property that a contract lacks.
const notSaid = /^(?:test|none|nan|null|nc|n\/?a|inconnu|\[\])$/i;

/** What a property says; null where the publisher has nothing to say. */
export function said(text: string): string | null {
  return notSaid.test(text.trim()) ? null : tidied(text);
}

const told = z
  .unknown()
  .optional()
  .transform((value) =>
    typeof value === 'string' || typeof value === 'number' ? said(String(value)) : null,
  );

const holder = z.object({ typeIdentifiant: told, id: told, denominationSociale: told });
const place = z.object({ code: told, typeCode: told, nom: told });
const flatPlace = z.object({
  'lieuExecution.code': told,
  'lieuExecution.typeCode': told,
  'lieuExecution.nom': told,
});
const modification = z.object({
  dateNotificationModification: told,
  dateSignatureModification: told,
  montant: told,
  titulaires: z.unknown().optional(),
  concessionnaires: z.unknown().optional(),
});

/** Titulaire or concessionnaire; each part null where it is not said. */
export type Holder = z.output<typeof holder>;
export type Place = z.output<typeof place>;

export interface Modification {
  /** ISO; '' when not dated. */
  on: string;
  montant: string | null;
  holders: Holder[];
  /** Holders that are no object with a number: some exports left the names of the properties alone. */
  unreadable: number;
}

/** Who holds the contract, from the list as JSON: version 1, version 2 and XML nest it otherwise. */
export function holdersIn(json: string): { holders: Holder[]; unreadable: number } {
  return holdersOf(parsed(json));
}

/** What was changed since, oldest first. */
export function modificationsIn(json: string): Modification[] {
  return listed(parsed(json), ['modification'])
    .flatMap((each) => modification.safeParse(each).data ?? [])
    .map(({ montant, titulaires, concessionnaires, ...dates }) => ({
      // XML dates may have a zone: 2023-09-04+02:00.
      on: (dates.dateNotificationModification ?? dates.dateSignatureModification ?? '').slice(
        0,
        10,
      ),
      montant,
      ...holdersOf(titulaires ?? concessionnaires),
    }))
    .sort((one, other) => one.on.localeCompare(other.on));
}

/** Where the contract is carried out; a flattened export has `lieuExecution.code` as one name. */
export function placeIn(json: string, item: unknown): Place {
  const nested = place.safeParse(parsed(json)).data;
  if (nested?.code != null) return nested;
  const flat = flatPlace.safeParse(item).data;
  return {
    code: flat?.['lieuExecution.code'] ?? null,
    typeCode: flat?.['lieuExecution.typeCode'] ?? null,
    nom: flat?.['lieuExecution.nom'] ?? nested?.nom ?? null,
  };
}

function holdersOf(value: unknown): { holders: Holder[]; unreadable: number } {
  const found = listed(value, ['titulaire', 'concessionnaire']);
  const holders = found
    .flatMap((each) => holder.safeParse(each).data ?? [])
    .filter(({ id, denominationSociale }) => id !== null || denominationSociale !== null);
  return { holders, unreadable: found.length - holders.length };
}

// `[{…}]` in version 1, `[{ titulaire: {…} }]` in version 2, `{ titulaire: {…} or […] }` in XML.
function listed(value: unknown, names: readonly string[]): unknown[] {
  const inside = nestedIn(value, names) ?? value;
  if (inside === undefined || inside === null || inside === '') return [];
  const list: unknown[] = Array.isArray(inside) ? inside : [inside];
  return list.map((each) => nestedIn(each, names) ?? each);
}

function nestedIn(value: unknown, names: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const name = names.find((each) => Object.hasOwn(value, each));
  return name === undefined ? undefined : Reflect.get(value, name);
}

function parsed(json: string): unknown {
  if (said(json) === null) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
