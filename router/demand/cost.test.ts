import fc from 'fast-check';
import {
  buildSchema,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  isListType,
  isObjectType,
  isScalarType,
  Kind,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { fragmentsOf } from '../engine/fragmentsOf.ts';
import { chosenOperation } from '../engine/readDocument.ts';
import { costDigest } from './costDigest.ts';
import { OperationCost, type Variables } from './operationCost.ts';

const sdl = /* GraphQL */ `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(
    assumedSize: Int
    slicingArguments: [String!]
    sizedFields: [String!]
  ) on FIELD_DEFINITION
  directive @budget(scope: String!, cost: Int!) repeatable on SCHEMA

  schema @budget(scope: "public", cost: 100) @budget(scope: "partner", cost: 300) {
    query: Query
    mutation: Mutation
  }
  type Query {
    aids(first: Int, last: Int, asOf: String @cost(weight: 20)): Aids!
      @listSize(
        assumedSize: 20
        slicingArguments: ["first", "last"]
        sizedFields: ["nodes", "edges"]
      )
      @cost(weight: 10)
    latest(first: Int! = 7): [Aid!]! @listSize(slicingArguments: ["first"])
    records: [Record!]! @listSize(assumedSize: 3)
    aid: Aid
  }
  type Mutation {
    write: Aid
    erase: Boolean @cost(weight: 30)
  }
  type Aids {
    nodes: [Aid!]!
    edges: [Edge!]!
    totalCount: Int! @cost(weight: 10)
  }
  type Edge {
    node: Aid!
  }
  interface Record {
    id: ID!
    similar: [Aid!]!
  }
  type Aid implements Record {
    id: ID!
    similar: [Aid!]! @listSize(assumedSize: 2)
    themes: [String!]!
    place: Place
  }
  type Subsidy implements Record {
    id: ID!
    similar: [Aid!]! @cost(weight: 40)
  }
  type Place @cost(weight: 4) {
    aids(first: Int): Aids!
      @listSize(assumedSize: 5, slicingArguments: ["first"], sizedFields: ["nodes"])
  }
`;
const schema = buildSchema(sdl);
const digest = costDigest(parse(sdl));

function costOf(text: string): OperationCost {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return new OperationCost(schema, digest, document, chosenOperation(document, undefined));
}

describe('the cost of an operation', () => {
  it.each([
    ['an object costs one, its values nothing', '{ aid { id themes } }', 1],
    ['a type may cost something else', '{ aid { place { __typename } } }', 1 + 4],
    ['a field may cost something itself', '{ aids { totalCount } }', 10 + 1 + 10],
    ['a page is as long as first says', '{ aids(first: 3) { nodes { id } } }', 11 + 3],
    ['as last says', '{ aids(last: 4) { edges { node { id } } } }', 11 + 4 * 2],
    ['as what is assumed', '{ aids { nodes { id } } }', 11 + 20],
    ['and so where null is sent', '{ aids(first: null) { nodes { id } } }', 11 + 20],
    ['as the default of the argument', '{ latest { id } }', 7],
    [
      'a list without a word on its size has five',
      '{ aid { place { aids { edges { node { id } } } } } }',
      1 + 4 + 1 + 5 * 2,
    ],
    [
      'lists within lists multiply',
      '{ latest(first: 10) { similar { similar { id } } } }',
      10 * (1 + 2 * (1 + 2)),
    ],
    ['an argument may cost where it is given', '{ aids(asOf: "2021") { totalCount } }', 41],
    ['of an interface the dearest type counts', '{ records { similar { id } } }', 3 * (1 + 40 + 5)],
    [
      'with what is asked of it alone',
      '{ records { ... on Aid { similar { id } } id } }',
      3 * (1 + 2),
    ],
    ['what @skip leaves out counts', '{ aid @skip(if: true) { id } }', 1],
    ['what stands twice counts twice', '{ aid { id } aid { id } }', 2],
    [
      'a fragment counts where it stands',
      '{ aid { ...A } latest { ...A } } fragment A on Aid { similar { id } }',
      3 + 21,
    ],
    ['a write costs ten more', 'mutation { write { id } }', 11],
    ['or what it says', 'mutation { erase }', 30],
    ['the schema costs a thousand', '{ __schema { types { name } } }', 1_000],
  ])('adds up: %s', (_rule, text, cost) => {
    expect(costOf(text).of({})).toBe(cost);
  });

  it('follows the variables of each request', () => {
    const cost = costOf(
      'query ($n: Int, $m: Int = 2) { aids(first: $n, last: $m) { nodes { id } } }',
    );

    expect(cost.of({ n: 50 })).toBe(61);
    expect(cost.of({ n: 50, m: 60 })).toBe(71);
    expect(cost.of({ n: null, m: null })).toBe(31);
    expect(cost.of({})).toBe(13);
    expect(cost.of({ n: -8, m: null })).toBe(11);
    expect(cost.of({ n: 'many', m: null })).toBe(31);
  });

  it('takes no end where a size would not', () => {
    const deep =
      'nodes { place { aids(first: $n) { nodes { place { aids(first: $n) { nodes { id } } } } } } }';
    const cost = costOf(`query ($n: Int) { aids(first: $n) { ${deep} } }`);

    expect(cost.of({ n: 2_147_483_647 })).toBe(Number.MAX_SAFE_INTEGER);
    expect(cost.of({ n: Number.POSITIVE_INFINITY })).toBe(Number.MAX_SAFE_INTEGER);
    expect(cost.of({ n: 0 })).toBe(11);
  });

  it('names the field that most of it comes from', () => {
    const cost = costOf(
      'query ($n: Int) { aid { id } many: aids(first: $n) { totalCount nodes { place { aids { nodes { id } } } id } } }',
    );

    expect(cost.dearest({ n: 100 })).toBe('many.nodes.place.aids.nodes');
    expect(cost.dearest({ n: 0 })).toBe('many.totalCount');
  });

  it('is told part by part, each with all that is within it, the dearest first', () => {
    const cost = costOf(
      'query ($n: Int) { aid { id } many: aids(first: $n) { totalCount nodes { place { aids(first: 0) { totalCount } } } } }',
    );

    expect(cost.parts({ n: 30 })).toEqual([
      { field: 'many', cost: 11 + 10 + 30 * (1 + 4 + 11) },
      { field: 'many.nodes', cost: 30 * (1 + 4 + 11) },
      { field: 'many.nodes.place', cost: 30 * (4 + 11) },
      { field: 'many.nodes.place.aids', cost: 30 * 11 },
      { field: 'many.nodes.place.aids.totalCount', cost: 30 * 10 },
      { field: 'many.totalCount', cost: 10 },
      { field: 'aid', cost: 1 },
    ]);
    expect(cost.parts({ n: 30 }, 2)).toHaveLength(2);
  });

  it('names a field of several types once, by the dearest', () => {
    const [records, similar, ...others] = costOf('{ records { similar { id } } }').parts({});

    expect([records, similar, others]).toEqual([
      { field: 'records', cost: 3 * (1 + 40 + 5) },
      { field: 'records.similar', cost: 3 * (40 + 5) },
      [],
    ]);
  });

  it('is read from the supergraph, with the budgets', () => {
    expect(digest.budgets).toEqual({ public: 100, partner: 300 });
    expect(digest.types).toEqual({ Place: 4 });
    expect(digest.fields['Aids.totalCount']).toEqual({ weight: 10 });
    expect(structuredClone(digest)).toEqual(digest);
  });
});

describe('the compiled cost of any operation', () => {
  const sized = fc.constantFrom('', '(first: 3)', '(first: $n)', '(first: null)');
  const { aids, record } = fc.letrec<Record<'aids' | 'aid' | 'record' | 'fragment', string>>(
    (tie) => ({
      aid: fc
        .array(
          fc.oneof(
            { depthSize: 'small' },
            fc.constantFrom('id', 'themes', 'place { __typename }'),
            tie('aid').map((inner) => `similar { ${inner} }`),
            tie('record').map((inner) => `... on Record { ${inner} }`),
            fc
              .tuple(sized, tie('aids'))
              .map(([size, inner]) => `place { aids${size} { ${inner} } }`),
          ),
          { minLength: 1, maxLength: 3 },
        )
        .map((fields) => fields.map((field, at) => named(field, at)).join(' ')),
      aids: fc
        .array(
          fc.oneof(
            fc.constant('totalCount'),
            tie('aid').map((inner) => `nodes { ${inner} }`),
            tie('aid').map((inner) => `edges { node { ${inner} } }`),
          ),
          { minLength: 1, maxLength: 2 },
        )
        .map((fields) => fields.map((field, at) => named(field, at)).join(' ')),
      record: fc
        .array(
          fc.oneof(
            { depthSize: 'small' },
            fc.constant('id'),
            tie('aid').map((inner) => `... on Aid { ${inner} }`),
            fc.constant('... on Subsidy { s: similar { id } }'),
            fc.constant('...F'),
          ),
          { minLength: 1, maxLength: 3 },
        )
        .map((fields) => fields.join(' ')),
      fragment: tie('aid'),
    }),
  );
  const operations = fc
    .tuple(sized, aids, record)
    .map(
      ([size, page, records]) =>
        `query ($n: Int = 4) { aids${size} { ${page} } records { ${records} } } fragment F on Record { f: similar { id } }`,
    );
  const variables = fc.record(
    { n: fc.oneof(fc.integer({ min: -2, max: 300 }), fc.constant(null)) },
    { requiredKeys: [] },
  );

  it('is what one adds up who follows every field', () => {
    fc.assert(
      fc.property(operations, variables, (text, values) => {
        const document = parse(text);
        const operation = chosenOperation(document, undefined);
        const compiled = new OperationCost(schema, digest, document, operation);

        const query = schema.getQueryType() as GraphQLObjectType;
        const naive = interpreted(operation.selectionSet, query, text, values, undefined);
        expect(compiled.of(values)).toBe(naive);
      }),
    );
  });
});

/** Fields of one name with other arguments may not stand side by side. */
function named(field: string, at: number): string {
  return field.startsWith('...') ? field : `f${at}_${field.length}: ${field}`;
}

/** The slow way, with the variables in hand. */
function interpreted(
  set: SelectionSetNode,
  type: GraphQLObjectType,
  text: string,
  variables: Variables,
  around: { fields: readonly string[]; size: number } | undefined,
): number {
  let all = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      all += interpretedField(selection, type, text, variables, around);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : fragmentsOf(parse(text)).get(selection.name.value);
    const condition = fragment?.typeCondition?.name.value ?? type.name;
    const applies = condition === type.name || condition === 'Record';
    if (fragment && applies) {
      all += interpreted(fragment.selectionSet, type, text, variables, around);
    }
  }
  return all;
}

function interpretedField(
  node: FieldNode,
  parent: GraphQLObjectType,
  text: string,
  variables: Variables,
  around: { fields: readonly string[]; size: number } | undefined,
): number {
  const name = node.name.value;
  const field = parent.getFields()[name];
  if (!field) return 0;
  const { weight = 0, list } = digest.fields[`${parent.name}.${name}`] ?? {};
  const given = node.arguments?.[0]?.value;
  let size = list?.assumedSize ?? 5;
  if (given?.kind === Kind.INT) size = Number(given.value);
  if (given?.kind === Kind.VARIABLE) {
    const value = 'n' in variables ? variables['n'] : 4;
    if (typeof value === 'number') size = Math.max(0, value);
  }
  let items = isListType(getNullableType(field.type)) ? (list?.sizedFields ? 5 : size) : 1;
  if (around?.fields.includes(name)) items = around.size;
  const result = getNamedType(field.type);
  const within = list?.sizedFields && { fields: list.sizedFields, size };
  const types = isObjectType(result) ? [result] : isScalarType(result) ? [] : possible(result.name);
  const costs = types.map((each) =>
    node.selectionSet ? interpreted(node.selectionSet, each, text, variables, within) : 0,
  );
  const object = types.length > 0 ? (digest.types[result.name] ?? 1) : 0;
  return weight + items * (object + Math.max(0, ...costs));
}

function possible(name: string): readonly GraphQLObjectType[] {
  const type = schema.getType(name);
  return type && 'resolveType' in type ? schema.getPossibleTypes(type) : [];
}
