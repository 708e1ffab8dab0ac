import { type GraphQLFormattedError, GraphQLError, parse, visit } from 'graphql';
import type { Logger } from 'pino';
import {
  isPublicCode,
  type PublicCode,
  userMessages,
} from '@relance/schema/errors/userMessages.ts';
import { partnerNamed } from '@relance/schema/partners.ts';

// What an owner may say of a request in its own words; of anything else it is told that the owner failed.
const owners = new Set<PublicCode>([
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'IMPORT_CONFLICT',
  'STALE_VERSION',
  'UNAUTHENTICATED',
  'UNAUTHORIZED_FIELD_OR_TYPE',
]);
const ownersExtensions = new Set(['argument', 'scalar', 'currentVersion']);
const faults = new Set<PublicCode>(['INTERNAL_SERVER_ERROR', 'OWNER_UNAVAILABLE']);

/**
 * Errors as clients see them: a stable code, a sentence in French for people, the owner concerned, the argument at
 * fault. What is a fault of ours leaves without its text, and names the request under which it is in the log.
 */
export function formatErrorWith(log: Logger) {
  return (
    formatted: GraphQLFormattedError,
    error: unknown,
    requestId?: string,
  ): GraphQLFormattedError => {
    const { serviceName, ...extensions } = formatted.extensions ?? {};
    const service = typeof serviceName === 'string' ? serviceName : undefined;
    const owner = service === undefined ? undefined : partnerNamed(service)?.owner;
    const named = owner ? { owner } : {};
    const code = isScalarRefusal(extensions) ? 'BAD_USER_INPUT' : extensions['code'];
    if (isTold(code, formatted.message, service)) {
      const argument = code === extensions['code'] ? undefined : argumentAt(error);
      const kept = service === undefined ? extensions : ownersWords(extensions);
      const told = { ...kept, ...(argument && { argument }), ...named };
      return { ...formatted, extensions: { ...told, code, userMessage: userMessages[code] } };
    }
    log.error({ err: error, path: formatted.path, owner, requestId }, 'a field failed');
    const unavailable = owner !== undefined && code !== 'INTERNAL_SERVER_ERROR';
    const fault = unavailable ? 'OWNER_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR';
    return {
      ...formatted,
      message: `${owner ?? 'The server'} could not answer this part of the request.`,
      extensions: {
        ...{ code: fault, ...named, userMessage: userMessages[fault] },
        ...(requestId !== undefined && { requestId }),
      },
    };
  };
}

function isTold(code: unknown, message: string, service: string | undefined): code is PublicCode {
  if (!isPublicCode(code) || faults.has(code)) return false;
  return service === undefined || (owners.has(code) && !isInner(message));
}

function ownersWords(extensions: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(extensions).filter(([name]) => ownersExtensions.has(name)),
  );
}

const inner = [
  /\b(?:SELECT|INSERT\s+INTO|UPDATE|DELETE\s+FROM)\b[^]*\b(?:FROM|SET|VALUES|WHERE)\b/,
  /\b(?:relation|column|constraint|schema|role|database|index) "[^"]*" (?:already|does not|of relation)/i,
  /\b(?:syntax error at or near|invalid input syntax for|duplicate key value|violates \S+ constraint)/i,
  /\b(?:QueryFailedError|TypeError|ReferenceError|RangeError|ECONN\w+|ENO\w+|EACCES|EPIPE|pg_\w+|node_modules)\b/,
  /(?:^|[\s("'`])(?:file:\/\/)?\/(?:[\w.@-]+\/)+[\w.@-]+/,
  /\b[A-Za-z]:\\\w/,
  /^\s+at .+:\d+:\d+\)?$/m,
];

/** Whether a message tells of statements, tables, files or code: whoever wrote it did not mean clients. */
function isInner(message: string): boolean {
  return inner.some((sign) => sign.test(message));
}

// graphql-js reports a literal that a scalar refused as a fault of the document; it is the caller's input.
function isScalarRefusal(extensions: Record<string, unknown>): boolean {
  return (
    extensions['code'] === 'GRAPHQL_VALIDATION_FAILED' && typeof extensions['scalar'] === 'string'
  );
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
