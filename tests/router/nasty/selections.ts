import { asks, otherwise, type Theme } from './theme.ts';

export const aliases: Theme = {
  theme: 'an alias',
  over: 'shop',
  cases: [
    asks('of one field under two names', '{ me { a: name b: name name } }'),
    asks(
      'of one field with other arguments',
      '{ me { a: nickname(style: SHORT) b: nickname(style: LONG, max: 3) nickname } }',
    ),
    asks('that is the name of another field', '{ me { name: email email: name } }'),
    asks('that is the name of the key', '{ me { id: email reviews { stars } } }'),
    asks('that is the name of a required field', '{ products { weight: name shipping } }'),
    asks('that swaps keys', '{ products { id: upc upc: id reviews { stars } stock } }'),
    asks(
      'of an entity with other arguments',
      '{ a: user(id: "id-1") { name region } b: user(id: "id-2") { name region } c: user(id: "id-1") { email } }',
    ),
    asks(
      'that is the same twice with the same field',
      '{ me { x: name x: name } x: me { id } x: me { email } }',
    ),
    asks(
      'that collides with other arguments is refused',
      '{ me { x: nickname(max: 1) x: nickname(max: 2) } }',
    ),
    asks('that collides with another field is refused', '{ me { x: name x: email } }'),
    asks(
      'that collides in types that exclude one another',
      '{ search(text: "b") { ... on Product { x: name } ... on Bundle { x: name } ... on User { x: nickname } } }',
    ),
    asks(
      'that collides in shape is refused',
      '{ search(text: "b") { ... on Product { x: name } ... on Bundle { x: products { id } } } }',
    ),
    asks(
      'within a list under two names',
      '{ products { r: related(first: 1) { n: name } s: related(first: 2) { n: upc shipping } } }',
    ),
    asks(
      'with an underscore of the planner',
      '{ me { __typename_0: name _entities: email _service: id representations: nickname } }',
    ),
    asks(
      'that looks like the planner’s own',
      '{ catalogue { ... on Product { a__alias_0: upc name__alias_0: name } ... on Bundle { name__alias_0: name } } }',
    ),
    asks(
      'merged from two selections',
      '{ me { bestFriend { name } } me { bestFriend { email region } } }',
    ),
    asks('merged in the order of first sight', '{ me { email } ... { me { name id email } } }'),
  ],
};

export const typenames: Theme = {
  theme: '__typename',
  over: 'shop',
  cases: [
    asks('at the root alone', '{ __typename }'),
    asks('at the root among others', '{ a: __typename me { id } __typename }'),
    asks(
      'at the root in a fragment',
      '{ ... on Query { __typename } ...F } fragment F on Query { t: __typename }',
    ),
    asks('of an object alone', '{ me { __typename } }'),
    asks(
      'of an entity in another subgraph alone',
      '{ latestReviews { author { __typename } of { __typename } } }',
    ),
    asks('under several names', '{ me { a: __typename id b: __typename __typename } }'),
    asks('named as the key', '{ me { id: __typename reviews { __typename } } }'),
    asks('of a union', '{ search(text: "x") { __typename } actors { t: __typename } }'),
    asks(
      'of an interface',
      '{ catalogue { __typename ... on CatalogueItem { u: __typename } } node(id: "id-2") { __typename } }',
    ),
    asks(
      'first, last and between',
      '{ catalogue { __typename name __typename id x: __typename } }',
    ),
    asks(
      'of a value type',
      '{ me { address { __typename city { __typename } } } products { size { __typename } } }',
    ),
    asks('of a mutation', 'mutation { __typename a: refuse { id } b: __typename }'),
    asks(
      'of lists of lists',
      '{ products { variants { __typename id } } actors { ... on Robot { parts { __typename code } } } }',
    ),
    asks(
      'as the alias of another field is refused or not, as stock does',
      '{ me { __typename: name } }',
    ),
    asks('as the alias of a key', '{ catalogue { __typename: id } }'),
    asks(
      'under conditions',
      'query ($no: Boolean = false) { me { __typename @include(if: $no) id @skip(if: true) } __typename @skip(if: $no) }',
    ),
  ],
};

export const conditions: Theme = {
  theme: 'a condition',
  over: 'shop',
  cases: [
    asks('that skips by a literal', '{ me { id @skip(if: true) name @skip(if: false) } }'),
    asks('that includes by a literal', '{ me { id @include(if: true) name @include(if: false) } }'),
    asks('that leaves an object empty', '{ me { id @skip(if: true) } }'),
    asks('that leaves all empty', '{ me @skip(if: true) { id } }'),
    asks(
      'by a variable, true',
      'query ($c: Boolean!) { me { id name @skip(if: $c) email @include(if: $c) } }',
      { c: true },
    ),
    asks(
      'by a variable, false',
      'query ($c: Boolean!) { me { id name @skip(if: $c) email @include(if: $c) } }',
      { c: false },
    ),
    asks(
      'by a default',
      'query ($c: Boolean = true) { me { id name @skip(if: $c) email @include(if: $c) } }',
    ),
    asks(
      'by a default that the client overrules',
      'query ($c: Boolean = true) { me { id name @skip(if: $c) email @include(if: $c) } }',
      { c: false },
    ),
    asks(
      'by a nullable variable with a default, given null',
      'query ($c: Boolean = true) { me { id name @skip(if: $c) } }',
      { c: null },
    ),
    asks(
      'by a variable without value is refused',
      'query ($c: Boolean!) { me { id @skip(if: $c) } }',
    ),
    asks('by a nullable variable is refused', 'query ($c: Boolean) { me { id @skip(if: $c) } }', {
      c: true,
    }),
    asks(
      'of both kinds at once',
      'query ($a: Boolean!, $b: Boolean!) { me { id name @skip(if: $a) @include(if: $b) email @include(if: $a) @skip(if: $b) } }',
      { a: false, b: true },
    ),
    asks(
      'of both kinds, each literal',
      '{ me { id name @skip(if: false) @include(if: true) email @skip(if: true) @include(if: true) } }',
    ),
    asks(
      'on an inline fragment',
      'query ($c: Boolean!) { search(text: "b") { ... on Product @include(if: $c) { name stock } ... on Bundle @skip(if: $c) { name } __typename } }',
      { c: true },
    ),
    asks(
      'on a fragment without type',
      'query ($c: Boolean!) { me { id ... @skip(if: $c) { region reviews { stars } } } }',
      { c: false },
    ),
    asks(
      'on a spread',
      'query ($c: Boolean!) { me { id ...F @include(if: $c) } } fragment F on User { name region }',
      { c: false },
    ),
    asks(
      'on a fetch of its own',
      'query ($c: Boolean!) { products { id reviews @include(if: $c) { stars } badge @skip(if: $c) } }',
      { c: true },
    ),
    asks(
      'within a condition',
      'query ($a: Boolean!, $b: Boolean!) { products { ... @include(if: $a) { id ... @skip(if: $b) { shipping reviews { stars } } } } }',
      { a: true, b: false },
    ),
    asks(
      'on one of two equal fields',
      'query ($c: Boolean!) { me { name @include(if: $c) name } }',
      { c: false },
    ),
    asks('twice on one field is refused', '{ me { id @skip(if: true) @skip(if: false) } }'),
    asks('that is unknown is refused', '{ me { id @defer @unknown } }'),
    asks('on the operation is refused', 'query @skip(if: true) { me { id } }'),
  ],
};

export const fragments: Theme = {
  theme: 'a fragment',
  over: 'shop',
  cases: [
    asks(
      'on an interface',
      '{ node(id: "id-2") { ...N } } fragment N on Node { id ... on User { name } ... on Robot { model owner { region } } }',
    ),
    asks(
      'on a union',
      '{ actors { ...A } firstActor { ...A } } fragment A on Actor { ... on Node { id } ... on User { email } }',
    ),
    asks(
      'on an interface of another subgraph',
      '{ search(text: "c") { ... on Node { id } ... on CatalogueItem { id name } } }',
    ),
    asks(
      'nested in itself by type',
      '{ catalogue { ... on CatalogueItem { ... on Product { ... on CatalogueItem { name ... on Product { upc } } } } } }',
    ),
    asks(
      'that overlaps another',
      '{ catalogue { ...A ...B } } fragment A on CatalogueItem { id name ... on Product { stock } } fragment B on Product { name upc stock badge }',
    ),
    asks(
      'used in two places',
      '{ me { ...U bestFriend { ...U } friends { ...U } } } fragment U on User { id name reviews { stars } }',
    ),
    asks('on an impossible type is refused', '{ me { ... on Product { id } } }'),
    asks('on an unknown type is refused', '{ me { ... on Nobody { id } } }'),
    asks('on a scalar is refused', '{ me { ... on String { id } } }'),
    asks('that is missing is refused', '{ me { ...Missing } }'),
    asks('that is unused is refused', '{ me { id } } fragment F on User { id }'),
    asks(
      'that is defined twice is refused',
      '{ me { ...F } } fragment F on User { id } fragment F on User { name }',
    ),
    asks('that holds itself is refused', '{ me { ...F } } fragment F on User { friends { ...F } }'),
    asks(
      'in a circle of two is refused',
      '{ me { ...F } } fragment F on User { ...G } fragment G on User { ...F }',
    ),
    asks('named "on" is refused', '{ me { ...on } } fragment on on User { id }'),
    asks('on the root', '{ ...Q } fragment Q on Query { me { ...U } } fragment U on User { id }'),
    asks('that no object of the list matches', '{ actors { ... on Robot { model } } }'),
    asks(
      'with the same alias in each type',
      '{ actors { ... on User { x: bestFriend { name } } ... on Robot { x: owner { email region } } } }',
    ),
    otherwise(
      'fields stand in the order in which the specification collects them',
      asks(
        'with fields in another order per type',
        '{ catalogue { ... on Product { upc name id } ... on Bundle { id } name ... on Bundle { main { name } } } }',
      ),
    ),
    asks(
      'of an interface and its type, both with one object',
      '{ latestReviews { of { ... on Product { size { width } } ... on CatalogueItem { ... on Product { size { height } } } } } }',
    ),
    asks(
      'with a variable of the operation',
      'query ($n: Int) { ...Q } fragment Q on Query { users(first: $n) { id } }',
      { n: 1 },
    ),
    asks('empty is refused', '{ me { ... on User { } } }'),
  ],
};

export const leavesAndObjects: Theme = {
  theme: 'a selection',
  over: 'shop',
  cases: [
    asks('on a leaf is refused', '{ me { name { first } } }'),
    asks('that an object lacks is refused', '{ me }'),
    asks('of an unknown field is refused, with a hint', '{ me { nam emial } }'),
    asks('of an inaccessible field is refused', '{ me { secret } }'),
    asks(
      'of an inaccessible enum value comes as null',
      '{ users(first: 9) { rank } me { rank friends { rank } } }',
    ),
    asks(
      'of a subgraph’s own root fields is refused',
      '{ _service { sdl } _entities(representations: []) { __typename } }',
    ),
    asks('of objects in a scalar', '{ me { preferences } products { data } }'),
    asks(
      'of an echoed object keeps what is in it',
      '{ echo(json: {b: 1, a: {c: [null, "x"]}, _1: 2}) }',
    ),
  ],
};
