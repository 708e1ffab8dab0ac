import type { AidInput } from '@relance/schema/records/aid.ts';
import { BadInput } from '../errors.ts';
import type { Columns } from './recordStore.ts';

/** Checks what no single field shows, and gives the columns to write. */
export function aidColumns(input: AidInput): Columns {
  if (input.opensOn && input.closesOn && input.closesOn < input.opensOn) {
    throw new BadInput('input.closesOn', `${input.closesOn} is before opensOn ${input.opensOn}.`);
  }
  if (input.floor != null && input.ceiling != null && input.ceiling < input.floor) {
    throw new BadInput('input.ceiling', 'is below the floor.');
  }
  return { ...input };
}
