import type {
  FetchDataRewrite,
  QueryPlanFieldNode,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import { GeneratedCode, literal, own, readProperty } from '../codegen/generatedCode.ts';
import { jsonString } from '../codegen/jsonString.ts';
import type { JsonObject } from '../execution/jsonObject.ts';
import { applyRewrites } from '../execution/rewrites.ts';
import type { TypeRelations } from '../supergraph/typeRelations.ts';
import { compileResemblance, type Resemblance } from './resemblance.ts';
import { representationOf } from './representation.ts';

/** JSON text of an object's representation; null where the object has none. Equal texts are equal. */
export type RepresentationWriter = (object: JsonObject) => string | null;

/** How objects of one type are told to a subgraph. */
export interface Representation {
  write: RepresentationWriter;
  /** Tells that two objects have the same text without writing it, where that can be told. */
  resemblance?: Resemblance;
}

export interface RepresentationNeeds {
  requires: readonly QueryPlanSelectionNode[];
  inputRewrites?: readonly FetchDataRewrite[] | undefined;
}

/** The representation of an object, compiled when an object of its type first comes. */
export function compileRepresentation(
  types: TypeRelations,
  needs: RepresentationNeeds,
): (object: JsonObject) => Representation {
  const byType = new Map<unknown, Representation>();
  return (object) => {
    const typename = object['__typename'];
    // Without a type name nobody can find the object.
    if (typeof typename !== 'string') return none;
    let known = byType.get(typename);
    if (known === undefined) {
      known = representationFor(typename, types, needs);
      byType.set(typename, known);
    }
    return known;
  };
}

const none: Representation = { write: () => null };

function representationFor(
  typename: string,
  types: TypeRelations,
  needs: RepresentationNeeds,
): Representation {
  const applicable = needs.requires.filter(
    (selection) =>
      selection.kind === 'Field' ||
      (selection.typeCondition && types.isOfType(typename, selection.typeCondition)),
  );
  const [only] = applicable;
  if (only === undefined) return none;
  if (applicable.length === 1 && only.kind === 'InlineFragment' && !needs.inputRewrites?.length) {
    const fields = plainFields(only.selections);
    if (fields?.some(({ name }) => name === '__typename')) {
      const write = generateWriter(fields);
      if (fields.some(({ selections }) => selections)) return { write };
      return { write, resemblance: compileResemblance(fields.map(responseName)) };
    }
  }
  return { write: interpretingWriter(types, needs) };
}

function interpretingWriter(
  types: TypeRelations,
  { requires, inputRewrites = [] }: RepresentationNeeds,
): RepresentationWriter {
  return (object) => {
    const representation = representationOf(types, object, requires);
    if (!representation?.['__typename']) return null;
    applyRewrites(types, inputRewrites, representation);
    return JSON.stringify(representation);
  };
}

interface PlainField extends QueryPlanFieldNode {
  readonly selections?: PlainField[];
}

/** The selections where they are fields all the way down; undefined where a fragment is among them. */
function plainFields(selections: readonly QueryPlanSelectionNode[]): PlainField[] | undefined {
  const names = new Set<string>();
  for (const selection of selections) {
    if (selection.kind !== 'Field') return undefined;
    if (selection.selections && !plainFields(selection.selections)) return undefined;
    names.add(responseName(selection));
  }
  return names.size === selections.length ? (selections as PlainField[]) : undefined;
}

function responseName({ alias, name }: QueryPlanFieldNode): string {
  return alias ?? name;
}

function generateWriter(fields: readonly PlainField[]): RepresentationWriter {
  const code = new GeneratedCode();
  const entry = declareObject(code, 'representation', fields);
  return code.compile<RepresentationWriter>(entry, { jsonString, own, write: JSON.stringify });
}

/** A function of an object: its fields as JSON text, or null where one of them is missing. */
function declareObject(code: GeneratedCode, hint: string, fields: readonly PlainField[]): string {
  const body = ['let value;', 'let text = "";'];
  fields.forEach((field, index) => {
    const name = responseName(field);
    const before = `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`;
    body.push(
      `value = ${readProperty('object', name)};`,
      'if (value === undefined) return null;',
      `text += ${literal(before)};`,
      `text += ${valueSource(code, field)};`,
    );
  });
  body.push('return text + "}";');
  return code.declareFunction(hint, ['object'], body);
}

function valueSource(code: GeneratedCode, field: PlainField): string {
  if (!field.selections) return 'typeof value === "string" ? jsonString(value) : write(value)';
  const inner = declareObject(code, field.name, field.selections);
  const one = code.declareFunction(
    `${field.name}OrNull`,
    ['value'],
    [
      'if (typeof value !== "object" || value === null) return "null";',
      `return ${inner}(value) ?? "null";`,
    ],
  );
  return `Array.isArray(value) ? "[" + value.map(${one}).join(",") + "]" : ${one}(value)`;
}
