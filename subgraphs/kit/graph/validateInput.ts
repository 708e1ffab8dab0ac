import { validate, type ValidationError } from 'class-validator';
import type { ValidatorFn } from 'type-graphql';
import { BadInput } from '../errors.ts';

/** Runs the decorated rules of an input object; the first violation names its field. */
export const validateInput: ValidatorFn<object> = async (value: unknown) => {
  if (typeof value !== 'object' || value === null) return;
  // PostgreSQL keeps no text with this sign: it is the caller's mistake, not a fault of ours. A filter that
  // asks for one finds nothing.
  const isWritten = value.constructor.name.endsWith('Input');
  const unkept = isWritten ? textWithNul(value, 'input') : undefined;
  if (unkept !== undefined) throw new BadInput(unkept, 'holds a NUL character: leave it out');
  const [violation] = await validate(value, {
    skipMissingProperties: true,
    forbidUnknownValues: false,
  });
  if (violation) throw inputError(violation, 'input');
};

function inputError(violation: ValidationError, parent: string): BadInput {
  const path = `${parent}.${violation.property}`;
  const [child] = violation.children ?? [];
  if (child) return inputError(child, path);
  return new BadInput(path, Object.values(violation.constraints ?? {}).join('; '));
}

function textWithNul(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return value.includes('\0') ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, each] of Object.entries(value)) {
    const found = textWithNul(each, `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
