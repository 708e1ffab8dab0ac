/** Where an aid is open. */
export interface CoveredPlaces {
  level: 'DEPARTEMENT' | 'EPCI' | 'COMMUNE';
  communes: readonly { inseeCode: string }[];
  epcis: readonly { siren: string }[];
}

/** How many aids are open in each commune: its own, those of its EPCI, those of the whole département. */
export function coverageOf(
  territories: readonly CoveredPlaces[],
  members: ReadonlyMap<string, readonly string[]>,
  communes: readonly string[],
): Map<string, number> {
  const counts = new Map(communes.map((code) => [code, 0]));
  for (const { level, communes: named, epcis } of territories) {
    const covered =
      level === 'DEPARTEMENT'
        ? communes
        : [
            ...named.map(({ inseeCode }) => inseeCode),
            ...epcis.flatMap(({ siren }) => members.get(siren) ?? []),
          ];
    // A commune that is named beside its EPCI is covered once.
    for (const code of new Set(covered)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
