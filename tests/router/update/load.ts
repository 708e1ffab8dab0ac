/** What clients saw while they asked without a pause. */
export interface Seen {
  /** The editions that answers were made of: `a`, or `a, b` for one that is torn. */
  editions: Set<string>;
  failures: string[];
}

const queries: readonly ((n: number) => string)[] = [
  () => '{ books { id edition } }',
  () => '{ books { blurb author { edition } } }',
  () => '{ book(id: "Book-1") { author { edition } blurb } }',
  // In other words every time: the router has to plan while supergraphs change.
  (n) =>
    `query Books${n} { all: books { edition } book(id: "Book-2") { blurb author { edition } } }`,
];

/** Clients that ask, each its own query, until they are told to stop. */
export function startLoad(url: string): { seen: Seen; stop: () => Promise<void> } {
  const seen: Seen = { editions: new Set(), failures: [] };
  let stopped = false;
  const client = async (query: (n: number) => string) => {
    for (let n = 0; !stopped; n++) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: query(n) }),
      });
      const text = await response.text();
      const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
      if (response.status !== 200 || errors) seen.failures.push(text);
      else seen.editions.add(editionsIn(data).join(', '));
    }
  };
  const clients = queries.map(client);
  return {
    seen,
    stop: async () => {
      stopped = true;
      await Promise.all(clients);
    },
  };
}

/** Every edition that a value names, once. */
function editionsIn(data: unknown): string[] {
  const found = new Set<string>();
  JSON.stringify(data, (key, value: unknown) => {
    if ((key === 'edition' || key === 'blurb') && typeof value === 'string') found.add(value);
    return value;
  });
  return [...found].sort();
}
