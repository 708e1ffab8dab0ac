import { GeneratedCode, literal, own, readProperty } from '../codegen/generatedCode.ts';
import { JsonWriter } from '../codegen/jsonWriter.ts';
import type { JsonObject } from '../execution/jsonObject.ts';
import type { FieldShape, ObjectShape, ValueShape } from './selectionShape.ts';

/** Why data could not be written by the generated code: it is the slow path's to judge. */
export type Irregularity = 'null' | 'leaf' | 'list' | 'object' | 'typename' | 'introspection';

/** Thrown by a projector, never seen outside this folder. */
export class Irregular extends Error {
  readonly reason: Irregularity;

  constructor(reason: Irregularity) {
    super(reason);
    this.reason = reason;
  }
}

/** Writes merged data as the JSON of `data`, in UTF-8, or throws `Irregular` before anything is sent. */
export type Projector = (data: JsonObject) => Buffer;

// One for all: nothing waits while an answer is written.
const out = new JsonWriter();

/** Generates the projector of one shape: straight-line code per object type, no walk over the shape. */
export function generateProjector(shape: ObjectShape): Projector {
  const generator = new ProjectorGenerator();
  const entry = generator.objectFunction(shape);
  const write = generator.code.compile<(data: JsonObject) => void>(entry, {
    ...{ own, irregular, out },
    bytes: (text: string) => new TextEncoder().encode(text),
  });
  return (data) => {
    out.begin();
    write(data);
    return out.bytes();
  };
}

// Thrown ready-made: a stack trace would cost more than the slow path.
const thrown = Object.fromEntries(
  (['null', 'leaf', 'list', 'object', 'typename', 'introspection'] as const).map((reason) => [
    reason,
    new Irregular(reason),
  ]),
) as Record<Irregularity, Irregular>;

function irregular(reason: Irregularity): never {
  throw thrown[reason];
}

class ProjectorGenerator {
  readonly code = new GeneratedCode();
  readonly #objectFunctions = new Map<ObjectShape, string>();
  readonly #enumTables = new Map<string, string>();
  readonly #texts = new Map<string, string>();

  /** A function that writes one object of a known type. */
  objectFunction(shape: ObjectShape): string {
    const known = this.#objectFunctions.get(shape);
    if (known) return known;
    const body = ['let value;'];
    let pending = '{';
    shape.fields.forEach((field, index) => {
      pending += `${index === 0 ? '' : ','}${JSON.stringify(field.responseName)}:`;
      if (field.value.kind === 'typename') {
        body.push(...this.#typenameCheck(shape, field));
        pending += JSON.stringify(shape.typeName);
        return;
      }
      if (field.value.kind === 'introspection') {
        body.push('irregular("introspection");');
        return;
      }
      body.push(
        this.#text(pending),
        `value = ${readProperty('object', field.dataName)};`,
        this.#valueOrNull('value', field.value, field.nonNull),
      );
      pending = '';
    });
    body.push(this.#text(`${pending}}`));
    const name = this.code.declareFunction(shape.typeName, ['object'], body);
    this.#objectFunctions.set(shape, name);
    return name;
  }

  /** Writes a constant. */
  #text(text: string): string {
    let name = this.#texts.get(text);
    if (name === undefined) {
      name = this.code.declareConstant('text', `bytes(${literal(text)})`);
      this.#texts.set(text, name);
    }
    return `out.raw(${name});`;
  }

  /** The type is known by now; data that names another one is for the slow path. */
  #typenameCheck({ typeName }: ObjectShape, { dataName }: FieldShape): string[] {
    const read = readProperty('object', dataName);
    return [
      `value = ${read} ?? object.__typename;`,
      `if (value != null && value !== ${literal(typeName)}) irregular("typename");`,
    ];
  }

  #valueOrNull(value: string, shape: ValueShape, nonNull: boolean): string {
    const whenNull = nonNull ? 'irregular("null");' : this.#text('null');
    return `if (${value} == null) ${whenNull} else ${this.#value(value, shape)}`;
  }

  #value(value: string, shape: ValueShape): string {
    switch (shape.kind) {
      case 'typename':
      case 'introspection':
        throw new Error(`${shape.kind} is no value of the data`);
      case 'scalar':
        return this.#scalar(value, shape.name);
      case 'enum':
        return `out.raw(${this.#enumTable(shape)}.get(${value}) ?? irregular("leaf"));`;
      case 'list':
        return `${this.#listFunction(shape)}(${value});`;
      case 'object':
        return `${this.#typedFunction(shape)}(${value});`;
    }
  }

  #enumTable({ name, values }: Extract<ValueShape, { kind: 'enum' }>): string {
    const known = this.#enumTables.get(name);
    if (known) return known;
    const entries = values.map(
      (value) => `[${literal(value)}, bytes(${literal(JSON.stringify(value))})]`,
    );
    const table = this.code.declareConstant(name, `new Map([${entries.join(', ')}])`);
    this.#enumTables.set(name, table);
    return table;
  }

  #listFunction({ item, itemNonNull }: Extract<ValueShape, { kind: 'list' }>): string {
    return this.code.declareFunction(
      'list',
      ['items'],
      [
        'if (!Array.isArray(items)) irregular("list");',
        this.#text('['),
        'for (let index = 0; index < items.length; index++) {',
        '  const item = items[index];',
        `  if (index > 0) ${this.#text(',')}`,
        `  ${this.#valueOrNull('item', item, itemNonNull)}`,
        '}',
        this.#text(']'),
      ],
    );
  }

  /** A function of an object whose type is still to be seen. */
  #typedFunction({ only, byType }: Extract<ValueShape, { kind: 'object' }>): string {
    const isObject = 'if (typeof object !== "object") irregular("object");';
    if (only) {
      const write = this.objectFunction(only);
      return this.code.declareFunction(
        `only${only.typeName}`,
        ['object'],
        [
          isObject,
          'const typename = object.__typename;',
          `if (typename !== undefined && typename !== ${literal(only.typeName)}) irregular("typename");`,
          `${write}(object);`,
        ],
      );
    }
    const cases = byType.map(
      (shape) => `  case ${literal(shape.typeName)}: ${this.objectFunction(shape)}(object); break;`,
    );
    return this.code.declareFunction(
      'byType',
      ['object'],
      [
        isObject,
        'switch (object.__typename) {',
        ...cases,
        '  default: irregular("typename");',
        '}',
      ],
    );
  }

  #scalar(value: string, name: string): string {
    const text = `if (typeof ${value} === "string") out.string(${value});`;
    const number = (fits: string) => `if (${fits}) out.number(${value});`;
    const other = 'else irregular("leaf");';
    switch (name) {
      case 'String':
        return `${text} ${other}`;
      case 'ID':
        return `${text} else ${number(`(${value} | 0) === ${value}`)} ${other}`;
      case 'Int':
        return `${number(`(${value} | 0) === ${value}`)} ${other}`;
      case 'Float':
        return `${number(`Number.isFinite(${value})`)} ${other}`;
      case 'Boolean':
        return `if (${value} === true) ${this.#text('true')} else if (${value} === false) ${this.#text('false')} ${other}`;
      default:
        // Scalars of the graph come ready to send; their form is their subgraph's.
        return `${text} else out.value(${value});`;
    }
  }
}
