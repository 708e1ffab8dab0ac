/** Years of a commune or of the communes of an EPCI; a null year asks for the newest one. */
export function attendanceSql(place: 'commune_code' | 'epci_siren'): string {
  return `
SELECT asked.place, asked.year AS "askedYear", found.*
FROM unnest($1::text[], $2::int[]) AS asked(place, year)
CROSS JOIN LATERAL (
  SELECT year, sum(nights) AS nights, sum(visits) AS visits, bool_or(demo) AS demo
  FROM attendance
  WHERE ${place} = asked.place AND (asked.year IS NULL OR year = asked.year)
  GROUP BY year
  ORDER BY year DESC
  LIMIT 1
) AS found`;
}
