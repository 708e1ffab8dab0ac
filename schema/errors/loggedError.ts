/** An error as a log may hold it. */
export interface LoggedError {
  type: string;
  message: string;
  code?: string;
  /** Where it was thrown; the message is not repeated. */
  stack?: string;
  cause?: LoggedError;
}

const deepestCause = 5;

/**
 * What of an error goes to a log: kind, code, place, and the message without what clients or records may have put
 * into it. Statements, parameters, rows and documents that errors carry stay out.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: withoutValues(String(error)) };
  const code = codeOf(error);
  const cause = causeOf(error);
  const frames = error.stack?.match(/^ +at .*$/gm)?.join('\n');
  return {
    type: error.name,
    message: withoutValues(error.message),
    ...(code !== undefined && { code }),
    ...(frames !== undefined && { stack: frames }),
    ...(cause !== undefined && depth < deepestCause && { cause: loggedError(cause, depth + 1) }),
  };
}

// Names of the schema and of tables help; any other quoted text may be somebody's.
const named =
  /\b(?:argument|column|constraint|directive|enum|field|fragment|from|function|index|operation|owner|relation|scalar|service|table|type|variable|on) $/i;

/** A message with the values in it left out: `invalid input syntax for type uuid: "…"`. */
export function withoutValues(message: string): string {
  return message
    .replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g, (quoted: string, at: number) =>
      named.test(message.slice(0, at)) ? quoted : `${quoted[0]}…${quoted[0]}`,
    )
    .replace(/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, '…')
    .replace(/\b(bearer|basic)\s+\S+/gi, '$1 …')
    .replace(/[^\s@<>]+@[^\s@<>]+\.\w+/g, '…')
    .replace(/\(([^()]*)\)=\([^()]*\)/g, '($1)=(…)');
}

function codeOf(error: Error): string | undefined {
  if ('code' in error && typeof error.code === 'string') return error.code;
  const extensions = 'extensions' in error ? error.extensions : undefined;
  if (typeof extensions !== 'object' || extensions === null || !('code' in extensions)) return;
  return typeof extensions.code === 'string' ? extensions.code : undefined;
}

function causeOf(error: Error): unknown {
  const { originalError, driverError, cause } = error as Error & Record<string, unknown>;
  return [originalError, driverError, cause].find(
    (each) => each instanceof Error && each !== error,
  );
}
