import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';
import { isSiret, sirenOf } from '@relance/schema/scalars/identifiers.ts';
import { inEuros } from '../cells/amounts.ts';
import { beneficiaryKind } from '../cells/beneficiary.ts';
import { squeezed } from '../cells/plainText.ts';
import type { Holder, Place } from './decpParts.ts';

/** What is known of a contract beside the columns of an investment; amounts in cents. */
export interface ContractFacts {
  nature: string | null;
  id: string;
  cpv: string | null;
  notifiedOn: string;
  amounts: { label: string; amount: number | null }[];
  place: Place;
  holders: readonly Holder[];
  /** How many more there are than are listed. */
  moreHolders: number;
}

/** A contract at length, in French, a fact a line. */
export function describeContract(facts: ContractFacts): string {
  const { place } = facts;
  const where = [
    place.nom,
    place.code && `${place.typeCode?.toLowerCase() ?? 'code'} ${place.code}`,
  ];
  const lines = [
    `${facts.nature ?? 'Contrat'} n° ${facts.id}`,
    facts.cpv && `CPV : ${facts.cpv}`,
    `Notification : ${facts.notifiedOn.split('-').reverse().join('/')}`,
    ...facts.amounts.map(({ label, amount }) => amount !== null && `${label} : ${inEuros(amount)}`),
    place.code && `Lieu d’exécution : ${where.filter(Boolean).join(', ')}`,
    holdersText(facts.holders, facts.moreHolders),
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n');
}

/** Whether a holder is an establishment of the register, the only ones that are named. */
export function hasSiret({ typeIdentifiant, id }: Holder): boolean {
  return squeezed(typeIdentifiant ?? 'SIRET') === 'siret' && id !== null && isSiret(id);
}

// A sole trader has a SIRET as well, but a name that is a person's.
function holdersText(holders: readonly Holder[], more: number): string | null {
  const named = holders.flatMap((holder) => {
    const { id, denominationSociale: name } = holder;
    if (id === null || !hasSiret(holder)) return [];
    const kind = beneficiaryKind(name ?? '', { siren: sirenOf(id), siret: id, rna: null }, false);
    if (kind === BeneficiaryKind.NATURAL_PERSON) return [];
    return [name === null ? `SIRET ${id}` : `${name} (SIRET ${id})`];
  });
  const unnamed = holders.length - named.length + more;
  const all = unnamed > 0 ? [...named, `${unnamed} non nommé${unnamed > 1 ? 's' : ''}`] : named;
  return all.length > 0 ? `Titulaires : ${all.join(' ; ')}` : null;
}
