import cliProgress from 'cli-progress';
import { count } from '../importing/reportText.ts';

/** How a list gets on: rows, of how many, how fast. */
export interface RowProgress {
  told: (rows: number, total: number | undefined) => void;
  end: () => void;
}

/** A bar on a terminal; nothing elsewhere. `from` rows are there already. */
export function rowProgress(what: string, from: number): RowProgress {
  const { stderr } = process;
  if (!stderr.isTTY) return { told: () => undefined, end: () => undefined };
  const bar = new cliProgress.SingleBar(
    {
      ...{ stream: stderr, barsize: 24, clearOnComplete: true, hideCursor: true },
      format: '{what} [{bar}] {percentage} %, {rows} rows, {rate} rows/s',
    },
    cliProgress.Presets.legacy,
  );
  const start = Date.now();
  bar.start(1, 0, { what, rows: count(from), rate: '0' });
  return {
    told: (rows, total) => {
      const seconds = Math.max(Date.now() - start, 1) / 1_000;
      if (total !== undefined) bar.setTotal(Math.max(total, rows, 1));
      const rate = count(Math.round((rows - from) / seconds));
      bar.update(total === undefined ? 0 : rows, { rows: count(rows), rate });
    },
    end: () => bar.stop(),
  };
}
