import { organizationNumber } from '../cells/organizationNumber.ts';
import { Unreadable } from '../errors.ts';
import type { Repaired } from '../format.ts';

export interface Authority {
  siren: string;
  siret: string | null;
}

/** Reads the number of a contracting authority (maître d'ouvrage, acheteur), who must have one. */
export function authorityBy(due: 'SIREN' | 'SIRET') {
  return (text: string, repaired: Repaired): Authority => {
    // A spreadsheet's sign for a cell without a value.
    const { siren, siret } = organizationNumber(text === '#' ? '' : text, (rule) => {
      if (rule !== 'SIREN_FOR_SIRET' || due === 'SIRET') repaired(rule);
    });
    if (siren === null) {
      throw new Unreadable(
        'MISSING_BENEFICIARY',
        `"${text}" names no organization: add the ${due} of the contracting authority.`,
      );
    }
    if (siret !== null && due === 'SIREN') repaired('SIRET_FOR_SIREN');
    return { siren, siret };
  };
}
