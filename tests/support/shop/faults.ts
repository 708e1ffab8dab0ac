/** Ways in which a subgraph may answer wrongly: each changes parsed answers before anyone sees them. */
export const faults: Record<string, (response: unknown) => unknown> = {
  'every name is a number': onField('name', () => 5),
  'every name is missing': onField('name', () => undefined),
  'every name is an object': onField('name', () => ({ first: 'A' })),
  'every id is null': onField('id', () => null),
  'every id is a whole number': onField('id', () => 12),
  'every id is a fraction': onField('id', () => 1.5),
  'every role is unknown': onField('role', () => 'OWNER'),
  'every score is a text': onField('score', () => '1'),
  'every price is larger than an Int': onField('price', () => 5_000_000_000),
  'every price is a fraction': onField('price', () => 0.5),
  'every review list holds a null': onField('reviews', (value) =>
    Array.isArray(value) ? [...(value as unknown[]), null] : value,
  ),
  'every author is a text': onField('author', () => 'u1'),
  'every author is a list': onField('author', (value) => [value]),
  'every second review has no author': onField('author', alternating(null)),
  'every type name is unknown': onField('__typename', () => 'Nobody'),
  'every type name is an interface': onField('__typename', () => 'Item'),
  'every type name is missing': onField('__typename', () => undefined),
  'every entity is null': onField('_entities', (value) =>
    Array.isArray(value) ? value.map(() => null) : value,
  ),
  'no entities': onField('_entities', () => []),
  'entities are no list': onField('_entities', () => ({})),
  'no data at all': () => ({ data: null }),
  'nothing but an error': () => ({ errors: [{ message: 'down', path: ['me'] }] }),
  'an error without a message': (response) => ({
    ...(response as object),
    errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', why: 1 }, path: ['x'] }],
  }),
  'an error with a code of the composition': (response) => ({
    ...(response as object),
    errors: [{ message: 'odd', extensions: { code: 'INVALID_GRAPHQL' } }],
  }),
  'an error with an HTTP status': (response) => ({
    ...(response as object),
    errors: [{ message: 'busy', extensions: { http: { status: 503 } } }],
  }),
  'no answer': () => {
    throw new Error('connection refused');
  },
};

/** Changes every value under one field name, however deep. */
function onField(field: string, change: (value: unknown) => unknown): (value: unknown) => unknown {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === field ? change(changed(inner)) : changed(inner),
      ]),
    );
  };
  return changed;
}

/** The replacement for objects whose text has an even length: the same ones for everybody who asks. */
function alternating(replacement: unknown): (value: unknown) => unknown {
  return (value) => (JSON.stringify(value).length % 2 === 0 ? replacement : value);
}
