import { buildSchemaFromAST, operationFromDocument } from '@apollo/federation-internals';
import { computeResponse } from '@apollo/gateway/dist/resultShaping.js';
import fc from 'fast-check';
import { buildASTSchema, Kind, parse } from 'graphql';
import { completeResponse } from './completeResponse.ts';
import { generateProjector, Irregular } from './generateProjector.ts';
import { responseName, type ShapedOperation, shapeOf } from './selectionShape.ts';

const sdl = parse(`
  type Query { user: User node: Node nodes: [Node!] grid: [[User]!] }
  interface Node { id: ID! name: String }
  enum Role { READER EDITOR }
  scalar Json
  type User implements Node { id: ID! name: String! role: Role age: Int score: Float json: Json ok: Boolean friend: User }
  type Team implements Node { id: ID! name: String members: [User!] }
`);

const document = parse(`{
  __typename
  user { id n: name role age score json ok friend { id name } }
  node { __typename id name ... on User { age } ... on Team { members { id } } }
  nodes { ...N }
  grid { id role }
  user { friend { age } }
}
fragment N on Node { kind: __typename name ... on Team { members { name } } }`);

const [operation, fragment] = document.definitions;
if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error('no fragment');
const shaped: ShapedOperation = {
  schema: buildASTSchema(sdl),
  operation,
  fragments: new Map([['N', fragment]]),
  dataName: responseName,
};
const stockOperation = operationFromDocument(buildSchemaFromAST(sdl), document);
const project = generateProjector(shapeOf(shaped, {}));
const noIntrospection = () => undefined;

// Mostly what a subgraph says, now and then what it should not.
const leaf = (good: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 30, arbitrary: good },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(1, 1.5, 'text', true, [1], { a: 1 }, 3e10) },
  );

const { node, user } = fc.letrec<{ node: unknown; user: unknown; team: unknown }>((tie) => ({
  user: fc.record(
    {
      __typename: fc.constantFrom('User', 'User', 'User', 'User', 'Team'),
      id: leaf(fc.oneof(fc.string(), fc.integer())),
      n: leaf(fc.string({ unit: 'binary' })),
      name: leaf(fc.string()),
      role: leaf(fc.constantFrom('READER', 'EDITOR')),
      age: leaf(fc.integer()),
      score: leaf(fc.double({ noNaN: true, noDefaultInfinity: true })),
      json: leaf(fc.jsonValue()),
      ok: leaf(fc.boolean()),
      friend: fc.option(tie('user'), { maxDepth: 2 }),
    },
    { requiredKeys: ['__typename', 'id', 'n', 'name'] },
  ),
  team: fc.record({
    __typename: fc.constant('Team'),
    kind: fc.constant('Team'),
    id: leaf(fc.string()),
    name: leaf(fc.string()),
    members: fc.option(
      fc.array(fc.oneof({ weight: 9, arbitrary: tie('user') }, fc.constant(null)), {
        maxLength: 2,
      }),
    ),
  }),
  node: fc.oneof({ maxDepth: 2 }, tie('user'), tie('team')),
}));

const data = fc.record(
  {
    user: fc.option(user),
    node: fc.option(node),
    nodes: fc.option(fc.array(node, { maxLength: 3 })),
    grid: fc.option(
      fc.array(fc.option(fc.array(fc.option(user), { maxLength: 2 })), { maxLength: 2 }),
    ),
  },
  { requiredKeys: [] },
);

function outcome<Value>(compute: () => Value): Value | { threw: true } {
  try {
    return compute();
  } catch {
    return { threw: true };
  }
}

describe('the answer made from merged data', () => {
  it('is the gateway’s, errors and all, whatever the data', () => {
    fc.assert(
      fc.property(data, (merged) => {
        const input = JSON.parse(JSON.stringify(merged)) as Record<string, unknown>;

        const own = outcome(() => completeResponse(shaped, {}, input, noIntrospection));

        const stock = outcome(() =>
          computeResponse({
            operation: stockOperation,
            input,
            introspectionHandling: noIntrospection,
          }),
        );
        expect(JSON.parse(JSON.stringify(own))).toEqual(JSON.parse(JSON.stringify(stock)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same text from generated code, which leaves all that does not fit alone', () => {
    let written = 0;
    fc.assert(
      fc.property(data, (merged) => {
        const input = JSON.parse(JSON.stringify(merged)) as Record<string, unknown>;
        let text: string;
        try {
          text = project(input).toString();
        } catch (error) {
          expect(error).toBeInstanceOf(Irregular);
          return;
        }
        written++;

        const completed = completeResponse(shaped, {}, input, noIntrospection);

        expect(text).toBe(JSON.stringify(completed.data));
        expect(completed.errors).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    expect(written).toBeGreaterThan(200);
  });
});
