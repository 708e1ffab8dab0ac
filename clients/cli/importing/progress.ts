import cliProgress from 'cli-progress';
import type { ImportProgress } from '@relance/sdk/imports.ts';
import { count } from './reportText.ts';

/** How a file gets on: it is sent to its end, then imported by its owner. */
export interface Progress {
  /** So many more bytes have left. */
  sent: (bytes: number) => void;
  told: (progress: ImportProgress) => void;
  end: () => void;
}

/** Where progress is shown: a terminal, or a file or pipe. */
export type ProgressStream = NodeJS.WritableStream & { isTTY?: boolean };

interface Sending {
  fileName: string;
  /** Size of the file. */
  bytes: number;
}

const silent = 1_000;
const megabyte = 1024 * 1024;

export const noProgress: Progress = {
  sent: () => undefined,
  told: () => undefined,
  end: () => undefined,
};

/** A bar on a terminal; elsewhere a line now and then. */
export function progressOn(stream: ProgressStream, file: Sending): Progress {
  return stream.isTTY ? progressBar(stream, file) : progressLines(stream, file);
}

function progressBar(stream: ProgressStream, { fileName, bytes }: Sending): Progress {
  const bar = new cliProgress.SingleBar(
    {
      stream,
      format: '{fileName}: {phase} [{bar}] {percentage} % of {size}{counts}',
      barsize: 24,
      // What remains on the terminal is the report.
      clearOnComplete: true,
    },
    cliProgress.Presets.legacy,
  );
  const pace = new Pace(Date.now);
  let sent = 0;
  bar.start(Math.max(bytes, 1), 0, { fileName, size: size(bytes), phase: 'sending', counts: '' });
  return {
    sent: (more) => {
      sent += more;
      pace.begin();
      bar.update(sent);
    },
    told: (progress) => {
      bar.update(progress.read, { phase: 'importing', counts: `, ${pace.counts(progress)}` });
    },
    end: () => bar.stop(),
  };
}

/** At most a line a second, none for a file that takes less; `now` in milliseconds. */
export function progressLines(
  stream: ProgressStream,
  { fileName, bytes }: Sending,
  now: () => number = Date.now,
): Progress {
  const pace = new Pace(now);
  let sent = 0;
  let last = now();
  const say = (text: () => string) => {
    if (now() - last < silent) return;
    last = now();
    stream.write(`${fileName}: ${text()}\n`);
  };
  return {
    sent: (more) => {
      sent += more;
      pace.begin();
      say(() => `sending, ${percent(sent, bytes)} of ${size(bytes)}`);
    },
    told: (progress) => {
      const { read } = progress;
      say(() => `importing, ${percent(read, bytes)} of ${size(bytes)}, ${pace.counts(progress)}`);
    },
    end: () => undefined,
  };
}

/** How fast the owner reads, from the moment that it has the file. */
class Pace {
  #start: number;

  constructor(readonly now: () => number) {
    this.#start = now();
  }

  begin(): void {
    this.#start = this.now();
  }

  counts({ lines, accepted, repaired, quarantined }: ImportProgress): string {
    const seconds = Math.max(this.now() - this.#start, 1) / 1_000;
    return [
      `${count(Math.round(lines / seconds))} rows/s`,
      `${count(accepted)} accepted`,
      `${count(repaired)} repaired`,
      `${count(quarantined)} quarantined`,
    ].join(', ');
  }
}

function percent(part: number, whole: number): string {
  return `${Math.floor((100 * part) / Math.max(whole, 1))} %`;
}

function size(bytes: number): string {
  return `${(bytes / megabyte).toFixed(1)} MB`;
}
