import { BeneficiaryKind } from '../enums/subsidy.ts';
import { Publication } from '../enums/publication.ts';
import { type Owner } from '../enums/owner.ts';
import { partners } from '../partners.ts';
import type { Identity } from './identity.ts';
import { partnerScope, type Scope } from './scopes.ts';

/** Which records a caller sees, whatever is asked: the rules of publication in one place. */
export interface Sight {
  publications: readonly Publication[];
  /** Subsidies to natural persons, one by one; names are never among what they show. */
  persons: boolean;
  /** Whose records it sees all of. */
  own: readonly Owner[];
}

const all = [Publication.DRAFT, Publication.SHARED, Publication.PUBLISHED];

/** The sight of the public: the least of all. */
export const publicSight: Sight = {
  publications: [Publication.PUBLISHED],
  persons: false,
  own: [],
};

/** What a caller sees by its scopes. */
export function sightOf({ scopes }: Identity): Sight {
  const is = (scope: Scope) => scopes.includes(scope);
  const own = partners.filter(({ name }) => is(partnerScope(name))).map(({ owner }) => owner);
  const persons = is('committee') || is('admin');
  if (persons || is('analyst')) return { publications: all, persons, own };
  if (own.length === 0) return publicSight;
  return { publications: [Publication.SHARED, Publication.PUBLISHED], persons, own };
}

/** What the rules look at in a record; a kind without it is for everybody. */
export interface Seen {
  owner?: Owner;
  publication?: Publication;
  beneficiaryKind?: BeneficiaryKind;
  beneficiaryName?: string | null;
  beneficiarySiren?: string | null;
}

/** Whether a record is there for this sight. */
export function sees({ publications, persons, own }: Sight, record: Seen): boolean {
  if (record.owner !== undefined && own.includes(record.owner)) return true;
  const { publication = Publication.PUBLISHED } = record;
  return publications.includes(publication) && (persons || !isOfPerson(record));
}

/** Whoever received it is, or may be, a natural person (CRPA L.312-1-2). */
function isOfPerson({ beneficiaryKind, beneficiaryName, beneficiarySiren }: Seen): boolean {
  if (beneficiaryKind === BeneficiaryKind.NATURAL_PERSON) return true;
  return (
    beneficiaryKind === BeneficiaryKind.UNKNOWN && (beneficiaryName ?? beneficiarySiren) == null
  );
}
