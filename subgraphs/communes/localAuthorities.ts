import { loadTerritory } from '@relance/schema/codes/territory.ts';
import { LocalAuthorityKind } from './localAuthorityKind.ts';

interface LocalAuthorities {
  sirens: Map<string, string>;
  kinds: Map<string, LocalAuthorityKind>;
  postalCodes: Map<string, string[]>;
}

let known: LocalAuthorities | undefined;

// The geographic code is read at the first line that asks, not whenever a process starts.
function localAuthorities(): LocalAuthorities {
  if (known) return known;
  const { communes, epcis } = loadTerritory();
  const postalCodes = new Map<string, string[]>();
  for (const { inseeCode, postalCodes: codes } of communes) {
    for (const code of codes) postalCodes.set(code, [...(postalCodes.get(code) ?? []), inseeCode]);
  }
  known = {
    sirens: new Map(communes.map(({ inseeCode, siren }) => [inseeCode, siren])),
    kinds: new Map([
      ...communes.map(({ siren }) => [siren, LocalAuthorityKind.COMMUNE] as const),
      ...epcis.map(({ siren }) => [siren, LocalAuthorityKind.EPCI] as const),
    ]),
    postalCodes,
  };
  return known;
}

/** SIREN of a commune of Lot-et-Garonne; null for any other code. */
export function sirenOfCommune(inseeCode: string): string | null {
  return localAuthorities().sirens.get(inseeCode) ?? null;
}

/** Whether a number is that of a commune or EPCI of Lot-et-Garonne; null when it is of neither. */
export function kindOfSiren(siren: string): LocalAuthorityKind | null {
  return localAuthorities().kinds.get(siren) ?? null;
}

/** INSEE codes of the communes of Lot-et-Garonne that share a postal code. */
export function communesOfPostalCode(code: string): readonly string[] {
  return localAuthorities().postalCodes.get(code) ?? [];
}
