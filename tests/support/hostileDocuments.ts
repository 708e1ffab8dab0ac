/** A request that costs far more to answer than to send. */
export interface HostileRequest {
  query: string;
  variables?: Record<string, unknown>;
  /** The code under which it is refused, and the limit where one says so. */
  code: string;
  limit?: string;
}

const times = (count: number, part: (at: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, at) => part(at)).join(between);
const nested = (count: number, opens: string, inner: string, closes: string) =>
  opens.repeat(count) + inner + closes.repeat(count);
const tooLarge = (limit: string, query: string): HostileRequest => ({
  ...{ query, limit, code: 'DOCUMENT_TOO_LARGE' },
});

/** Each fragment spreads the next one so often. */
function chain(length: number, spreads: number): string {
  const fragment = (at: number) =>
    `fragment F${at} on Commune { ${times(spreads, () => (at + 1 < length ? `...F${at + 1}` : 'name'))} }`;
  return `{ commune(inseeCode: "47157") { ...F0 } } ${times(length, fragment)}`;
}

const page = (size: string) =>
  `communes(first: ${size}) { name subsidies(first: ${size}) { nodes { title amount } } }`;

/** What strangers send to keep a GraphQL server busy, by name, against the schema of this graph. */
export const hostileRequests: Readonly<Record<string, HostileRequest>> = {
  depth_10000: tooLarge('tokens', nested(10_000, '{a', '{a', '}') + '}'),
  depth_100: tooLarge(
    'depth',
    `{ commune(inseeCode: "47157") { ${nested(100, 'epci { communes { ', 'name', '} }')} } }`,
  ),
  aliases_2000: tooLarge(
    'characters',
    `{ ${times(2_000, (at) => `a${at}: indexStatus { feeds { owner } }`)} }`,
  ),
  root_fields_60: tooLarge(
    'rootFields',
    `{ ${times(60, (at) => `a${at}: aid(id: "${at}") { id }`)} }`,
  ),
  aliases_150: tooLarge(
    'aliases',
    `{ indexStatus { feeds { ${times(150, (at) => `a${at}: owner`)} } } }`,
  ),
  fields_10000: tooLarge('characters', `{ indexStatus { ${times(10_000, () => 'rebuild')} } }`),
  repeated_fields: tooLarge(
    'comparisons',
    `{ ${times(45, () => 'indexStatus { feeds { owner label } }')} }`,
  ),
  overlapping_fragments: tooLarge(
    'comparisons',
    `{ commune(inseeCode: "47157") { ${times(60, (at) => `...F${at}`)} } } ${times(60, (at) => `fragment F${at} on Commune { name epci { name } }`)}`,
  ),
  exponential_fragments: tooLarge('fields', chain(80, 3)),
  fragment_cycle: {
    query:
      '{ commune(inseeCode: "47157") { ...A } } fragment A on Commune { epci { communes { ...B } } } fragment B on Commune { ...A }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  megabyte_of_tokens: tooLarge('characters', `{ ${'a '.repeat(500_000)} }`),
  tokens_just_above: tooLarge('tokens', `{ ${times(1_100, () => 'indexStatus')} }`),
  comments: tooLarge('characters', `${'#\n'.repeat(40_000)}{ indexStatus { feeds { owner } } }`),
  one_comment: tooLarge(
    'characters',
    `#${'x'.repeat(120_000)}\n{ indexStatus { feeds { owner } } }`,
  ),
  directive_flood: tooLarge(
    'directives',
    `{ indexStatus { feeds { ${times(60, () => 'owner @include(if: true)')} } } }`,
  ),
  directives_at_one_place: tooLarge(
    'directivesPerPlace',
    `{ indexStatus ${'@include(if: true) '.repeat(49)} { feeds { owner } } }`,
  ),
  deep_input: tooLarge(
    'valueDepth',
    `{ aids(filter: ${nested(60, '{ territory: ', '{}', ' }')}) { totalCount } }`,
  ),
  deeper_lists: tooLarge(
    'tokens',
    `{ aids(filter: ${nested(10_000, '[', '1', ']')}) { totalCount } }`,
  ),
  huge_list: tooLarge(
    'values',
    `{ aids(filter: { propositions: [${'1 '.repeat(800)}] }) { totalCount } }`,
  ),
  variable_flood: tooLarge(
    'variables',
    `query (${times(120, (at) => `$v${at}: Int`)}) { aids(first: $v0) { totalCount } }`,
  ),
  unknown_fields: {
    query: `{ ${times(40, (at) => `subsidiesOfTheDepartment${at}`)} }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  unknown_types: {
    query: `query (${times(50, (at) => `$v${at}: DepartmentSubsidyInpu${at}`)}) { aids { totalCount } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  large_pages: { query: `{ ${page('200')} }`, code: 'OPERATION_TOO_EXPENSIVE' },
  large_pages_by_variable: {
    query: `query ($n: Int = 20) { communes(first: 300) { subsidies(first: $n) { nodes { title } } } }`,
    variables: { n: 2_147_483_647 },
    code: 'OPERATION_TOO_EXPENSIVE',
  },
  every_facet_of_every_place: {
    query: `{ epcis { communes { ${times(9, (at) => `a${at}: subsidies { facets { communes { code } years { code } } sums { amount } nodes { title } }`)} } } }`,
    code: 'OPERATION_TOO_EXPENSIVE',
  },
  introspection_bomb: {
    query: `{ ${times(40, (at) => `s${at}: __schema { types { name fields { name } } }`)} }`,
    code: 'OPERATION_TOO_EXPENSIVE',
  },
  deep_variables: {
    query: 'query ($filter: AidFilter) { aids(filter: $filter) { totalCount } }',
    variables: { filter: JSON.parse(nested(60, '{"a":', '1', '}')) as unknown },
    ...{ code: 'VARIABLES_TOO_LARGE', limit: 'depth' },
  },
  many_variables: {
    query: 'query ($ids: [ID!]) { subsidies(filter: { aids: $ids }) { totalCount } }',
    variables: { ids: Array.from({ length: 30_000 }, () => 'x') },
    ...{ code: 'VARIABLES_TOO_LARGE', limit: 'values' },
  },
};
