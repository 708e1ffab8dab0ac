import { GeneratedCode, literal, own, readProperty } from '../codegen/generatedCode.ts';
import type { JsonObject } from './jsonObject.ts';
import { mergeField, mergeInto } from './mergeInto.ts';

export type Merge = (target: JsonObject, source: JsonObject) => void;

// Beyond, code that nobody reads would be larger than what it saves.
const most = 100;

/** `mergeInto` for objects that have these fields, as a rule: each is read and written by its name. */
export function compileMerge(names: readonly string[]): Merge {
  if (names.length > most || names.some((name) => name in Object.prototype)) return mergeInto;
  const code = new GeneratedCode();
  const merge = code.declareFunction(
    'merge',
    ['target', 'source'],
    [
      'let added;',
      'let others = 0;',
      'for (const key in source) others++;',
      ...names.flatMap((name) => {
        const known = readProperty('target', name);
        return [
          `if ((added = ${readProperty('source', name)}) !== undefined) {`,
          '  others--;',
          `  if (${known} === undefined) ${known} = added;`,
          `  else mergeField(target, ${literal(name)}, added);`,
          '}',
        ];
      }),
      // A subgraph that sends what nobody asked for: as stock, it is heard.
      'if (others > 0) mergeInto(target, source);',
    ],
  );
  return code.compile<Merge>(merge, { own, mergeField, mergeInto });
}
