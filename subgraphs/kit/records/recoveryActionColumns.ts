import type { RecoveryActionInput } from '@relance/schema/records/recoveryAction.ts';
import { BadInput } from '../errors.ts';
import type { Columns } from './recordStore.ts';

/** Checks what no single field shows, and gives the columns to write. */
export function recoveryActionColumns(input: RecoveryActionInput): Columns {
  if (input.startsOn && input.endsOn && input.endsOn < input.startsOn) {
    throw new BadInput('input.endsOn', `${input.endsOn} is before startsOn ${input.startsOn}.`);
  }
  const codes = input.indicators.map(({ code }) => code);
  if (new Set(codes).size < codes.length) {
    throw new BadInput('input.indicators', 'uses a code twice.');
  }
  return { ...input };
}
