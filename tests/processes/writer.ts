import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '@relance/kit/demo/random.ts';
import type { OwnerProcess } from '../support/ownerProcesses.ts';
import { askGraph } from '../support/asking.ts';

/** A record as an answer has shown it; null for one that was deleted. */
export type State = { version: number; title: string } | null;

export interface WrittenRecord {
  /** What the owner said last. */
  acknowledged: State;
  /** Where the connection broke before the answer, what may have come true all the same. */
  uncertain?: State;
}

export interface Writer {
  records: ReadonlyMap<string, WrittenRecord>;
  acknowledgements: () => number;
  /** Writes whose answer was lost. */
  brokenOff: () => number;
  stop: () => Promise<void>;
}

/** What a writer writes: a concrete type, and the input of it with a given title. */
export interface Written {
  type: string;
  input: (title: string) => Record<string, unknown>;
}

class BrokenOff extends Error {}

interface Lane {
  send: (document: string, variables: Record<string, unknown>) => Promise<State & object>;
  written: Written;
  random: Random;
  records: Map<string, WrittenRecord>;
}

/** Creates, updates and deletes records at an owner, in several lanes, until it is told to stop. */
export function keepWriting(
  { name, url }: OwnerProcess,
  written: Written,
  lanes: Random[],
): Writer {
  const records = new Map<string, WrittenRecord>();
  let going = true;
  let acknowledgements = 0;
  let brokenOff = 0;
  const work = lanes.map(async (random) => {
    // Lanes write side by side, each to records of its own: nobody is refused as stale.
    const own = new Map<string, WrittenRecord>();
    const send = async (document: string, variables: Record<string, unknown>) => {
      const { data, errors } = await askGraph<Record<string, State & object>>(
        name,
        `${url}/graphql`,
        document,
        variables,
      ).catch((cause: unknown) => {
        throw new BrokenOff('no answer', { cause });
      });
      const [answer] = Object.values(data ?? {});
      if (errors || !answer) throw new Error(`refused: ${JSON.stringify({ errors, variables })}`);
      return answer;
    };
    while (going) {
      try {
        await write({ send, written, random, records: own });
        acknowledgements++;
      } catch (error) {
        if (!(error instanceof BrokenOff)) throw error;
        brokenOff++;
        await pause(50);
      }
      for (const [id, record] of own) records.set(id, record);
      // Leaves the machine room to start anew what is killed.
      await pause(10);
    }
  });
  return {
    records,
    acknowledgements: () => acknowledgements,
    brokenOff: () => brokenOff,
    stop: async () => {
      going = false;
      await Promise.all(work);
    },
  };
}

async function write({ send, written, random, records }: Lane): Promise<void> {
  const { type, input } = written;
  const title = `${type} ${random.integer(1, 1_000_000)}`;
  const living = [...records].filter(
    ([, { acknowledged, uncertain }]) => acknowledged !== null && uncertain === undefined,
  );
  const deed = random.fraction();
  if (living.length === 0 || deed < 0.4) {
    const created = await send(
      `mutation ($input: ${type}Input!) { create${type}(input: $input) { id version title } }`,
      { input: input(title) },
    );
    const { id, ...acknowledged } = created as { id: string; version: number; title: string };
    records.set(id, { acknowledged });
    return;
  }
  const [id, { acknowledged }] = random.pick(living);
  const version = acknowledged?.version ?? 0;
  const deletes = deed > 0.9;
  const next: State = deletes ? null : { version: version + 1, title };
  records.set(id, { acknowledged, uncertain: next });
  await (deletes
    ? send(
        `mutation ($id: ID!, $version: Int!) { delete${type}(id: $id, version: $version) { id version title } }`,
        { id, version },
      )
    : send(
        `mutation ($id: ID!, $version: Int!, $input: ${type}Input!) {
          update${type}(id: $id, version: $version, input: $input) { id version title }
        }`,
        { id, version, input: input(title) },
      ));
  records.set(id, { acknowledged: next });
}
