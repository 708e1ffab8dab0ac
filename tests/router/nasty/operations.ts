import { getIntrospectionQuery } from 'graphql';
import { asks, otherwise, type Theme } from './theme.ts';

export const mutations: Theme = {
  theme: 'a mutation',
  over: 'shop',
  cases: [
    asks(
      'of one subgraph after another, in order',
      'mutation { a: rename(input: { id: "id-1" }) { id name } b: reprice(id: "id-2", price: 3) { name price } c: restock(id: "id-3") { stock } d: rename(input: { id: "id-4", name: "x" }) { name } }',
    ),
    asks(
      'that fails between two',
      'mutation { a: befriend(a: "id-1", b: "id-2") { name } b: refuse { id } c: restock(id: "id-3", by: 2) { id } }',
    ),
    asks(
      'that may not be null and fails',
      'mutation { a: befriend(a: "id-1", b: "id-2") { name } b: refuseHard { id } c: restock(id: "id-3", by: 2) { id } }',
    ),
    asks(
      'that fails in another subgraph than the rest',
      'mutation { a: restock(id: "id-1") { id } b: refuse(why: "x") { id } c: reprice(id: "id-1", price: 1) { id } d: refuse { id } }',
    ),
    asks(
      'with fields of other subgraphs',
      'mutation { rename(input: { id: "id-5" }) { region reviews { stars of { ... on Product { badge } } } favourite { name } } }',
    ),
    asks(
      'twice with the same arguments',
      'mutation { a: restock(id: "id-1") { id weight } b: restock(id: "id-1") { id weight } }',
    ),
    asks(
      'with variables',
      'mutation M($input: RenameInput!, $by: Int! = 2) { rename(input: $input) { name } restock(id: "id-1", by: $by) { stock } }',
      { input: { id: 'id-1', style: 'LONG' } },
    ),
    asks(
      'under a condition',
      'mutation ($no: Boolean!) { a: restock(id: "id-1") @skip(if: $no) { id } b: restock(id: "id-2") { id } }',
      { no: true },
    ),
    asks('all of which is skipped', 'mutation { restock(id: "id-1") @skip(if: true) { id } }'),
    asks(
      'in fragments',
      'mutation { ...M ... on Mutation { b: reprice(id: "id-1", price: 0.5) { id } } } fragment M on Mutation { a: restock(id: "id-1") { id } }',
    ),
    asks('that is no field of mutations is refused', 'mutation { me { id } }'),
    asks(
      'beside a query, chosen by name',
      'query Q { me { id } } mutation M { refuse { id } }',
      {},
      'M',
    ),
  ],
};

const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'toJSON'];

export const oddNames: Theme = {
  theme: 'a name that JavaScript has a meaning for',
  over: 'shop',
  cases: [
    ...odd.map((name) =>
      asks(
        `${name} as an alias`,
        `{ ${name}: me { ${name}: name id } users { ${name}: id region } }`,
      ),
    ),
    asks(
      'as aliases of entities',
      '{ products { __proto__: reviews { __proto__: stars } constructor: shipping toString: size { hasOwnProperty: width } } }',
    ),
    asks('as aliases of __typename', '{ __proto__: __typename me { constructor: __typename } }'),
    asks(
      'as variables',
      'query ($__proto__: Int, $constructor: ID!, $toString: String = "b") { users(first: $__proto__) { id } user(id: $constructor) { region } search(text: $toString) { __typename } }',
      { constructor: 'id-1', toString: 'c' },
    ),
    asks(
      'as a variable that is missing',
      'query ($constructor: Int, $toString: Int = 2) { a: users(first: $constructor) { id } b: users(first: $toString) { id } }',
    ),
    asks(
      'as a condition that is missing',
      'query ($toString: Boolean!) { me { id @skip(if: $toString) } }',
    ),
    ...odd.map((name) =>
      asks(`${name} as the name of the operation`, `query ${name} { me { id region } }`, {}, name),
    ),
    asks(
      'as the name of an operation that is not there',
      'query A { me { id } }',
      {},
      'constructor',
    ),
    asks(
      'as the name of a fragment',
      '{ me { ...__proto__ ...constructor } } fragment __proto__ on User { id } fragment constructor on User { name }',
    ),
    asks(
      'as keys in a scalar',
      '{ echo(json: { __proto__: 1, constructor: { prototype: null } }) }',
    ),
    asks('as fields that are unknown', '{ __proto__ constructor { toString } }'),
    asks(
      'as an alias that fails',
      '{ __proto__: latestReviews { constructor: of { __typename ... on Product { toString: reviews { text } } } } }',
    ),
  ],
};

export const introspection: Theme = {
  theme: 'introspection',
  over: 'shop',
  cases: [
    asks('by the usual query', getIntrospectionQuery()),
    asks(
      'by a query of more than there is, which fails',
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    ),
    asks(
      'of the schema alone',
      '{ __schema { queryType { name } mutationType { name } subscriptionType { name } directives { name args { name } } } }',
    ),
    asks('beside data', '{ me { id } __schema { queryType { name } } users { region } }'),
    asks(
      'of a type',
      '{ __type(name: "User") { kind name fields { name args { name defaultValue } } interfaces { name } } }',
    ),
    asks(
      'of a type by a variable',
      'query ($name: String!) { __type(name: $name) { name } me { id } }',
      { name: 'Style' },
    ),
    asks(
      'of a type by a variable with a default',
      'query ($name: String! = "Product") { __type(name: $name) { name possibleTypes { name } } }',
    ),
    asks(
      'of several types under names',
      '{ a: __type(name: "User") { name } b: __type(name: "Actor") { possibleTypes { name } } c: __type(name: "Nothing") { name } }',
    ),
    asks(
      'of enum values',
      '{ __type(name: "Style") { enumValues(includeDeprecated: true) { name isDeprecated } } }',
    ),
    asks(
      'of input fields',
      '{ __type(name: "RenameInput") { inputFields { name defaultValue type { kind ofType { name } } } } }',
    ),
    asks(
      'in fragments',
      '{ ...Q } fragment Q on Query { __schema { ...S } me { id } } fragment S on __Schema { types { ...T } } fragment T on __Type { name }',
    ),
    asks('with __typename', '{ __schema { __typename queryType { __typename } } __typename }'),
    asks(
      'under conditions',
      'query ($no: Boolean!) { __schema @skip(if: $no) { queryType { name } } __type(name: "User") @include(if: $no) { name } me { id } }',
      { no: true },
    ),
    asks(
      'with __typename at the root and in a type',
      '{ __typename __type(name: "User") { __typename n: name } }',
    ),
    asks(
      'of an internal type',
      '{ __type(name: "_Entity") { name } s: __type(name: "join__Graph") { name } t: __type(name: "__Type") { name } }',
    ),
    asks('of an unknown field is refused', '{ __schema { nothing } }'),
    asks('without the name is refused', '{ __type { name } }'),
    asks(
      'with a variable of the wrong type',
      'query ($name: String!) { __type(name: $name) { name } }',
      { name: 1 },
    ),
    asks(
      'beside a field that fails',
      '{ __type(name: "User") { name } latestReviews { of { __typename } text } review(id: "id-3") { text } }',
    ),
    asks('in a mutation', 'mutation { a: refuse { id } __typename }'),
  ],
};

export const documents: Theme = {
  theme: 'a document',
  over: 'shop',
  cases: [
    asks('that is empty', ''),
    asks('of blanks', ' \n\t,, '),
    asks('of a comment', '# nothing'),
    asks('with comments and commas anywhere', '#a\n{,,me#b\n{,id,#c\nname,}}#d'),
    asks('with a byte order mark', '\ufeff{ me { id } }'),
    asks('with a byte order mark within is refused or not, as stock does', '{ me \ufeff{ id } }'),
    asks('with emoji in a comment', '{ me { id } } # 😀 \u2028'),
    asks('with emoji in a name is refused', '{ m😀 { id } }'),
    asks('with a control character is refused', '{ me { id\u0000 } }'),
    asks('with carriage returns', '{\r\n  me {\r    nothing\r\n  }\r\n}'),
    asks('that ends too early', '{ me { id }'),
    asks('with a bracket too many', '{ me { id } } }'),
    asks('of text', 'hello'),
    asks('of a schema', 'type Query { me: String }'),
    asks('of a schema beside an operation', '{ me { id } } type A { b: String }'),
    asks('of a fragment alone', 'fragment F on User { id }'),
    asks('of a subscription', 'subscription { me { id } }'),
    asks('with two anonymous operations', '{ me { id } } { me { name } }'),
    asks('with an anonymous operation beside a named one', '{ me { id } } query A { me { name } }'),
    asks('with two operations and no name asked', 'query A { me { id } } query B { me { name } }'),
    asks(
      'with two operations, the second asked',
      'query A { me { id } } query B { me { name } }',
      {},
      'B',
    ),
    asks(
      'with two operations, an unknown one asked',
      'query A { me { id } } query B { me { name } }',
      {},
      'C',
    ),
    asks(
      'with two operations of one name',
      'query A { me { id } } query A { me { name } }',
      {},
      'A',
    ),
    asks('with one operation, an unknown one asked', 'query A { me { id } }', {}, 'B'),
    asks('with an anonymous operation, a name asked', '{ me { id } }', {}, 'A'),
    otherwise(
      'an empty name is no name; stock breaks down',
      asks('with one operation, an empty name asked', 'query A { me { id } }', {}, ''),
    ),
    asks(
      'with variables of the operation not asked',
      'query A($x: ID!) { user(id: $x) { id } } query B { me { id } }',
      {},
      'B',
    ),
    asks('300 deep', `{ me ${'{ bestFriend '.repeat(300)} { id } ${'}'.repeat(300)} }`),
    asks(
      'with 300 fields under names',
      `{ me { ${Array.from({ length: 300 }, (_, at) => `a${at}: name`).join(' ')} } }`,
    ),
    asks(
      'with 60 fragments in fragments',
      `{ me { ...F0 } } ${Array.from({ length: 60 }, (_, at) => `fragment F${at} on User { id ${at < 59 ? `...F${at + 1}` : 'name'} }`).join(' ')}`,
    ),
    asks(
      'with keywords as names',
      'query query { query: me { fragment: id on: name true: email null: nickname } }',
    ),
    asks(
      'with 150 wrong fields',
      `{ ${Array.from({ length: 150 }, (_, at) => `wrong${at}`).join(' ')} }`,
    ),
  ],
};

export const manyItems: Theme = {
  theme: 'a list of 10,000',
  over: 'deep',
  sets: 1,
  cases: [
    asks('of leaves', '{ many(count: 10000) { id area radius } }'),
    otherwise(
      'an entity that fails is told for each of its places',
      asks('of entities of another subgraph', '{ many(count: 10000) { id may colour } }'),
    ),
    asks('and of 1,000 with nulls that climb', '{ many(count: 1000) { must } }'),
    asks('and of 1,000 in which one null takes all', '{ strictMany(count: 1000) { must } }'),
    asks('twice', '{ a: many(count: 10000) { id } b: strictMany(count: 10000) { id __typename } }'),
  ],
};

export const published: Theme = {
  theme: 'the published graph, asked',
  over: 'relance',
  cases: [
    asks(
      'for aids of all owners',
      '{ aids(first: 3) { totalCount nodes { __typename id title owner ... on LocalAid { howToApply } ... on ChamberAid { howToApply } ... on DepartmentAid { howToApply } ... on TourismAid { howToApply } } } }',
    ),
    asks(
      'for a commune with its lists',
      '{ commune(inseeCode: "47001") { name aids { totalCount } } }',
    ),
    asks(
      'for what changed, with a date',
      '{ changes(since: "2021-06-01T00:00:00Z") { totals { added } nodes { title fields { field } } } }',
    ),
    asks(
      'for an aid by a variable, under conditions',
      'query Aid($id: ID!, $long: Boolean = false) { aid(id: $id) { ...A } } fragment A on Aid { id title funder { siren name } themes @include(if: $long) { code label } howToApply }',
      { id: 'id-3' },
    ),
    asks('with an unknown order is refused', '{ aids(orderBy: NEVER) { totalCount } }'),
  ],
};
