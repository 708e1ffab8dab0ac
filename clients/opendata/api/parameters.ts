import type { Kind } from '../kinds/kind.ts';
import type { Parameter } from '../parameters/parameter.ts';
import type { Extra } from '../parameters/question.ts';
import { extrasOf } from './operations.ts';

/** A parameter as the documentation tells it. */
export type DescribedParameter = Pick<Parameter, 'name' | 'description' | 'schema' | 'many'> & {
  example?: string;
};

/** Every parameter of a list, in one order. */
export function parametersOf(kind: Kind<unknown>): DescribedParameter[] {
  return [...kind.parameters, ...extrasOf(kind).map((extra) => described(extra, kind))];
}

function described(name: Extra, { sorts, most }: Kind<unknown>): DescribedParameter {
  const orders = Object.keys(sorts);
  const all: Record<Extra, Omit<DescribedParameter, 'name' | 'many'>> = {
    tri: {
      description: 'L’ordre de la liste ; un tiret devant : du plus grand au plus petit.',
      schema: { type: 'string', enum: orders },
      ...(orders[0] === undefined ? {} : { example: orders[0] }),
    },
    limite: {
      description: 'Le nombre de fiches par page.',
      schema: { type: 'integer', minimum: 1, maximum: most, default: Math.min(50, most) },
      example: '20',
    },
    apres: {
      description: 'Où la page commence : suivez l’adresse « next » de l’en-tête Link.',
      schema: { type: 'string' },
    },
    au: {
      description: 'La liste telle qu’elle était ce jour-là (à sa fin, à Paris) ou à cet instant.',
      schema: { type: 'string', anyOf: [{ format: 'date' }, { format: 'date-time' }] },
      example: '2022-06-30',
    },
  };
  return { name, many: false, ...all[name] };
}
