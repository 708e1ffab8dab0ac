import { type GraphQLFormattedError, GraphQLError, parse, visit } from 'graphql';
import type { Logger } from 'pino';
import { partnerNamed } from '@relance/schema/partners.ts';

// What a client may be told; anything else is a fault of ours and leaves without its text.
const publicCodes = new Set([
  'BAD_USER_INPUT',
  'STALE_VERSION',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PLANNING_TIMED_OUT',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
]);

/** Errors as clients see them: stable code, the owner concerned, the argument at fault. */
export function formatErrorWith(log: Logger) {
  return (
    formatted: GraphQLFormattedError,
    error: unknown,
    requestId?: string,
  ): GraphQLFormattedError => {
    const { serviceName, ...extensions } = formatted.extensions ?? {};
    const owner = typeof serviceName === 'string' ? partnerNamed(serviceName)?.owner : undefined;
    const named = owner ? { owner } : {};
    const code = typeof extensions['code'] === 'string' ? extensions['code'] : '';
    if (isScalarRefusal(code, extensions)) {
      const argument = argumentAt(error);
      return {
        ...formatted,
        extensions: { ...extensions, ...(argument && { argument }), code: 'BAD_USER_INPUT' },
      };
    }
    if (publicCodes.has(code)) return { ...formatted, extensions: { ...extensions, ...named } };
    log.error({ err: error, path: formatted.path, owner, requestId }, 'a field failed');
    const unavailable = owner !== undefined && code !== 'INTERNAL_SERVER_ERROR';
    return {
      ...formatted,
      message: `${owner ?? 'The server'} could not answer this part of the request.`,
      extensions: { code: unavailable ? 'OWNER_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR', ...named },
    };
  };
}

// graphql-js reports a literal that a scalar refused as a fault of the document; it is the caller's input.
function isScalarRefusal(code: string, extensions: Record<string, unknown>): boolean {
  return code === 'GRAPHQL_VALIDATION_FAILED' && typeof extensions['scalar'] === 'string';
}

/** Path of the argument around the literal that an error points at: `filter.funders`. */
function argumentAt(error: unknown): string | undefined {
  const located = error instanceof GraphQLError ? error : undefined;
  const source = located?.source?.body;
  const position = located?.positions?.[0];
  if (source === undefined || position === undefined) return undefined;
  const path: string[] = [];
  const around = (node: { name: { value: string }; loc?: { start: number; end: number } }) => {
    if (node.loc && node.loc.start <= position && position < node.loc.end)
      path.push(node.name.value);
  };
  visit(parse(source), { Argument: around, ObjectField: around });
  return path.length > 0 ? path.join('.') : undefined;
}
