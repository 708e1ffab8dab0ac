import { validate, type ValidationError } from 'class-validator';
import type { ValidatorFn } from 'type-graphql';
import { BadInput } from '../errors.ts';

/** Runs the decorated rules of an input object; the first violation names its field. */
export const validateInput: ValidatorFn<object> = async (value: unknown) => {
  if (typeof value !== 'object' || value === null) return;
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
