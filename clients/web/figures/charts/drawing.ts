import type { ReactNode } from 'react';

/** What a kind of chart draws; its frame gives it a name, patterns and a size. */
export interface Drawing {
  /** In em. */
  height: number;
  marks: ReactNode;
  /** Has values in a margin. */
  isPlot?: boolean;
}
