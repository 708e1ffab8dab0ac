const communeColumns = `
  insee_code AS "inseeCode", name, folded_name AS "foldedName", population,
  postal_codes AS "postalCodes", arrondissement, siren, epci_siren AS "epciSiren"`;

// Names that begin with the words come first, then names with such a word further on.
// Folded names hold a-z and spaces only: the "C" order is the alphabet, whatever the server's locale.
export const searchCommunesSql = `
SELECT ${communeColumns}
FROM commune
WHERE $1::text IS NULL
   OR ' ' || folded_name LIKE '% ' || $1 || '%'
   OR EXISTS (SELECT FROM unnest(postal_codes) AS code WHERE starts_with(code, $1))
ORDER BY starts_with(folded_name, $1) DESC, folded_name COLLATE "C", insee_code
LIMIT $2`;

export const communesOfEpcisSql = `
SELECT ${communeColumns}
FROM commune
WHERE epci_siren = ANY($1)
ORDER BY folded_name COLLATE "C", insee_code`;

export const listEpcisSql = `
SELECT siren, name, kind, population, department_population AS "departmentPopulation"
FROM epci
ORDER BY name`;
