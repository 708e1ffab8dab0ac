import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';
import type { OrganizationNumber } from './organizationNumber.ts';

const person =
  /^(?:m\.|mm\.|mme\.?|mlle\.?|mr\.?|monsieur|madame|mademoiselle|m [a-zà-ÿ]{2,}|indivision|consorts|succession|époux|epoux)(?:\s|$)/i;

/**
 * What kind of person a published name and number stand for. A sole trader has a SIREN as well, so
 * a name that begins with a civility is a person's, unless the publisher says that all are associations.
 */
export function beneficiaryKind(
  name: string,
  { siren, rna }: OrganizationNumber,
  associationsOnly: boolean,
): BeneficiaryKind {
  if (rna !== null) return BeneficiaryKind.ASSOCIATION;
  if (person.test(name) && !(associationsOnly && siren !== null)) {
    return BeneficiaryKind.NATURAL_PERSON;
  }
  return associationsOnly ? BeneficiaryKind.ASSOCIATION : BeneficiaryKind.UNKNOWN;
}

/** Whether a text has a word of a name in it, so that showing the one would show the other. */
export function namesBeneficiary(text: string, name: string): boolean {
  const words = new Set(wordsOf(text));
  return wordsOf(name).some((word) => words.has(word));
}

const common = new Set(
  'au aux avec dans de des du en et la le les madame mlle mme monsieur mr ou par pour sa sur un une'.split(
    ' ',
  ),
);

function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/);
  return words.filter((word) => word.length > 1 && !common.has(word));
}
