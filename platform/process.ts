import { setTimeout as pause } from 'node:timers/promises';
import { PlatformError, systemCode } from './errors.ts';
import { Opened } from './opened.ts';

// A terminal and npm both pass a Ctrl-C on: what comes that soon after is the same one.
const sameKeypress = 1_000;

/**
 * Runs the main function of a process, which answers the line to print once it serves. An expected
 * failure is one line and exit code 1; Ctrl-C and SIGTERM close what is open, at any moment.
 */
export async function run(main: (opened: Opened) => Promise<string>): Promise<void> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const opened = new Opened();
  let starting: Promise<string> | undefined;
  stopOnSignal(() => opened.close(starting));
  try {
    starting = startTraced(main, opened);
    const line = await starting;
    if (!opened.closing) console.log(line);
  } catch (error) {
    // A Ctrl-C reaches our helpers too, and the failure of one may be heard before the signal.
    await pause(50);
    if (opened.closing) return;
    await opened.close().catch(() => undefined);
    console.error(inOneLine(error));
    process.exit(1);
  }
}

// A collector is set: without one the libraries are not even loaded.
async function startTraced(
  main: (opened: Opened) => Promise<string>,
  opened: Opened,
): Promise<string> {
  const { env } = process;
  if (env['OTEL_EXPORTER_OTLP_ENDPOINT'] || env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT']) {
    const { startTracing } = await import('./tracing.ts');
    await opened.keep(async () => startTracing(env['OTEL_SERVICE_NAME'] ?? 'relance-graph'));
  }
  return main(opened);
}

/** Calls `stop` once on Ctrl-C or SIGTERM and exits; who insists is not made to wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stoppingSince: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stoppingSince !== undefined) {
        if (performance.now() - stoppingSince > sameKeypress) process.exit(1);
        return;
      }
      stoppingSince = performance.now();
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

export function inOneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error)) return error.stack ?? error.message;
  return `${String(error.code)}: ${error.message}`.replace(/\s*\n\s*/g, ' ');
}
