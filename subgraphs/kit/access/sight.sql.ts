import type { Sight } from '@relance/schema/access/sight.ts';
import { Publication } from '@relance/schema/enums/publication.ts';
import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';

/** How the rules of `sight.ts` find what they look at: in the columns of a row, or in a document. */
export interface SeenColumns {
  owner: string;
  publication: string;
  /** Undefined where the kind has no beneficiary. */
  beneficiary: { kind: string; name: string; siren: string } | undefined;
}

/** The columns of a row `alias` of a kind of record. */
export function columnsOf(alias: string, kind: string, owner = `${alias}.owner`): SeenColumns {
  return {
    owner,
    publication: `${alias}.publication`,
    beneficiary:
      kind === 'Subsidy'
        ? {
            kind: `${alias}.beneficiary_kind`,
            name: `${alias}.beneficiary_name`,
            siren: `${alias}.beneficiary_siren`,
          }
        : undefined,
  };
}

/** The same in a document of the feed. */
export function documentColumns(document: string, owner: string): SeenColumns {
  const at = (column: string, otherwise: string) =>
    `coalesce(${document} ->> '${column}', ${otherwise})`;
  return {
    owner,
    publication: at('publication', `'${Publication.PUBLISHED}'`),
    beneficiary: {
      kind: at('beneficiary_kind', `''`),
      name: at('beneficiary_name', 'NULL'),
      siren: at('beneficiary_siren', 'NULL'),
    },
  };
}

/** True for the records that are there for a sight. Words of ours alone: nothing of a caller is in it. */
export function visible(
  { publications, persons, own }: Sight,
  { owner, publication, beneficiary }: SeenColumns,
): string {
  const rules: string[] = [];
  if (publications.length < Object.keys(Publication).length) {
    rules.push(`${publication} IN (${texts(publications)})`);
  }
  if (beneficiary && !persons) rules.push(`NOT ${isOfPerson(beneficiary)}`);
  if (rules.length === 0) return 'true';
  const open = rules.join(' AND ');
  return own.length === 0 ? `(${open})` : `(${owner} IN (${texts(own)}) OR (${open}))`;
}

/** Subsidies to whoever is, or may be, a natural person. */
export function isOfPerson({ kind, name, siren }: NonNullable<SeenColumns['beneficiary']>): string {
  const unknown = `${kind} = '${BeneficiaryKind.UNKNOWN}' AND coalesce(${name}, ${siren}) IS NULL`;
  return `(${kind} = '${BeneficiaryKind.NATURAL_PERSON}' OR ${unknown})`;
}

function texts(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
