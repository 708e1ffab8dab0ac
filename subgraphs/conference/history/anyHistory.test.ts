import fc from 'fast-check';
import { aid, type Publication } from '../../../tests/support/index.ts';
import { noon, publishOn } from '../../../tests/support/learned.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

// Owners write, and the index learns of it, on days of January in any order: a version may arrive
// before an older one, or be dated before it by the clock of another process.
interface Version {
  record: number;
  version: number;
  /** In euros; null: the record was deleted. */
  budget: number | null;
  written: number;
  learned: number;
}

const day = fc.integer({ min: 1, max: 9 });

const someVersions = fc
  .array(
    fc.record({
      record: fc.integer({ min: 1, max: 3 }),
      budget: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 3 }),
      written: day,
      late: fc.constantFrom(0, 0, 1, 4),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((writes) => {
    const counts = new Map<number, number>();
    return writes.map(({ late, ...write }): Version => {
      const version = (counts.get(write.record) ?? 0) + 1;
      counts.set(write.record, version);
      return { ...write, version, learned: write.written + late };
    });
  });

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
});
afterAll(() => served.close());

async function startAnew(): Promise<void> {
  await served.dataSource.query(
    `DELETE FROM record_index.aid; DELETE FROM record_index.record_version`,
  );
}

const instant = (on: number) => noon(`01-${String(on).padStart(2, '0')}`);

function publication({ record, version, budget }: Version): Publication {
  const title = `Aide ${record}`;
  const present = aid(record, { title, version, budget: budget === null ? null : budget * 100 });
  return { ...present, version, document: budget === null ? null : present.document };
}

async function learn(versions: Version[]): Promise<void> {
  for (const version of versions) {
    const days = {
      written: `01-0${version.written}`,
      learned: instant(version.learned).slice(5, 10),
    };
    await publishOn(served.dataSource, 'DEPARTMENT', days, [publication(version)]);
  }
}

interface Answer {
  totalCount: number;
  sums: { budget: number };
  nodes: { title: string; budget: number; version: number }[];
}

async function aids(asOf: number | null, knownAt: number | null): Promise<Answer> {
  const { data, errors } = await served.query<{ aids: Answer }>(
    `query ($asOf: DateTime, $knownAt: DateTime) {
      aids(asOf: $asOf, knownAt: $knownAt) { totalCount sums { budget } nodes { title budget version } }
    }`,
    { asOf: asOf && instant(asOf), knownAt: knownAt && instant(knownAt) },
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data.aids;
}

/** The list by its definition: of each record the newest version that was so and known. */
function expected(versions: Version[], asOf: number | null, knownAt: number | null): Answer {
  const newest = new Map<number, Version>();
  for (const version of versions) {
    const visible = version.written <= (asOf ?? 99) && version.learned <= (knownAt ?? 99);
    const before = newest.get(version.record)?.version ?? 0;
    if (visible && version.version > before) newest.set(version.record, version);
  }
  const nodes = [...newest.values()]
    .sort((one, other) => one.record - other.record)
    .flatMap(({ record, budget, version }) =>
      budget === null ? [] : [{ title: `Aide ${record}`, budget, version }],
    );
  const sum = nodes.reduce((total, { budget }) => total + budget, 0);
  return { totalCount: nodes.length, sums: { budget: sum }, nodes };
}

const byArrival = (versions: Version[]) =>
  [...versions].sort((one, other) => one.learned - other.learned);

describe('whatever owners write, and in whatever order it arrives,', () => {
  it('a list of the past has the newest versions that were so and known', async () => {
    await fc.assert(
      fc.asyncProperty(
        someVersions,
        fc.option(day),
        fc.option(day),
        async (versions, asOf, knownAt) => {
          await startAnew();
          await learn(byArrival(versions));

          expect(await aids(asOf, knownAt)).toEqual(expected(versions, asOf, knownAt));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('the list as known at an instant is the list that was shown then, for ever', async () => {
    await fc.assert(
      fc.asyncProperty(someVersions, day, async (versions, then) => {
        await startAnew();
        const arriving = byArrival(versions);
        await learn(arriving.filter(({ learned }) => learned <= then));
        const shown = await aids(null, null);
        await learn(arriving.filter(({ learned }) => learned > then));

        expect(await aids(null, then)).toEqual(shown);
      }),
      { numRuns: 20 },
    );
  });

  it('what is written after an instant does not change the list as of it', async () => {
    await fc.assert(
      fc.asyncProperty(someVersions, day, async (versions, then) => {
        await startAnew();
        const arriving = byArrival(versions);
        await learn(arriving.filter(({ written }) => written <= then));
        const before = await aids(then, null);
        await learn(arriving.filter(({ written }) => written > then));

        expect(await aids(then, null)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('changes tell the lists of two instants apart, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(someVersions, day, day, async (versions, one, other) => {
        const [since, until] = [Math.min(one, other), Math.max(one, other)];
        await startAnew();
        await learn(byArrival(versions));

        expect(await changed(since, until)).toEqual(
          differences(expected(versions, since, since), expected(versions, until, until)),
        );
      }),
      { numRuns: 20 },
    );
  });
});

/** `Aide 1 ADDED`, in alphabetical order. */
async function changed(since: number, until: number): Promise<string[]> {
  const { data, errors } = await served.query<{
    changes: { nodes: { title: string; change: string }[] };
  }>(
    `query ($since: DateTime!, $until: DateTime!) {
      changes(since: $since, until: $until) { nodes { title change } }
    }`,
    { since: instant(since), until: instant(until) },
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data.changes.nodes.map(({ title, change }) => `${title} ${change}`).sort();
}

function differences(before: Answer, after: Answer): string[] {
  const was = new Map(before.nodes.map(({ title, budget }) => [title, budget]));
  const is = new Map(after.nodes.map(({ title, budget }) => [title, budget]));
  const all = [...new Set([...was.keys(), ...is.keys()])].sort();
  return all
    .filter((title) => was.get(title) !== is.get(title))
    .map((title) => {
      if (!was.has(title)) return `${title} ADDED`;
      return `${title} ${is.has(title) ? 'CHANGED' : 'WITHDRAWN'}`;
    });
}
