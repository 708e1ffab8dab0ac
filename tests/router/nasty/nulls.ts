import { asks, type Theme } from './theme.ts';

export const nulls: Theme = {
  theme: 'a null',
  over: 'deep',
  cases: [
    asks(
      'in a field that must be there nulls the nearest object that may be',
      '{ shapes { id ... on Circle { must colour may } ... on Square { must } } }',
    ),
    asks(
      'of an unknown entity in a list of lists nulls as far as it must',
      '{ rows { ... on Circle { id must } ... on Square { id must corners { x } } } }',
    ),
    asks(
      'climbs through a union',
      '{ figures { ... on Circle { id must } ... on Square { id must } } }',
    ),
    asks('climbs to data where nothing may be null', '{ strictMany(count: 12) { must } }'),
    asks('climbs to the list item where it may be null', '{ many(count: 12) { id must } }'),
    asks(
      'climbs through an interface within an interface',
      '{ shapes { inner { inner { id ... on Circle { must } ... on Square { must } } } } }',
    ),
    asks(
      'climbs through lists of lists that may not hold one',
      '{ strictMany(count: 12) { grid { id ... on Circle { must } ... on Square { must } } } }',
    ),
    asks(
      'stops in lists of lists that may hold one',
      '{ strictMany(count: 12) { loose { id ... on Circle { must } ... on Square { must } } } }',
    ),
    asks(
      'is told once per place, not once per entity',
      '{ a: many(count: 12) { id must } b: many(count: 12) { id must } }',
    ),
    asks(
      'of the same entity by two paths nulls both',
      '{ many(count: 4) { id must neighbours { must id } } shape(id: "id-3") { ... on Square { must } } }',
    ),
    asks(
      'in a strict object behind a strict object',
      '{ shapes { ... on Circle { strict { must corners { x y square { must } } } } } }',
    ),
    asks(
      'next to a value in one selection keeps the order of fields',
      '{ shapes { ... on Circle { may id colour area must radius } } }',
    ),
    asks('of an unknown root entity', '{ shape(id: "id-404") { id area ... on Circle { must } } }'),
    asks('of an optional list', '{ shapes { id } rows { __typename } palette }'),
    asks('in an optional leaf of an unknown entity is no error', '{ many(count: 12) { id may } }'),
    asks(
      'and an error at once',
      '{ many(count: 12) { id may colour } strictMany(count: 12) { side colour } }',
    ),
  ],
};

export const requirements: Theme = {
  theme: 'a requirement',
  over: 'chain',
  cases: [
    asks('over three hops', '{ items { d } }'),
    asks('whose value is null is asked for all the same', '{ items { maybe c b } }'),
    asks('of a field that must be there', '{ items { id d maybe } }'),
    asks('that the client also asks for, under another name', '{ items { x: b c y: c d z: d } }'),
    asks('that the client asks for with its name taken', '{ items { b: a c: id maybe } }'),
    asks('of an unknown entity', '{ item(id: "id-3") { maybe c b a } }'),
    asks('of the same entity twice', '{ a: item(id: "id-6") { maybe } b: item(id: "id-6") { d } }'),
    asks(
      'through a list, back through the chain and on',
      '{ items { holders { item { id a d holders { item { b } } } backup { maybe } } } }',
    ),
    asks('in a list of the same entities', '{ items { others { d } next { others { d } } } }'),
    asks(
      'under @skip',
      'query ($no: Boolean!) { items { id d @skip(if: $no) maybe @include(if: $no) } }',
      { no: true },
    ),
    asks(
      'under @include of a fragment',
      'query ($yes: Boolean!) { items { id ... @include(if: $yes) { d } } }',
      { yes: true },
    ),
    asks(
      'with a key of two fields, one within an object',
      '{ items { sku shelf { row lamp } serial c } }',
    ),
    asks(
      'with the key under other names',
      '{ items { s: sku sku: serial h: shelf { r: row } c } }',
    ),
    asks('that is all there is', '{ item(id: "id-1") { maybe } }'),
  ],
};

export const requirementsOfValues: Theme = {
  theme: 'a requirement of values',
  over: 'shop',
  cases: [
    asks('of an object with null in it', '{ products(first: 3) { id shipping size { height } } }'),
    asks(
      'of a list of text',
      '{ products { boxes(of: 2) { label size { width height } packedBy { email name } } } }',
    ),
    asks(
      'of a list, twice with other arguments',
      '{ products { a: boxes(of: 1) { label } b: boxes(of: 2) { label } } }',
    ),
    asks('over three subgraphs', '{ catalogue { ... on Product { badge ranking shipping } } }'),
    asks(
      'within objects within objects',
      '{ users(first: 3) { region address { street city { name } } } }',
    ),
    asks(
      'reached through a union',
      '{ latestReviews { of { ... on Product { badge stock } ... on Bundle { main { badge } } } author { region name } } }',
    ),
    asks(
      'reached by a key that does not lead back',
      '{ warehouse { packedBy { id name region } } }',
    ),
    asks('beside @provides', '{ products { seller { name id favourite { name } region } } }'),
    asks(
      'beside an overridden field',
      '{ products { stock weight tags shipping } heaviest { stock name } }',
    ),
  ],
};

export const interfaceObjects: Theme = {
  theme: 'an interface that another subgraph takes for an object',
  over: 'media',
  cases: [
    asks('is given its type by the subgraph that knows', '{ best { __typename id title } }'),
    asks('has fields of both', '{ library { id title score slug chart { position } } }'),
    asks(
      'leads to itself',
      '{ best { similar { similar { id title score ... on Book { pages } } } } }',
    ),
    asks(
      'with fragments of its types',
      '{ charts { position top { ... on Book { pages score } ... on Film { minutes slug } ... on Song { singers { born } } } } }',
    ),
    asks(
      'in a union',
      '{ anything { ... on Book { score title } ... on Media { slug } ... on Person { born known { score } } ... on Publisher { name address boss { last } } } }',
    ),
    asks('with one field only', '{ best { score } }'),
    asks('with two scales', '{ best { a: score(scale: 1) b: score(scale: 2) score } }'),
    asks(
      'by a key of two fields, one within an object',
      '{ publishers { code country { iso label } name address founded boss { born first } } }',
    ),
    asks(
      'from a stub that has only a key',
      '{ people { employer { name address country { label } } children { employer { boss { number } } } } }',
    ),
    asks(
      'under conditions',
      'query ($yes: Boolean = true) { library { ... on Film @include(if: $yes) { cast { born } score } ... on Media @skip(if: $yes) { title } } }',
    ),
  ],
};
