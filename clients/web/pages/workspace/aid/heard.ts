import { setTimeout as pause } from 'node:timers/promises';
import type { Visit } from '../../../server/visit.ts';
import { LastHeard } from './documents.ts';

// Some tenths of a second are usual; whoever waits for longer is better off with the page.
const [turns, turn] = [40, 50];

/** Waits until lists and pages have heard of a write: they follow the owners a moment behind. */
export async function heard(visit: Visit, id: string, version: number | 'gone'): Promise<void> {
  for (let each = 0; each < turns; each++) {
    const { recordHistory } = await visit.ask(LastHeard, { id });
    const [last] = recordHistory;
    const isGone = last?.change === 'WITHDRAWN';
    if (version === 'gone' ? isGone : last !== undefined && last.version >= version) return;
    await pause(turn);
  }
}
