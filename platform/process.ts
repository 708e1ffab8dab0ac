import { PlatformError, systemCode } from './errors.ts';

/** Runs the main function of a process: an expected failure is one line and exit code 1. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(inOneLine(error));
    process.exit(1);
  }
}

/** Calls `stop` once on Ctrl-C or SIGTERM and exits; a second signal does not wait. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(inOneLine(error));
          process.exit(1);
        },
      );
    });
  }
}

/** Says which setting to change when the port is in use. */
export function portTaken(error: unknown, port: number, setting: string): unknown {
  if (systemCode(error) !== 'EADDRINUSE') return error;
  return new PlatformError(
    'PORT_TAKEN',
    `Port ${port} is taken: stop what uses it, or set ${setting} to another one.`,
    { cause: error },
  );
}

function inOneLine(error: unknown): string {
  if (error instanceof Error && 'code' in error) return `${String(error.code)}: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
