/** One request to the shop. */
export interface ShopRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

const item = `... on Book { name price dims { weight sides } estimate rank isbn inStock } ... on Film { name minutes inStock }`;

/** Requests by what they show; every one is answered by stock and by the engine, and compared. */
export const shopRequests: Record<string, ShopRequest> = {
  'one subgraph': { query: '{ me { id name role score settings } }' },
  'an operation with a name': { query: 'query Home { me { id } items { upc name } }' },
  'entities over several hops': {
    query:
      '{ me { reviews { body about { upc name reviews { author { id name reviews { id } } } } } } }',
  },
  'the same entity in many places': {
    query: `{ reviews { author { name role friends { name reviews { about { name label } } } }
      about { name label reviews { author { name } } } } }`,
  },
  'requirements in a chain, nulls among them': {
    query: '{ items { upc ... on Book { estimate rank dims { weight } } } }',
  },
  'an entity that a subgraph does not know': { query: '{ book(upc: "b3") { upc inStock name } }' },
  'a null where none may be, in a list': {
    query: '{ reviews { id author { name } } me { name } }',
  },
  'a null where none may be, up to data': {
    query: '{ users { id role } items { upc ... on Book { isbn } } }',
  },
  'the same null in a place that bears it': { query: '{ reviews { id writer { id name } } }' },
  'an interface with fields of its types': { query: `{ items { __typename upc ${item} } }` },
  'an interface object': { query: '{ items { label ... on Book { price } } }' },
  'an interface object behind another subgraph': {
    query: '{ reviews { about { label(prefix: "#") upc name } } }',
  },
  'a field of an interface alone': { query: '{ reviews { about { __typename upc } } }' },
  'a union, a null and a repeated member': {
    query: `{ things { __typename ... on Item { name label } ... on User { id name }
      ... on Node { upc } } }`,
  },
  'fragments in fragments': {
    query: `query A { me { ...U } user(id: "u3") { ...U friends { ...N } } }
      fragment U on User { id ...N reviews { about { ...I } } }
      fragment N on User { name }
      fragment I on Item { upc ...B }
      fragment B on Book { price estimate carrier { name chief { name } } }`,
  },
  'aliases, the same field with other arguments': {
    query: `{ first: reviews(first: 1) { id: body a: author { n: name } } all: reviews { id }
      items { kind: __typename a: label(prefix: "a") b: label(prefix: "b") t: name } }`,
  },
  'a field under the name of another': {
    query: '{ me { name: role role: name id: email friends { id: name } } }',
  },
  'fields given in parts': {
    query: '{ me { friends { id } } id: me { id } me { name friends { name role } } }',
  },
  'lists of lists': { query: '{ grid { upc label ... on Book { estimate } } numbers }' },
  'lists of scalars and a scalar of any form': {
    query: '{ items { ... on Book { dims { sides } carrier { offices } } } me { settings } }',
  },
  'an error in a field': { query: '{ users { id email name } }' },
  'an error behind an entity': {
    query: '{ reviews { id about { ... on Film { inStock failing } name } } }',
  },
  'errors of an entity that stands in several places': {
    query:
      '{ things { ... on Film { inStock } ... on Book { name } } grid { ... on Film { inStock name } } items { ... on Film { inStock } } }',
  },
  'an error of a root field': { query: '{ broken { upc name label } me { id } }' },
  'skip and include': {
    query: `query ($no: Boolean!, $yes: Boolean = true) { me { id name @skip(if: $no) role @include(if: $no) }
      items @include(if: $yes) { upc label @skip(if: $no) } users @skip(if: $yes) { name } }`,
    variables: { no: false },
  },
  'skip and include, the other way': {
    query: `query ($no: Boolean!, $yes: Boolean = true) { me { id name @skip(if: $no) role @include(if: $no) }
      items @include(if: $yes) { upc label @skip(if: $no) } users @skip(if: $yes) { name } }`,
    variables: { no: true, yes: false },
  },
  'skip on fragments': {
    query: `query ($x: Boolean!) { me { ... @skip(if: $x) { name reviews { id } } ...R @include(if: $x) } }
      fragment R on User { role reviews { body } }`,
    variables: { x: true },
  },
  'selections that are never made': {
    query: '{ me { id name @skip(if: true) } items @include(if: false) { upc } }',
  },
  'variables of every kind': {
    query: `query ($t: String, $n: Int = 4, $f: Float, $b: Boolean, $r: Role, $l: [Int!], $j: Json) {
      echo(text: $t, n: $n, f: $f, b: $b, role: $r, list: $l, json: $j) }`,
    variables: { t: 'é"\u2028\\', f: 1.5, b: null, r: 'EDITOR', l: 3, j: { a: [null] }, unused: 1 },
  },
  'a variable behind an entity': {
    query:
      'query ($p: String, $u: ID!) { item(upc: $u) { label(prefix: $p) } reviews { about { label(prefix: $p) } } }',
    variables: { u: 'b1', p: '>>' },
  },
  'a variable of the wrong type': {
    query: 'query ($u: ID!,\n  $n: Int) { item(upc: $u) { upc } echo(n: $n) }',
    variables: { u: 'b1', n: 'x' },
  },
  'a variable that is missing': { query: 'query ($u: ID!) { item(upc: $u) { upc } }' },
  'a null for a Boolean with a default': {
    query: 'query ($b: Boolean = true) { me { id name @include(if: $b) } }',
    variables: { b: null },
  },
  'a mutation': {
    query:
      'mutation { rename(id: "u1", name: "Augusta") { name reviews { body author { name } } } }',
  },
  'mutations in sequence, one fails': {
    query: `mutation { a: rename(id: "u1", name: "A") { name } b: review(upc: "b1", body: "x") { body author { name } }
      c: review(upc: "none", body: "") { body } d: rename(id: "u3", name: "D") { name } }`,
  },
  'a mutation that may not fail': {
    query: 'mutation { a: rename(id: "u1", name: "") { name } b: forget(id: "u2") }',
  },
  introspection: { query: '{ __schema { queryType { name } types { name kind } } }' },
  'introspection next to data': {
    query:
      'query ($t: String!) { me { id __typename } t: __type(name: $t) { name fields { name } } __typename }',
    variables: { t: 'User' },
  },
  'names that every object inherits': {
    query:
      '{ constructor: me { toString: name __proto__: role hasOwnProperty: reviews { valueOf: id } } }',
  },
  'a type name alone': { query: '{ __typename me { __typename t: __typename } }' },
  'no such operation': { query: 'query A { me { id } }', operationName: 'B' },
  'one of several operations': {
    query: 'query A { me { id } } query B { users { id } }',
    operationName: 'B',
  },
  'several operations and no name': { query: 'query A { me { id } } query B { users { id } }' },
  'a text that is no GraphQL': { query: '{ me { id }' },
  'a field that does not exist': { query: '{ me { id nose } }' },
  'a root field behind an entity': { query: '{ cheapest { name estimate rank inStock price } }' },
  'an argument with a default': {
    query: '{ book(upc: "b1") { sequel { upc sequel(of: 2) { upc estimate } } } }',
  },
};
