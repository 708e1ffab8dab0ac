import { nameWords } from '../index/organizations.sql.ts';

/** SIREN of the organizations that are called exactly so, as words; an empty array for none. */
export function organizationByName(name: string): string {
  return `ARRAY(
    SELECT siren FROM reference_organization WHERE ${nameWords} = ${name}
    UNION SELECT siren FROM record_index.organization WHERE ${nameWords} = ${name} LIMIT 20)`;
}
