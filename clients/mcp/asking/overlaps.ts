import { cumulationRule } from '@relance/schema/codes/cumulation.ts';
import { z } from 'zod';
import type { AidToHoldFragment, OverlapsOfQuery } from '../__generated__/graphql.ts';
import { missingIn } from '../answering/currency.ts';
import { Problem } from '../answering/problem.ts';
import { AidsToHold, OverlapsOf } from '../cumulation.ts';
import { ask, type Asking } from './ask.ts';

const rule = z.object({
  code: z.string().describe('UNKNOWN without a State-aid regime to apply'),
  label: z.string(),
  source: z.string(),
  confirmed: z.boolean().describe('False while it was not checked against its text'),
});

const held = z.object({
  id: z.string(),
  title: z.string(),
  funder: z.string().nullable(),
  stateAidRegime: z.string().nullable(),
});

/** Two aids, and whether one may hold both. */
export const pairShape = z.object({
  aids: z.array(held),
  rule,
  overlap: z
    .number()
    .nullable()
    .describe('How much they are alike, 0 to 1; null for closed aids and for less than 0.5'),
});

/** The aids that do the same as one. */
export const overlapsShape = z.object({
  aid: held,
  totalCount: z.int(),
  rows: z.array(z.object({ aid: held, overlap: z.number(), communeCount: z.int(), rule })),
  more: z.string().nullable(),
});

const shown = 10;
/** As many as the graph tells of one aid. */
const most = 200;

/** Whether one may hold two aids. */
export async function pairOf(asking: Asking, one: string, other: string, on: string | undefined) {
  const { aids, silent } = await aidsOf(asking, one, other);
  const { data, silent: silentToo } = await ask(asking, OverlapsOf, { aid: one, on, first: most });
  const { overlaps, freshness, on: asked } = data.coherence;
  const told = overlaps.nodes.find((each) => otherIn(each, one)?.id === other);
  const [first, second] = aids.map(({ stateAidRegime }) => stateAidRegime);
  const { code, label, source, confirmed } =
    told?.cumulation ?? cumulationRule(first ?? null, second ?? null, asked);
  return {
    pair: { aids, rule: { code, label, source, confirmed }, overlap: told?.score ?? null },
    missing: missingIn([...silent, ...silentToo], freshness),
  };
}

/** Which open aids overlap with one, and whether one may hold both. */
export async function overlapsOf(asking: Asking, id: string, on: string | undefined) {
  const { aids, silent } = await aidsOf(asking, id);
  const { data, silent: silentToo } = await ask(asking, OverlapsOf, { aid: id, on, first: shown });
  const { overlaps, freshness } = data.coherence;
  const rows = overlaps.nodes.flatMap((each) => {
    const aid = otherIn(each, id);
    const { score: overlap, communeCount, cumulation } = each;
    return aid === undefined ? [] : [{ aid, overlap, communeCount, rule: cumulation }];
  });
  const { totalCount } = overlaps;
  const more =
    rows.length < totalCount
      ? `${rows.length} of ${totalCount}, the most alike first: name one with otherAid for its rule.`
      : null;
  const [aid] = aids;
  return {
    overlaps: { aid, totalCount, rows, more },
    missing: missingIn([...silent, ...silentToo], freshness),
  };
}

type Held = z.infer<typeof held>;

async function aidsOf(
  asking: Asking,
  one: string,
  other?: string,
): Promise<{ aids: [Held, ...Held[]]; silent: readonly string[] }> {
  const variables = { one, other: other ?? one, two: other !== undefined };
  const { data, silent } = await ask(asking, AidsToHold, variables);
  const first = known(data.one, one);
  const second = other === undefined ? [] : [known(data.other, other)];
  return { aids: [first, ...second], silent };
}

function known(aid: AidToHoldFragment | null | undefined, id: string): Held {
  if (aid) return { ...aid, funder: aid.funder.name };
  throw new Problem(`There is no aid "${id}" that you may see: take an id from search_aids.`);
}

type Overlap = OverlapsOfQuery['coherence']['overlaps']['nodes'][number];

function otherIn({ aids }: Overlap, id: string): Held | undefined {
  const found = aids.find(({ aid }) => aid !== null && aid.id !== id);
  if (!found?.aid) return undefined;
  const { title, funder, stateAidRegime, aid } = found;
  return { id: aid.id, title, funder: funder.name, stateAidRegime };
}
