import { GeneratedCode, own, readProperty } from '../codegen/generatedCode.ts';
import type { JsonObject } from '../execution/jsonObject.ts';

/**
 * What tells two objects with the same representation without its text: most objects of a deep answer
 * are the same few again, and to write and hash a text for each costs more than to compare values.
 */
export interface Resemblance {
  /** Equal for equal representations; seldom equal for others. */
  keyOf: (object: JsonObject) => unknown;
  /** True only if the representations are equal. */
  equal: (one: JsonObject, other: JsonObject) => boolean;
}

/** For representations that are these fields of the object. Lists and objects as values resemble nothing. */
export function compileResemblance(names: readonly string[]): Resemblance {
  const keys = names.filter((name) => name !== '__typename');
  const code = new GeneratedCode();
  // A text among the values is more likely to be the key than a number or a truth.
  const keyOf = code.declareFunction(
    'keyOf',
    ['object'],
    [
      'let value;',
      ...keys.map(
        (name) =>
          `if (typeof (value = ${readProperty('object', name)}) === "string") return value;`,
      ),
      'return value;',
    ],
  );
  const equal = code.declareFunction(
    'equal',
    ['one', 'other'],
    [
      `return ${names
        .map((name) => `${readProperty('one', name)} === ${readProperty('other', name)}`)
        .join(' && ')};`,
    ],
  );
  return code.compile<Resemblance>(`{ keyOf: ${keyOf}, equal: ${equal} }`, { own });
}
