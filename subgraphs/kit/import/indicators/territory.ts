import { Unreadable } from '../errors.ts';
import type { Repaired } from '../format.ts';
import { withZeros } from '../cells/places.ts';

const department = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6]|97[78]|98[4-8])$/;

/** A département by its number, with its zero: `1` → `01`. */
export function departmentCode(text: string, repaired: Repaired): string {
  const code = withZeros(text.toUpperCase(), 2, repaired);
  if (department.test(code)) return code;
  throw new Unreadable('UNKNOWN_TERRITORY', `"${text}" is no number of a département.`);
}

/** A zone of PILOTE: `D47` → `47`, `R75` → `REG-75`, `FRANCE` → `FR`. */
export function zoneCode(text: string): string {
  if (text === 'FRANCE' || text === 'NAT-FR') return 'FR';
  const [, level, code = ''] = /^(D|DEPT-|R|REG-)([0-9AB]{2,3})$/.exec(text) ?? [];
  if (level?.startsWith('R')) return `REG-${code}`;
  if (level?.startsWith('D') && department.test(code)) return code;
  throw new Unreadable('UNKNOWN_TERRITORY', `"${text}" is no zone: D47, R75 and FRANCE are.`);
}
