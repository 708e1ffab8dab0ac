import { parse } from 'graphql';
import type { RecordKind } from '@relance/schema/partners.ts';
import { type Check, Skipped, unless } from './check.ts';
import { newestRecords } from './feedChecks.ts';
import { implementors, keysOf, sdlOf, typeOf, typesOf } from './sdl.ts';
import type { Subject } from './subject.ts';

const kinds: readonly RecordKind[] = ['Aid', 'Subsidy', 'Investment', 'RecoveryAction'];
const nobody = '00000000-0000-4000-8000-000000000000';

interface Representation {
  __typename: string;
  id: string;
}

interface Entity {
  __typename: string;
  id?: string;
  version?: number;
}

/** What a Federation router needs of a subgraph, and what this graph needs beside. */
export const graphChecks: readonly Check[] = [
  {
    name: 'graph.service',
    expected: '_service { sdl } answers SDL of Federation 2',
    run: async (subject) => {
      const sdl = await sdlOf(subject);
      parse(sdl);
      return unless(/specs\.apollo\.dev\/federation\/v2\./.test(sdl), sdl.slice(0, 200));
    },
  },
  {
    name: 'graph.keys',
    expected:
      'every type of a shared kind (Aid, Subsidy, Investment, RecoveryAction) has @key(fields: "id")',
    run: async (subject) => {
      const types = await typesOf(subject);
      const records = kinds.flatMap((kind) => implementors(types, kind));
      if (records.length === 0) return 'no type implements one of them';
      const without = records.filter((type) => !keysOf(type).includes('id'));
      return unless(
        without.length === 0,
        without.map(({ name }) => name.value),
      );
    },
  },
  {
    name: 'graph.entities-order',
    expected: '_entities answers in the order that was asked, twice what is asked twice',
    run: async (subject) => {
      const asked = await someRecords(subject);
      const order = [...asked].reverse().concat(asked);
      const found = await entitiesOf(subject, order);
      const ids = found.map((entity) => entity?.id);
      return unless(JSON.stringify(ids) === JSON.stringify(order.map(({ id }) => id)), ids);
    },
  },
  {
    name: 'graph.entities-types',
    expected: '_entities answers each as the type that was asked for',
    run: async (subject) => {
      const asked = await someRecords(subject);
      const names = (await entitiesOf(subject, asked)).map((entity) => entity?.__typename);
      return unless(
        asked.every(({ __typename }, place) => names[place] === __typename),
        names,
      );
    },
  },
  {
    name: 'graph.entities-unknown',
    expected:
      'an id that nobody has is null in its place, without an error, and so is one that can be none',
    run: async (subject) => {
      const [first] = await someRecords(subject);
      if (!first) throw new Skipped('its feed tells of no record');
      const order = [nobody, first.id, 'no id at all'].map((id) => ({ ...first, id }));
      const reply = await askEntities(subject, order);
      const found = (reply.data?.['_entities'] ?? []) as (Entity | null)[];
      const ids = found.map((entity) => entity?.id ?? null);
      const isRight = JSON.stringify(ids) === JSON.stringify([null, first.id, null]);
      return unless(isRight && reply.errors === undefined, reply);
    },
  },
  {
    name: 'graph.entities-feed',
    expected:
      '_entities answers what the feed tells of: the same ids at the same version or a later one',
    run: async (subject) => {
      const told = await newestRecords(subject);
      const types = await typesOf(subject);
      const sample = told.slice(0, 50).flatMap((event) => {
        const type = typeOf(subject, types, event);
        return type === undefined
          ? []
          : [{ event, representation: { __typename: type, id: event.recordId } }];
      });
      if (sample.length === 0) throw new Skipped('its feed tells of no record of a shared kind');
      const found = await entitiesOf(
        subject,
        sample.map(({ representation }) => representation),
      );
      const wrong = sample.filter(
        ({ event }, place) => (found[place]?.version ?? 0) < event.version,
      );
      return unless(
        wrong.length === 0,
        wrong.map(({ event }) => `${event.kind} ${event.recordId}`),
      );
    },
  },
  {
    name: 'graph.bad-query',
    expected:
      'a field that there is not is an error in JSON with a code, not a failure of the server',
    run: async (subject) => {
      const { data, errors = [] } = await subject.graph('{ thereIsNoSuchField }');
      const codes = errors.map(({ extensions }) => extensions?.['code']);
      return unless(codes.includes('GRAPHQL_VALIDATION_FAILED') && !data, { data, errors });
    },
  },
];

/** Three records at most, of whatever kinds there are. */
async function someRecords(subject: Subject): Promise<Representation[]> {
  const types = await typesOf(subject);
  const told = await newestRecords(subject);
  const asked = told.flatMap((event) => {
    const type = typeOf(subject, types, event);
    return type === undefined ? [] : [{ __typename: type, id: event.recordId }];
  });
  if (asked.length === 0) throw new Skipped('its feed tells of no record of a shared kind');
  return [...new Set([asked[0], asked.at(-1), asked[asked.length >> 1]])].filter(
    (each) => each !== undefined,
  );
}

async function entitiesOf(
  subject: Subject,
  representations: readonly Representation[],
): Promise<(Entity | null)[]> {
  const { data, errors } = await askEntities(subject, representations);
  const found = data?.['_entities'];
  if (!Array.isArray(found)) throw new Error(`no _entities: ${JSON.stringify(errors ?? data)}`);
  return found as (Entity | null)[];
}

async function askEntities(subject: Subject, representations: readonly Representation[]) {
  const names = [...new Set(representations.map(({ __typename }) => __typename))];
  const parts = names.map((name) => `... on ${name} { id version }`).join(' ');
  return subject.graph(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { __typename ${parts} }
    }`,
    { representations },
  );
}
