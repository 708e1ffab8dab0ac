import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Turns an error into what the client may see, as ApolloServer's option of the same name. */
export type FormatError = (
  formatted: GraphQLFormattedError,
  error: unknown,
  /** Of the request that met the error first, for the log. */
  requestId?: string,
) => GraphQLFormattedError;

/** A complete answer to a client. */
export interface Answer {
  /** The response body: JSON in UTF-8. */
  readonly body: Buffer;
  /** HTTP status. */
  readonly status: number;
  readonly hasErrors: boolean;
}

export interface AnswerParts {
  /** JSON of `data`; undefined where the request was refused as a whole. */
  data: Buffer | undefined;
  errors: readonly Error[];
  valueCompletion?: readonly GraphQLError[];
  /** Where no error says another one. */
  status?: number;
  /** Members of `extensions`, as JSON text without its braces. */
  extensions?: string | undefined;
}

/** Writes the body: errors first, then data, then extensions, and a line end, as ApolloServer does. */
export function answerOf(parts: AnswerParts, formatError: FormatError = keep): Answer {
  const { data, errors, valueCompletion = [], status = data === undefined ? 400 : 200 } = parts;
  const { extensions } = parts;
  if (errors.length === 0 && valueCompletion.length === 0) {
    const told = extensions === undefined ? '' : `,"extensions":{${extensions}}`;
    return { body: bodyOf('{', data ?? nothing, `${told}}\n`), status, hasErrors: false };
  }
  let before = '{';
  let statusOfErrors: number | undefined;
  if (errors.length > 0) {
    const formatted = errors.map((error) => {
      const enriched = enrich(error);
      statusOfErrors = enriched.status ?? statusOfErrors;
      return formatSafely(enriched.formatted, error, formatError);
    });
    before = `{"errors":${JSON.stringify(formatted)}${data === undefined ? '' : ','}`;
  }
  const members = extensions === undefined ? [] : [extensions];
  // Values that did not fit are told only where nothing else explains a null.
  if (errors.length === 0) members.push(`"valueCompletion":${JSON.stringify(valueCompletion)}`);
  const told = members.length > 0 ? `,"extensions":{${members.join(',')}}` : '';
  const body = bodyOf(before, data, `${told}}\n`);
  return { body, status: statusOfErrors ?? status, hasErrors: true };
}

const nothing = Buffer.from('null');

function bodyOf(before: string, data: Buffer | undefined, after: string): Buffer {
  if (!data) return Buffer.from(`${before}${after}`);
  return Buffer.concat([Buffer.from(`${before}"data":`), data, Buffer.from(after)]);
}

function formatSafely(
  formatted: GraphQLFormattedError,
  error: Error,
  formatError: FormatError,
): GraphQLFormattedError {
  try {
    return formatError(formatted, error);
  } catch {
    return {
      message: 'Internal server error',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  }
}

function keep(formatted: GraphQLFormattedError): GraphQLFormattedError {
  return formatted;
}

/** Every error has a code; `extensions.http` is for the HTTP answer, not for its body. */
function enrich(error: Error): { formatted: GraphQLFormattedError; status: number | undefined } {
  const located =
    error instanceof GraphQLError
      ? error
      : new GraphQLError(error.message, { originalError: error });
  const { http, ...extensions } = located.extensions;
  const code = extensions['code'] ?? 'INTERNAL_SERVER_ERROR';
  const isHttp = isHttpHead(http);
  return {
    formatted: {
      ...located.toJSON(),
      extensions: { ...extensions, ...(http !== undefined && !isHttp && { http }), code },
    },
    status: isHttp ? http.status : undefined,
  };
}

function isHttpHead(http: unknown): http is { status?: number } {
  if (typeof http !== 'object' || http === null) return false;
  if ('status' in http && typeof http.status !== 'number') return false;
  return !('headers' in http) || http.headers instanceof Map;
}
