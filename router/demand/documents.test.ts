import fc from 'fast-check';
import { buildSchema, getIntrospectionQuery, Kind, parse, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../engine/fragmentsOf.ts';
import { readDocument } from '../engine/readDocument.ts';
import { OperationRefused } from '../engine/refusal.ts';
import { variableErrors } from '../engine/requestVariables.ts';
import { checkDocument, parseWithin } from './checkDocument.ts';
import { checkVariables } from './checkVariables.ts';
import { comparisonsOf } from './comparisons.ts';
import { DocumentSize, type SelectionSize } from './documentSize.ts';
import { type DocumentLimits, documentLimits, variableLimits } from './limits.ts';

const schema = buildSchema(/* GraphQL */ `
  type Query {
    aids(filter: AidFilter, first: Int): [Aid!]!
  }
  type Aid {
    id: ID!
    title: String
    similar: [Aid!]!
  }
  input AidFilter {
    themes: [String!]
    within: AidFilter
  }
`);

/** What is refused of a document under a limit of its own, as a client reads it. */
function refusal(text: string, limits: Partial<DocumentLimits>, introspection = true) {
  const all = { ...documentLimits, ...limits };
  return refusedBy(() => checkDocument(parseWithin(text, all), { limits: all, introspection }));
}

function refusedBy(act: () => void) {
  try {
    act();
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error;
    const [{ message, extensions } = { message: '', extensions: {} }] = error.errors;
    return { status: error.status, message, extensions };
  }
  return undefined;
}

describe('a document', () => {
  it.each([
    ['characters', 24, 25, '{ aids { id } }# no more.'],
    ['tokens', 7, 8, '{ aids { id title x } }'],
    ['depth', 2, 3, '{ aids { ...A } } fragment A on Aid { similar { id } }'],
    ['fields', 5, 6, '{ aids { ...A ...A } id } fragment A on Aid { similar { id } }'],
    [
      'rootFields',
      2,
      3,
      '{ ...A a: aids { id } } fragment A on Query { b: aids { id } c: aids { id } }',
    ],
    ['aliases', 1, 2, '{ aids { ...A ...A } } fragment A on Aid { a: id }'],
    ['comparisons', 3, 6, '{ aids { id ...A id id } } fragment A on Aid { id }'],
    ['directives', 2, 3, 'query @a { aids @b { ...A @c } } fragment A on Aid { id }'],
    ['directivesPerPlace', 1, 2, '{ aids { id @a @b } }'],
    ['variables', 1, 2, 'query ($a: Int, $b: Int) { aids(first: $a) { id } }'],
    ['values', 3, 5, '{ aids(filter: { within: { themes: ["a", "b", "c"] } }) { id } }'],
    ['valueDepth', 2, 3, '{ aids(filter: { within: { themes: ["a"] } }) { id } }'],
  ] as const)('has its limit of %s', (limit, maximum, value, text) => {
    const refused = refusal(text, { [limit]: maximum });

    expect(refused).toMatchObject({
      status: 400,
      message: expect.stringContaining(`${maximum} at most: `) as string,
      extensions: { code: 'DOCUMENT_TOO_LARGE', limit, value, maximum },
    });
    expect(refusal(text, { [limit]: value + 5 })).toBeUndefined();
  });

  it('is told what there was too much of, and what to do', () => {
    expect(refusal('{ aids { similar { similar { id } } } }', { depth: 3 })?.message).toBe(
      'The document has 4 levels of fields, 3 at most: ask for the inner ones in an operation of their own.',
    );
  });

  it('may have several operations, whose fields count together and depths apart', () => {
    const text = 'query A { aids { id } } query B { aids { similar { id } } }';

    expect(new DocumentSize(parse(text)).selected).toMatchObject({
      ...{ fields: 5, depth: 3, rootFields: 1 },
    });
  });

  it.each([
    '{ aids { ...A } } fragment A on Aid { similar { ...A } }',
    '{ aids { ...A } } fragment A on Aid { ...B } fragment B on Aid { similar { ...A } }',
    '{ aids { id } } fragment A on Aid { ...B } fragment B on Aid { ...A }',
  ])('is refused with a fragment within itself: %s', (text) => {
    expect(refusal(text, {})).toMatchObject({
      message: 'Cannot spread fragment "A" within itself.',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('is refused by its count where its fragments would fill the memory', () => {
    const fragments = Array.from(
      { length: 90 },
      (_, at) => `fragment F${at} on Aid { ...F${at + 1} ...F${at + 1} }`,
    );
    const text = `{ aids { ...F0 } } ${fragments.join(' ')} fragment F90 on Aid { id }`;

    expect(refusal(text, {})?.extensions).toEqual({
      ...{ code: 'DOCUMENT_TOO_LARGE', limit: 'fields', maximum: 1_000 },
      value: Number.MAX_SAFE_INTEGER,
    });
  });

  it('may ask for the schema, as GraphiQL does, unless that is switched off', () => {
    const text = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });

    expect(refusal(text, {})).toBeUndefined();
    expect(refusal(text, {}, false)?.extensions).toEqual({ code: 'INTROSPECTION_DISABLED' });
    expect(
      refusal('{ ...A } fragment A on Query { __type(name: "Aid") { name } }', {}, false),
    ).not.toBeUndefined();
    expect(refusal('{ __typename aids { __typename } }', {}, false)).toBeUndefined();
  });

  it('is not helped to guess names where introspection is switched off', () => {
    const told = (introspection: boolean) =>
      refusedBy(() => {
        const documents = { limits: documentLimits, introspection };
        readDocument(schema, '{ aid { id } }', { operationName: undefined, documents });
      })?.message;

    expect(told(true)).toContain('Did you mean "aids"?');
    expect(told(false)).toBe('Cannot query field "aid" on type "Query".');
  });

  it('is told three of its errors at most', () => {
    const text = `{ ${Array.from({ length: 40 }, (_, at) => `wrong${at}`).join(' ')} }`;
    const documents = { limits: documentLimits, introspection: true };
    const read = () => readDocument(schema, text, { operationName: undefined, documents });

    expect(read).toThrow(OperationRefused);
    expect(read).toThrow(/"wrong2".*Too many validation errors/s);
    expect(read).not.toThrow(/"wrong3"/);
  });
});

describe('variables', () => {
  const refused = (variables: Record<string, unknown>) =>
    refusedBy(() => checkVariables(variables, { depth: 2, values: 5 }))?.extensions;

  it('have their limits of depth and of number', () => {
    expect(refused({ a: { b: { c: 1 } } })).toBeUndefined();
    expect(refused({ a: { b: [[1]] } })).toMatchObject({
      ...{ code: 'VARIABLES_TOO_LARGE', limit: 'depth', value: 3, maximum: 2 },
    });
    expect(refused({ a: [1, 2, 3, 4] })).toBeUndefined();
    expect(refused({ a: [1, 2, 3, 4, 5] })).toMatchObject({
      ...{ code: 'VARIABLES_TOO_LARGE', limit: 'values', value: 6 },
    });
  });

  it('hold no field that would be another thing in JavaScript', () => {
    const sent = JSON.parse('{"a":{"__proto__":{"admin":true}}}') as Record<string, unknown>;

    expect(refusedBy(() => checkVariables(sent, variableLimits))).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument: '__proto__' },
    });
  });

  it('are told no more errors than asked for', () => {
    const { definitions } = parse('query ($a: [Int]) { aids { id } }');
    const variables = { a: Array.from({ length: 1_000 }, () => 'x') };

    const errors = variableErrors(schema, definitions[0] as never, variables, { maxErrors: 5 });
    expect(errors).toHaveLength(6);
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(
      Array(6).fill('BAD_USER_INPUT'),
    );
  });
});

describe('what is counted of any document', () => {
  const names = ['A', 'B', 'C', 'D'];
  // A fragment spreads later ones alone, so that none stands within itself.
  const selections = (from: number): fc.Arbitrary<string> => {
    const { all } = fc.letrec<{ all: string; one: string; field: string; inline: string }>(
      (tie) => ({
        all: fc.array(tie('one'), { minLength: 1, maxLength: 3 }).map((some) => some.join(' ')),
        one: fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          fc.constantFrom('id', 'title', 'x: id'),
          ...(from < names.length
            ? [fc.constantFrom(...names.slice(from)).map((name) => `...${name}`)]
            : []),
          tie('field'),
          tie('inline'),
        ),
        field: fc
          .tuple(fc.constantFrom('similar', 'near: similar'), tie('all'))
          .map(([name, inner]) => `${name} { ${inner} }`),
        inline: tie('all').map((inner) => `... on Aid { ${inner} }`),
      }),
    );
    return all;
  };
  const documents = fc
    .tuple(...[0, 1, 2, 3, 4].map(selections))
    .map(([first, ...others]) =>
      [
        `{ ${first} }`,
        ...others.map((some, at) => `fragment ${names[at]} on Aid { ${some} }`),
      ].join('\n'),
    );

  it('is what one counts who puts every fragment in place', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const document = parse(text);
        const size = new DocumentSize(document);
        const whole = size.roots.map(({ selectionSet }) => expanded(selectionSet, text));

        expect(size.selected).toEqual({
          fields: sum(whole.map(({ fields }) => fields)),
          aliases: sum(whole.map(({ aliases }) => aliases)),
          depth: Math.max(...whole.map(({ depth }) => depth)),
          rootFields: Math.max(...whole.map(({ rootFields }) => rootFields)),
        });
        expect(comparisonsOf(size.roots, fragmentsOf(document))).toBe(
          sum(whole.map(({ paths }) => pairs(paths))),
        );
      }),
    );
  });
});

/** The slow way: every field with its path. */
function expanded(set: SelectionSetNode, text: string): SelectionSize & { paths: string[] } {
  const fragments = fragmentsOf(parse(text));
  const paths: string[] = [];
  let aliases = 0;
  const walk = ({ selections }: SelectionSetNode, around: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const path = `${around}/${(selection.alias ?? selection.name).value}`;
        paths.push(path);
        if (selection.alias) aliases += 1;
        if (selection.selectionSet) walk(selection.selectionSet, path);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, around);
      else walk(fragments.get(selection.name.value)?.selectionSet as SelectionSetNode, around);
    }
  };
  walk(set, '');
  const depths = paths.map((path) => path.split('/').length - 1);
  return {
    ...{ paths, aliases, fields: paths.length, depth: Math.max(...depths) },
    rootFields: depths.filter((depth) => depth === 1).length,
  };
}

function pairs(paths: readonly string[]): number {
  return sum(paths.map((path, at) => paths.slice(0, at).filter((each) => each === path).length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
