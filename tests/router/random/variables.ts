import type { Random } from '@relance/kit/demo/random.ts';
import { GraphQLNonNull, type GraphQLInputType, isNonNullType } from 'graphql';
import { inputValue } from './values.ts';

interface Variable {
  name: string;
  type: string;
  /** What a value must be. */
  accepts: GraphQLInputType;
  /** How often it is left out; never where it is needed. */
  absent: number;
  definition: string;
}

/** The variables of one operation, made up where its arguments need them. */
export class Variables {
  readonly #random: Random;
  readonly #declared: Variable[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  /** `$name` of a variable that fits a place of this type; now and then one that is there already. */
  fitting(type: GraphQLInputType): string {
    const random = this.#random;
    const known = this.#declared.filter((variable) => variable.type === String(type));
    if (known.length > 0 && random.chance(0.4)) return `$${random.pick(known).name}`;
    const name = `v${this.#declared.length + 1}`;
    const strict = isNonNullType(type) ? type : new GraphQLNonNull(type);
    if (random.chance(0.3)) {
      // A default makes a nullable variable fit where null does not.
      const text = isNonNullType(type) ? String(type.ofType) : String(type);
      const fallback = inputValue(strict, random).literal;
      const definition = `$${name}: ${text} = ${fallback}`;
      this.#declared.push({ name, type: text, accepts: strict, absent: 0.5, definition });
      return `$${name}`;
    }
    const accepts = random.chance(0.3) ? strict : type;
    const text = String(accepts);
    const absent = isNonNullType(accepts) ? 0 : 0.2;
    this.#declared.push({ name, type: text, accepts, absent, definition: `$${name}: ${text}` });
    return `$${name}`;
  }

  /** `($v1: Int, $v2: ID! = "x")`, or nothing. */
  definitions(): string {
    const definitions = this.#declared.map(({ definition }) => definition);
    return definitions.length > 0 ? `(${definitions.join(', ')})` : '';
  }

  /** Other values at every call. */
  values(): Record<string, unknown> {
    const given = this.#declared.filter(({ absent }) => !this.#random.chance(absent));
    return Object.fromEntries(
      given.map(({ name, accepts }) => [name, inputValue(accepts, this.#random).json]),
    );
  }
}
