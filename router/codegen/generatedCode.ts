/**
 * The one place that turns text into code. Names and texts from outside (field names, aliases, enum
 * values) enter generated source as literals only, so none of them can become a statement.
 */

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Source of a constant. */
export function literal(value: string | number | boolean | null): string {
  return JSON.stringify(value);
}

/**
 * Source that reads a property of a parsed JSON object. A name that every object inherits
 * (`constructor`, `__proto__`) goes through `own`, which the environment provides.
 */
export function readProperty(object: string, name: string): string {
  return inherited.has(name) ? `own(${object}, ${literal(name)})` : `${object}[${literal(name)}]`;
}

/** A property of the object itself; an inherited one reads as undefined. */
export function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}

/** Functions written one after the other, then compiled together around one environment. */
export class GeneratedCode {
  readonly #declarations: string[] = [];
  #names = 0;

  /** A name that no other declaration has; the hint is for people who read the generated text. */
  name(hint: string): string {
    return `${hint}_${this.#names++}`;
  }

  /** Adds a function and answers its name. */
  declareFunction(hint: string, parameters: readonly string[], body: readonly string[]): string {
    const name = this.name(hint);
    this.#declarations.push(`function ${name}(${parameters.join(', ')}) {\n${indented(body)}\n}`);
    return name;
  }

  /** Adds a constant and answers its name; its value is source. */
  declareConstant(hint: string, source: string): string {
    const name = this.name(hint);
    this.#declarations.push(`const ${name} = ${source};`);
    return name;
  }

  /** All that was declared, as one would read it in a debugger. */
  get text(): string {
    return this.#declarations.join('\n');
  }

  /** Runs the declarations with the environment's names in scope and answers one of the functions. */
  compile<Compiled>(entry: string, environment: Readonly<Record<string, unknown>>): Compiled {
    const names = Object.keys(environment);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- this module's purpose
    const build = new Function(...names, `'use strict';\n${this.text}\nreturn ${entry};`) as (
      ...values: unknown[]
    ) => Compiled;
    return build(...names.map((name) => environment[name]));
  }
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
