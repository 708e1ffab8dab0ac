/** What a stream begins with, and the whole of it, that beginning included; to be read once. */
export interface Peeked<Part> {
  beginning: Part;
  /** The beginning is all there is. */
  complete: boolean;
  all: AsyncIterable<Part>;
}

/** Reads on until enough parts are there. */
export async function peek<Part>(
  source: AsyncIterable<Part>,
  join: (parts: Part[]) => Part,
  enough: (beginning: Part) => boolean,
): Promise<Peeked<Part>> {
  const parts = source[Symbol.asyncIterator]();
  let beginning = join([]);
  let complete = false;
  while (!complete && !enough(beginning)) {
    const next = await parts.next();
    complete = next.done === true;
    if (next.done !== true) beginning = join([beginning, next.value]);
  }
  return { beginning, complete, all: from(beginning, parts) };
}

async function* from<Part>(beginning: Part, rest: AsyncIterator<Part>): AsyncGenerator<Part> {
  try {
    yield beginning;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value;
    }
  } finally {
    // Whoever stops early lets the sender stop as well.
    await rest.return?.();
  }
}
