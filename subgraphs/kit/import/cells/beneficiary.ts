import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';
import { foldedName } from './organizationName.ts';
import type { OrganizationNumber } from './organizationNumber.ts';
import { isSoleTrader, kindOfName } from './organizationWords.ts';
import { folded } from './plainText.ts';

const { ASSOCIATION, LOCAL_AUTHORITY, NATURAL_PERSON, PUBLIC_BODY, UNKNOWN } = BeneficiaryKind;

const civility =
  /^(?:m\.|mm\.|mme\.?|mlle\.?|mr\.?|monsieur|madame|mademoiselle|m [a-zà-ÿ]{2,}|indivision|consorts|succession|époux|epoux)(?:\s|$)/i;

/**
 * What kind of person a published name and number stand for, the surest first: a number of an
 * association or of public law, a civility or the word for a sole trader, what the file is about,
 * words of the name. A sole trader's SIREN looks like any other's; in doubt the kind is unknown.
 */
export function beneficiaryKind(
  name: string,
  { siren, rna }: OrganizationNumber,
  associationsOnly: boolean,
): BeneficiaryKind {
  if (rna !== null) return ASSOCIATION;
  const text = foldedName(name);
  const said = kindOfName(text);
  const publicKind = siren === null ? null : kindOfPublicNumber(siren, said);
  if (publicKind !== null) return publicKind;
  if (isSoleTrader(text)) return NATURAL_PERSON;
  // « Madame Suzette Productions » is an association where the publisher says that all are.
  if (civility.test(name) && !(associationsOnly && siren !== null)) return NATURAL_PERSON;
  if (associationsOnly) return ASSOCIATION;
  const isPublic = said === LOCAL_AUTHORITY || said === PUBLIC_BODY;
  // A collège whose number is of private law is run by an association or a firm: which, nobody says.
  return isPublic && siren !== null ? UNKNOWN : said;
}

/**
 * INSEE gives public law the SIREN that begin with 1 (the State and its bodies) and 2: 21 communes,
 * 22 départements, 23 régions, 24 and 25 groupings of communes, 26 to 29 their establishments, and 20
 * whatever local body was founded since 2008. Null: of private law.
 */
function kindOfPublicNumber(siren: string, said: BeneficiaryKind): BeneficiaryKind | null {
  if (/^2[1-5]/.test(siren)) return LOCAL_AUTHORITY;
  if (siren.startsWith('20')) return said === PUBLIC_BODY ? PUBLIC_BODY : LOCAL_AUTHORITY;
  return /^[12]/.test(siren) ? PUBLIC_BODY : null;
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
  return folded(text)
    .split(' ')
    .filter((word) => word.length > 1 && !common.has(word));
}
