import type { RunningRouter } from '@relance/router/serve.ts';
import { followFile, type FollowOptions } from './followFile.ts';
import type { Closable } from './opened.ts';
import { type PlannerOf, readSupergraph } from './supergraph.ts';

export interface FollowSupergraphOptions extends FollowOptions {
  path: string;
  /** The text that the router serves now. */
  served: string;
  plan: PlannerOf;
}

/** Hands the router every new text of the supergraph's file, in order. What it refuses, it tells itself. */
export function followSupergraph(
  router: Pick<RunningRouter, 'update'>,
  { path, served, plan, ...options }: FollowSupergraphOptions,
): Closable {
  let seen: string | undefined = served;
  const look = async () => {
    const read = readSupergraph(path);
    const text = await read.catch(() => undefined);
    if (text === seen) return;
    seen = text;
    await router.update(read.then(plan)).catch(() => undefined);
  };
  return followFile(path, look, options);
}
