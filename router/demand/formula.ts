/** A part of a formula: where its value stands. */
export type Term = number;

/** A number that a request's variables give, such as the size of a page. */
export type Given = (variables: Readonly<Record<string, unknown>>) => number;

type Operation = (values: Float64Array) => number;

/**
 * A number as a function of variables: sums, products and maxima, each written down once, however often
 * it stands in the whole. Evaluating takes one step per term that variables decide, never more.
 */
export class Formula {
  readonly #terms = new Map<string, Term>();
  readonly #constants: (number | undefined)[] = [];
  readonly #given: [Term, Given][] = [];
  readonly #steps: [Term, Operation][] = [];

  constant(value: number): Term {
    return this.#term(String(value), value);
  }

  /** `name` says what decides it: equal names are one term. */
  given(name: string, given: Given): Term {
    return this.#term(`$${name}`, undefined, (term) => this.#given.push([term, given]));
  }

  sum(terms: readonly Term[]): Term {
    const constant = terms.reduce((all, term) => all + (this.#constants[term] ?? 0), 0);
    const open = terms.filter((term) => this.#constants[term] === undefined).sort(ascending);
    if (open.length === 0) return this.constant(constant);
    const [only] = open;
    if (open.length === 1 && constant === 0 && only !== undefined) return only;
    return this.#step(`+${constant},${open.join()}`, (values) => {
      let all = constant;
      for (const term of open) all += values[term] ?? 0;
      return all;
    });
  }

  product(one: Term, other: Term): Term {
    const [factor, multiplied] = [this.#constants[one], this.#constants[other]];
    if (factor === 0 || multiplied === 0) return this.constant(0);
    if (factor !== undefined && multiplied !== undefined) return this.constant(factor * multiplied);
    if (factor === 1) return other;
    if (multiplied === 1) return one;
    return this.#step(`*${one},${other}`, (values) => (values[one] ?? 0) * (values[other] ?? 0));
  }

  largest(terms: readonly Term[]): Term {
    const distinct = [...new Set(terms)].sort(ascending);
    const [first] = distinct;
    if (first === undefined) return this.constant(0);
    if (distinct.length === 1) return first;
    const constants = distinct.map((term) => this.#constants[term]);
    if (!constants.includes(undefined)) return this.constant(Math.max(...(constants as number[])));
    return this.#step(`>${distinct.join()}`, (values) => {
      let largest = 0;
      for (const term of distinct) largest = Math.max(largest, values[term] ?? 0);
      return largest;
    });
  }

  /** The value of a term that no variable decides. */
  constantOf(term: Term): number | undefined {
    const value = this.#constants[term];
    return value === undefined ? undefined : saturated(value);
  }

  /** The value of every term; none is larger than the largest safe integer. */
  evaluate(variables: Readonly<Record<string, unknown>>): Float64Array {
    const values = Float64Array.from(this.#constants, (value) => saturated(value ?? 0));
    for (const [term, given] of this.#given) values[term] = saturated(given(variables));
    for (const [term, operation] of this.#steps) values[term] = saturated(operation(values));
    return values;
  }

  #step(key: string, operation: Operation): Term {
    return this.#term(key, undefined, (term) => this.#steps.push([term, operation]));
  }

  #term(key: string, constant: number | undefined, made?: (term: Term) => void): Term {
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    const term = this.#constants.push(constant) - 1;
    this.#terms.set(key, term);
    made?.(term);
    return term;
  }
}

function saturated(value: number): number {
  return Math.min(value, Number.MAX_SAFE_INTEGER);
}

function ascending(one: number, other: number): number {
  return one - other;
}
