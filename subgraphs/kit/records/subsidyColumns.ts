import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';
import type { SubsidyInput } from '@relance/schema/records/subsidy.ts';
import { BadInput } from '../errors.ts';
import type { Columns } from './recordStore.ts';

/** Checks what no single field shows, and gives the columns to write. */
export function subsidyColumns(input: SubsidyInput): Columns {
  const amount = Math.round(input.totalAmount * input.share);
  const paidAmount = input.payments?.reduce((sum, payment) => sum + payment.amount, 0) ?? null;
  if (paidAmount !== null && paidAmount > amount) {
    throw new BadInput('input.payments', 'add up to more than was granted to this beneficiary.');
  }
  if (input.paymentFrom && input.paymentUntil && input.paymentUntil < input.paymentFrom) {
    throw new BadInput('input.paymentUntil', 'is before paymentFrom.');
  }
  if (
    input.beneficiarySiret &&
    input.beneficiarySiren &&
    !input.beneficiarySiret.startsWith(input.beneficiarySiren)
  ) {
    throw new BadInput('input.beneficiarySiret', 'is not an establishment of beneficiarySiren.');
  }
  if ((input.beneficiaryKind === BeneficiaryKind.SOLE_TRADER) !== isSaid(input.namingGround)) {
    throw new BadInput(
      'input.namingGround',
      'goes with a SOLE_TRADER and only there: give the legal ground on which it is named, or take NATURAL_PERSON.',
    );
  }
  return { ...input, ...namedOrNot(input), amount, paidAmount };
}

function isSaid(text: string | null | undefined): boolean {
  return !!text?.trim();
}

/** Columns of a beneficiary; what may be a natural person's name and number is in the private ones. */
export interface BeneficiaryColumns {
  beneficiaryName: string | null;
  beneficiarySiren: string | null;
  beneficiarySiret: string | null;
  beneficiaryRna: string | null;
  privateBeneficiaryName: string | null;
  privateBeneficiarySiret: string | null;
}

/** Where the name and number of a beneficiary go: shown, or kept private for a (possible) natural person. */
export function namedOrNot(beneficiary: {
  beneficiaryKind: BeneficiaryKind;
  beneficiaryName: string | null;
  beneficiarySiren: string | null;
  beneficiarySiret: string | null;
  beneficiaryRna: string | null;
}): BeneficiaryColumns {
  const { beneficiaryKind, beneficiaryName, beneficiarySiret, beneficiaryRna } = beneficiary;
  const beneficiarySiren = beneficiary.beneficiarySiren ?? beneficiarySiret?.slice(0, 9) ?? null;
  const mayBeAPerson =
    beneficiaryKind === BeneficiaryKind.NATURAL_PERSON ||
    (beneficiaryKind === BeneficiaryKind.UNKNOWN && !beneficiarySiren && !beneficiaryRna);
  if (!mayBeAPerson) {
    return {
      beneficiaryName: beneficiaryName ?? null,
      beneficiarySiren,
      beneficiarySiret: beneficiarySiret ?? null,
      beneficiaryRna: beneficiaryRna ?? null,
      privateBeneficiaryName: null,
      privateBeneficiarySiret: null,
    };
  }
  return {
    beneficiaryName: null,
    beneficiarySiren: null,
    beneficiarySiret: null,
    beneficiaryRna: null,
    privateBeneficiaryName: beneficiaryName ?? null,
    privateBeneficiarySiret: beneficiarySiret ?? beneficiarySiren,
  };
}
