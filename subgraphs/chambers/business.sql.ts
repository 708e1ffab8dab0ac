/** Businesses by section, in a commune or in the communes of an EPCI. */
export function businessesSql(place: 'commune_code' | 'epci_siren'): string {
  return `
SELECT ${place} AS place, naf_section AS section, sum(businesses) AS count,
       max(year) AS year, bool_or(demo) AS demo
FROM business_count
WHERE ${place} = ANY($1)
GROUP BY place, section
ORDER BY place, section`;
}
