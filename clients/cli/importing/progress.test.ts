import { PassThrough } from 'node:stream';
import type { ImportProgress } from '@relance/sdk/imports.ts';
import { progressLines, progressOn } from './progress.ts';

const file = { fileName: 'subventions-2021.csv', bytes: 12.5 * 1024 * 1024 };

const halfway: ImportProgress = {
  bytes: file.bytes,
  read: file.bytes / 2,
  lines: 41_000,
  accepted: 40_000,
  repaired: 312,
  quarantined: 7,
  skipped: 993,
};

function written(stream: PassThrough): string {
  return String(stream.read() ?? '');
}

describe('progress off a terminal', () => {
  it('is a line a second at most, of what is sent and then of what is imported', () => {
    const stream = new PassThrough();
    let now = 0;
    const progress = progressLines(stream, file, () => now);

    now = 1_000;
    progress.sent(file.bytes / 4);
    now = 1_500;
    progress.sent(file.bytes / 4);
    now = 2_000;
    progress.sent(file.bytes / 2);
    now = 2_500;
    progress.told({ ...halfway, read: 0, lines: 0 });
    now = 4_000;
    progress.told(halfway);
    now = 6_000;
    progress.told({ ...halfway, read: file.bytes, lines: 82_000 });
    progress.end();

    expect(written(stream).split('\n')).toEqual([
      'subventions-2021.csv: sending, 25 % of 12.5 MB',
      'subventions-2021.csv: sending, 100 % of 12.5 MB',
      'subventions-2021.csv: importing, 50 % of 12.5 MB, 20,500 rows/s, 40,000 accepted, 312 repaired, 7 quarantined',
      'subventions-2021.csv: importing, 100 % of 12.5 MB, 20,500 rows/s, 40,000 accepted, 312 repaired, 7 quarantined',
      '',
    ]);
  });

  it('is silent for a file that takes less than a second', () => {
    const stream = new PassThrough();
    const progress = progressLines(stream, file, () => 0);

    progress.sent(file.bytes);
    progress.told({ ...halfway, read: file.bytes });
    progress.end();

    expect(written(stream)).toBe('');
  });
});

describe('progress on a terminal', () => {
  function onTerminal() {
    const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 200 });
    return { stream, progress: progressOn(stream, file) };
  }

  it('is a bar', () => {
    const { stream, progress } = onTerminal();

    progress.sent(file.bytes / 2);
    progress.told(halfway);
    progress.end();

    expect(written(stream)).toContain(
      'subventions-2021.csv: sending [------------------------] 0 % of 12.5 MB',
    );
  });

  it('makes room for the report when it ends', () => {
    const { stream, progress } = onTerminal();

    progress.sent(file.bytes);
    progress.end();

    const startOfLine = '\u001b[1G';
    const clearLine = '\u001b[2K';
    expect(written(stream).slice(-8)).toBe(startOfLine + clearLine);
  });
});
