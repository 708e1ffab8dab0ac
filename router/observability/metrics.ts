import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ResponseCache } from '../cache/responseCache.ts';
import type { Changes } from '../changes/changes.ts';
import type { Operations } from '../operations/operations.ts';
import type { SupergraphState } from '../supergraph/supergraphUpdates.ts';
import type { Transport } from '../transport/transport.ts';
import { watchIndexLag } from './indexLag.ts';
import type { OutsideCounter } from './outsideCounter.ts';
import { type AnsweredRequest, type Outcome, outcomes } from './answeredRequest.ts';

export interface Observed {
  operations: Operations;
  transport: Transport;
  changes: Changes;
  cache: ResponseCache;
  supergraph: () => SupergraphState;
  /** What is counted beside the router. */
  counters?: readonly OutsideCounter[];
}

const circuits = ['closed', 'half-open', 'open'] as const;

/** What `GET /metrics` tells, in Prometheus' text format. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #readIndexLag: () => Promise<void>;
  readonly #outcomes: Record<Outcome, Histogram.Internal<'outcome'>>;

  constructor(observed: Observed) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    const requests = new Histogram({
      name: 'relance_router_request_duration_seconds',
      help: 'Time to answer a GraphQL request, by how it ended.',
      labelNames: ['outcome'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers,
    });
    // Looking a label up for every request costs more than counting it.
    this.#outcomes = Object.fromEntries(
      outcomes.map((outcome) => [outcome, requests.labels({ outcome })]),
    ) as Record<Outcome, Histogram.Internal<'outcome'>>;
    watchSharing(registers, observed);
    watchCache(registers, observed);
    watchOwners(registers, observed);
    watchSupergraph(registers, observed);
    for (const counter of observed.counters ?? []) tellOutside(registers, counter);
    this.#readIndexLag = watchIndexLag(registers, observed.transport);
  }

  readonly observe = ({ outcome, seconds }: AnsweredRequest): void => {
    this.#outcomes[outcome].observe(seconds);
  };

  get contentType(): string {
    return this.#registry.contentType;
  }

  async text(): Promise<string> {
    await this.#readIndexLag();
    return this.#registry.metrics();
  }
}

function watchSharing(registers: Registry[], { operations }: Observed): void {
  count(registers, 'requests_shared', 'Queries answered by another request that asked the same.', [
    [() => operations.spared, {}],
  ]);
  new Counter({
    ...{ name: 'relance_router_slow_paths_total', labelNames: ['reason'], registers },
    help: 'Answers that generated code could not write, by reason.',
    collect() {
      this.reset();
      for (const [reason, times] of operations.engine.fallbacks) this.inc({ reason }, times);
    },
  });
}

function watchCache(registers: Registry[], { cache }: Observed): void {
  const { counts } = cache;
  count(registers, 'cache_lookups', 'Queries, by what became of the search for a kept answer.', [
    [() => counts.hits, { result: 'hit' }],
    [() => counts.misses, { result: 'miss' }],
    [() => counts.passed, { result: 'pass' }],
  ]);
  count(
    registers,
    'cache_hit_age_seconds',
    'Sum of the ages of kept answers when they were used.',
    [[() => counts.age / 1_000, {}]],
  );
  gauge(registers, 'cache_hit_ratio', 'Part of all queries that a kept answer answered.', () => {
    const all = counts.hits + counts.misses + counts.passed;
    return all === 0 ? 0 : counts.hits / all;
  });
  gauge(registers, 'cache_bytes', 'Memory of kept answers, estimated.', () => cache.bytes);
  gauge(registers, 'cache_entries', 'Kept answers.', () => cache.entries);
}

function watchOwners(registers: Registry[], { transport, changes }: Observed): void {
  const results = ['sent', 'failed', 'retried', 'refused', 'spared'] as const;
  const perSubgraph = [...transport.clients.values()].flatMap(({ name: subgraph, counts }) =>
    results.map((result): Source => [() => counts[result], { subgraph, result }]),
  );
  count(
    registers,
    'subgraph_requests',
    'Requests to a subgraph, by what became of them.',
    perSubgraph,
  );
  new Gauge({
    ...{ name: 'relance_router_subgraph_circuit', labelNames: ['subgraph', 'state'], registers },
    help: '1 for the state in which the circuit to the subgraph is.',
    collect() {
      for (const { name: subgraph, circuit } of transport.clients.values()) {
        for (const state of circuits) this.set({ subgraph, state }, Number(state === circuit));
      }
    },
  });
  new Gauge({
    ...{ name: 'relance_router_owner_heard', labelNames: ['subgraph'], registers },
    help: '1 while the subgraph tells what it changes: only then are answers from it kept.',
    collect() {
      for (const { owner, isHeard } of changes.owners)
        this.set({ subgraph: owner }, Number(isHeard));
    },
  });
}

function watchSupergraph(registers: Registry[], { supergraph }: Observed): void {
  new Gauge({
    ...{ name: 'relance_router_supergraph_info', labelNames: ['hash'], registers },
    help: '1 for the supergraph that is served, by the SHA-256 of its text.',
    collect() {
      this.reset();
      this.set({ hash: supergraph().hash }, 1);
    },
  });
  gauge(registers, 'supergraph_refused', '1 while the last update was refused.', () =>
    Number(supergraph().refused !== undefined),
  );
}

function tellOutside(registers: Registry[], counter: OutsideCounter): void {
  new Counter({
    ...{ name: counter.name, help: counter.help, labelNames: [...counter.labels], registers },
    collect() {
      this.reset();
      for (const [labels, times] of counter.read()) this.inc(labels, times);
    },
  });
}

type Source = [read: () => number, labels: Record<string, string>];

/** A counter of things that are counted elsewhere. */
function count(
  registers: Registry[],
  name: string,
  help: string,
  sources: readonly Source[],
): void {
  new Counter({
    ...{ name: `relance_router_${name}_total`, help, registers },
    labelNames: Object.keys(sources[0]?.[1] ?? {}),
    collect() {
      this.reset();
      for (const [read, labels] of sources) this.inc(labels, read());
    },
  });
}

function gauge(registers: Registry[], name: string, help: string, read: () => number): void {
  new Gauge({
    ...{ name: `relance_router_${name}`, help, registers },
    collect() {
      this.set(read());
    },
  });
}
