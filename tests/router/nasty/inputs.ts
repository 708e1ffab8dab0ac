import { asks, type Theme } from './theme.ts';

const echoInput = 'query ($input: RenameInput) { echo(input: $input) }';
const echoJson = 'query ($json: JSON) { echo(json: $json) }';
const echoNumbers = 'query ($numbers: [Int]) { echo(numbers: $numbers) }';

export const variables: Theme = {
  theme: 'a variable',
  over: 'shop',
  cases: [
    asks('that is missing', 'query ($first: Int) { users(first: $first) { id } }'),
    asks('that is null', 'query ($first: Int) { users(first: $first) { id } }', { first: null }),
    asks('that has a default', 'query ($first: Int = 1) { users(first: $first) { id } }'),
    asks(
      'whose default is overruled by null',
      'query ($first: Int = 1) { users(first: $first) { id } }',
      { first: null },
    ),
    asks('that must be there and is missing', 'query ($id: ID!) { user(id: $id) { id } }'),
    asks('that must be there and is null', 'query ($id: ID!) { user(id: $id) { id } }', {
      id: null,
    }),
    asks('of the wrong type', 'query ($first: Int) { users(first: $first) { id } }', {
      first: 'three',
    }),
    asks(
      'of the wrong type, twice',
      'query ($a: Int, $b: Int) { a: users(first: $a) { id } b: users(first: $b) { id } }',
      { a: 'x', b: {} },
    ),
    asks('that is a number where an ID is asked', 'query ($id: ID!) { user(id: $id) { id } }', {
      id: 7,
    }),
    asks('that is a float where an ID is asked', 'query ($id: ID!) { user(id: $id) { id } }', {
      id: 7.5,
    }),
    asks(
      'that is a boolean where text is asked',
      'query ($t: String!) { search(text: $t) { __typename } }',
      { t: true },
    ),
    asks('that is an item where a list is asked', echoNumbers, { numbers: 3 }),
    asks('that is a list with null', echoNumbers, { numbers: [1, null, 2] }),
    asks('that is a list with a wrong item', echoNumbers, { numbers: [1, 'two', 3.5] }),
    asks(
      'that is an item where a list of lists is asked',
      'query ($m: [[Float!]!]) { echo(matrix: $m) }',
      { m: 1.5 },
    ),
    asks(
      'that is a list where a list of lists is asked',
      'query ($m: [[Float!]!]) { echo(matrix: $m) }',
      { m: [1, 2] },
    ),
    asks('that is a whole float', echoNumbers, { numbers: [1.0, 2e2] }),
    asks('beyond 32 bits', echoNumbers, { numbers: [2147483648] }),
    asks('at the edge of 32 bits', echoNumbers, { numbers: [2147483647, -2147483648] }),
    asks('that is an object with defaults', echoInput, { input: { id: 'id-1' } }),
    asks('that is an object in an object', echoInput, {
      input: { id: 1, more: { ratio: 2, extra: { a: [1] } } },
    }),
    asks('that is an object with null for a default', echoInput, {
      input: { id: 'x', tags: null, more: null },
    }),
    asks('that is an object with null where none may be', echoInput, {
      input: { id: 'x', name: null },
    }),
    asks('that is an object without what must be there', echoInput, { input: { name: 'x' } }),
    asks('that is an object with an unknown field', echoInput, {
      input: { id: 'x', nam: 'y', zzz: 1 },
    }),
    asks('that is an object with fields in another order', echoInput, {
      input: { more: {}, name: 'n', id: 'x' },
    }),
    asks('that is an array where an object is asked', echoInput, { input: [{ id: 'x' }] }),
    asks('that is an enum', 'query ($s: Style) { me { nickname(style: $s) } }', { s: 'LONG' }),
    asks('that is an unknown enum value', 'query ($s: Style) { me { nickname(style: $s) } }', {
      s: 'LOUD',
    }),
    asks('that is an inaccessible enum value', 'query ($s: Style) { me { nickname(style: $s) } }', {
      s: 'SECRET',
    }),
    asks('that is a custom scalar with an object', echoJson, {
      json: { z: 1, a: { 10: 'x', 9: 'y' }, n: null },
    }),
    asks('that is a custom scalar with text', echoJson, { json: 'é😀\u2028' }),
    asks('that is unknown to the operation', '{ me { id } }', { unknown: 1 }),
    asks('that is unused is refused', 'query ($unused: Int) { me { id } }', { unused: 1 }),
    asks('that is undefined is refused', '{ user(id: $id) { id } }', { id: 'x' }),
    asks(
      'that is defined twice is refused',
      'query ($a: Int, $a: Int) { users(first: $a) { id } }',
      { a: 1 },
    ),
    asks('of an unknown type is refused', 'query ($a: Whatever) { users(first: $a) { id } }', {
      a: 1,
    }),
    asks('of an output type is refused', 'query ($a: User) { users(first: $a) { id } }', { a: 1 }),
    asks(
      'of a type that does not fit is refused',
      'query ($a: String) { users(first: $a) { id } }',
      { a: '1' },
    ),
    asks(
      'with a default of the wrong type is refused',
      'query ($a: Int = "x") { users(first: $a) { id } }',
    ),
    asks(
      'within a literal object',
      'query ($n: String!, $r: Float) { echo(input: { id: "x", name: $n, more: { ratio: $r } }) }',
      { n: 'N' },
    ),
    asks('within a literal list', 'query ($n: Int) { echo(numbers: [1, $n, 3]) }', { n: 2 }),
    asks('missing within a literal list', 'query ($n: Int) { echo(numbers: [1, $n, 3]) }'),
    asks(
      'within a literal of a custom scalar',
      'query ($n: Int) { echo(json: { a: $n, b: [$n] }) }',
      { n: 2 },
    ),
    asks(
      'missing within a literal of a custom scalar',
      'query ($n: Int) { echo(json: { a: $n, b: [$n] }) }',
    ),
    asks(
      'used in several subgraphs',
      'query ($n: Int) { users(first: $n) { id reviews { stars } } products(first: $n) { reviews(first: $n) { stars } boxes(of: $n) { label } } }',
      { n: 1 },
    ),
    asks(
      'named representations',
      'query ($representations: Int) { users(first: $representations) { id region } products(first: $representations) { reviews(first: $representations) { stars } } }',
      { representations: 1 },
    ),
    asks(
      'with null beside a default of the argument',
      'query ($m: Int) { me { nickname(max: 3) } products(first: $m) { boxes(of: $m) { label } } }',
      { m: null },
    ),
    asks(
      'missing where the argument has a default and must be there',
      'query ($m: Int = 4) { me { nickname(max: $m) } }',
    ),
  ],
};

export const literals: Theme = {
  theme: 'a literal',
  over: 'shop',
  cases: [
    asks('of the wrong type is refused', '{ users(first: "3") { id } }'),
    asks('beyond 32 bits is refused', '{ users(first: 2147483648) { id } }'),
    asks('that is null where none may be is refused', '{ user(id: null) { id } }'),
    asks('enum as text is refused', '{ me { nickname(style: "LONG") } }'),
    asks('enum that is inaccessible is refused', '{ me { nickname(style: SECRET) } }'),
    asks('object without what must be there is refused', '{ echo(input: {}) }'),
    asks('object with a field twice is refused', '{ echo(input: { id: "a", id: "b" }) }'),
    asks('argument given twice is refused', '{ user(id: "a", id: "b") { id } }'),
    asks('argument that is unknown is refused', '{ user(id: "a", name: "b") { id } }'),
    asks('argument that is missing is refused', '{ user { id } }'),
    asks('of 1e400', '{ echo(json: 1e400, matrix: [[1e400]]) }'),
    asks('of -0', '{ echo(json: -0, matrix: [[-0]], numbers: [-0]) }'),
    asks(
      'of 2^53 and beyond',
      '{ echo(json: [9007199254740992, 9007199254740993, 123456789012345678901234567890]) }',
    ),
    asks(
      'of many digits',
      '{ echo(matrix: [[0.1, 1.10, 3.14159265358979323846, 1E-7]], json: 1.10) }',
    ),
    asks('of a number with a leading zero is refused', '{ echo(json: 007) }'),
    asks(
      'of a block string',
      '{ search(text: """\n    one\n      two\n    three \\""" four\n  """) { __typename } echo(json: """ a\n b """) }',
    ),
    asks(
      'of escapes',
      '{ echo(json: "\\u00e9 \\u{1F600} \\n \\t \\" \\\\ \\/ \\b \\f \\ud83d\\ude00") }',
    ),
    asks('of half a surrogate is refused', '{ echo(json: "\\ud83d") }'),
    asks('of a bad escape is refused', '{ echo(json: "\\x41") }'),
    asks('of text over two lines is refused', '{ echo(json: "a\nb") }'),
    asks(
      'of emoji and accents',
      '{ echo(json: "😀 é ß \u202e \u2028") search(text: "😀") { __typename } }',
    ),
    asks('of a list for one item', '{ users(styles: LONG) { id } echo(numbers: 1, matrix: 2) }'),
    asks(
      'of objects in a custom scalar',
      '{ echo(json: { enum: RED, list: [1, [2]], none: null, text: "x", deep: { er: {} } }) }',
    ),
    asks(
      'of defaults left out and given',
      '{ a: products { id } b: products(filter: {}) { id } c: products(filter: null) { id } d: products(filter: { not: { not: { tags: null } } }) { id } }',
    ),
  ],
};

export const duplicateKeys: Theme = {
  theme: 'JSON',
  over: 'shop',
  cases: [
    {
      title: 'with a variable given twice',
      request: raw(`{"query":"${echoNumbers}","variables":{"numbers":[1],"numbers":[2]}}`),
    },
    {
      title: 'with the query given twice',
      request: raw('{"query":"{ nothing }","query":"{ me { id } }"}'),
    },
    {
      title: 'with __proto__ as a variable',
      request: raw(`{"query":"${echoJson}","variables":{"__proto__":{"json":1},"json":2}}`),
    },
    {
      title: 'with __proto__ alone as a variable',
      request: raw(`{"query":"${echoJson}","variables":{"__proto__":{"json":1}}}`),
    },
    {
      title: 'with __proto__ within a scalar',
      request: raw(
        `{"query":"${echoJson}","variables":{"json":{"__proto__":{"a":1},"constructor":2}}}`,
      ),
    },
    {
      title: 'with numbers beyond what JavaScript holds',
      request: raw(`{"query":"${echoJson}","variables":{"json":[1e400,-0,9007199254740993,1.0]}}`),
    },
    {
      title: 'with half a surrogate',
      request: raw(`{"query":"${echoJson}","variables":{"json":"\\ud83d"}}`),
    },
    {
      title: 'with members that mean nothing',
      request: raw(
        '{"query":"{ me { id } }","id":"x","foo":[],"operationName":null,"variables":null,"extensions":null}',
      ),
    },
  ],
};

function raw(body: string) {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body };
}
