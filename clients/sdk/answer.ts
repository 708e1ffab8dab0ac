import type { GraphQLFormattedError } from 'graphql';
import { type Later, laterThan } from './retries.ts';

/** What the graph answered: `data` is null, or has holes, where `errors` say why. */
export interface Answer<Data> {
  data: Data | null;
  errors: readonly GraphQLFormattedError[];
  /** There is data, and something is missing in it. */
  partial: boolean;
  /** What is told beside the data, such as the cost of the operation. */
  extensions: Readonly<Record<string, unknown>>;
  /** The HTTP status. */
  status: number;
}

/** The graph refused an operation or a part of it. */
export class GraphQLRequestError extends Error {
  override readonly name = 'GraphQLRequestError';

  constructor(
    readonly errors: readonly GraphQLFormattedError[],
    /** What could be answered all the same. */
    readonly data: unknown,
  ) {
    super(errors.map(({ message }) => message).join('\n'));
  }
}

/** Whoever answered is no graph, or none that works. */
export class NoGraphError extends Error {
  override readonly name = 'NoGraphError';

  readonly status: number;
  /** Set where it may be one later. */
  readonly later: Later | undefined;

  constructor(response: Response, what: string) {
    super(`${response.url} answered ${response.status} ${what}.`);
    this.status = response.status;
    this.later = laterThan(response);
  }
}

/** The owners that were not heard, as errors name them: their records lack details, or are missing. */
export function silentOwners(errors: readonly GraphQLFormattedError[]): string[] {
  const owners = errors
    .filter(({ extensions }) => extensions?.['code'] === 'OWNER_UNAVAILABLE')
    .map(({ extensions }) => String(extensions?.['owner']));
  return [...new Set(owners)];
}

// The types of a document hold for what the graph answers: it validates both.
export async function readAnswer<Data>(response: Response): Promise<Answer<Data>> {
  const read = jsonOf(await response.text());
  if (typeof read !== 'object' || read === null) {
    throw new NoGraphError(response, 'with what is not GraphQL');
  }
  const { data = null, errors = [], extensions = {} } = read as Partial<Answer<Data>>;
  if (data === null && errors.length === 0) throw new NoGraphError(response, 'without data');
  const { status } = response;
  return { data, errors, extensions, status, partial: data !== null && errors.length > 0 };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
