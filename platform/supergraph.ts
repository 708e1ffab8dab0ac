import { readFile } from 'node:fs/promises';
import type { Planner } from '@relance/router/planning/planner.ts';
import { PlatformError, systemCode } from './errors.ts';
import { committedSupergraph } from './settings.ts';

/** Reads a supergraph for planning; tests do so in their own thread. */
export type PlannerOf = (supergraphSdl: string) => Promise<Planner>;

/** The planner to start with; an error says which file is no supergraph. */
export async function readPlanner(path: string, text: string, plan: PlannerOf): Promise<Planner> {
  try {
    return await plan(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PlatformError('BAD_SETTING', `RELANCE_SUPERGRAPH=${path}: ${why}`, { cause: error });
  }
}

/** The text of a supergraph; an error says which file cannot be read. */
export async function readSupergraph(path = committedSupergraph): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const message = `RELANCE_SUPERGRAPH=${path}: cannot be read (${systemCode(error) ?? String(error)})`;
    throw new PlatformError('BAD_SETTING', message, { cause: error });
  }
}
