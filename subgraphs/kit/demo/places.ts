import { loadTerritory, type CommuneReference } from '@relance/schema/codes/territory.ts';

/** A commune, drawn as often as people live there. */
export interface Place extends CommuneReference {
  weight: number;
}

let territory: { communes: Place[]; epcis: ReturnType<typeof loadTerritory>['epcis'] } | undefined;

/** The communes and EPCI that demo records speak of: real ones, read once per process. */
export function demoTerritory() {
  if (!territory) {
    const { communes, epcis } = loadTerritory();
    const places = communes.map((commune) => ({ ...commune, weight: commune.population }));
    territory = { communes: places, epcis };
  }
  return territory;
}

/** The commune of that name. */
export function placeNamed(name: string): Place {
  const place = demoTerritory().communes.find((commune) => commune.name === name);
  if (!place) throw new RangeError(`No commune of Lot-et-Garonne is called "${name}".`);
  return place;
}

/** `d’Agen`, `du Passage`, `de Marmande`. */
export function ofPlace(name: string): string {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (/^[AEIOUYÂÉÈÊÎÔ]/.test(name)) return `d’${name}`;
  return `de ${name}`;
}
