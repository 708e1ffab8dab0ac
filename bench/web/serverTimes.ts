import { themes } from '@relance/schema/codes/themes.ts';
import { slug } from '@relance/sdk/french/slugs.ts';
import { percentile } from '../report.ts';

const lists = ['/aides', '/pilotage/actions', '/pilotage/investissements', '/pilotage/subventions'];
const asked = Number(process.env['BENCH_ASKED'] ?? 100);

/** From the request to the last byte, for addresses that nobody asked before: no answer of them is kept. */
export async function listTimes(url: string) {
  const results: Record<string, number> = {};
  const worsts: number[] = [];
  for (const path of lists) {
    const times = await timesOf((query) => `${url}${path}?${query}`);
    results[`server_${path}_p50_ms`] = percentile(times, 0.5);
    results[`server_${path}_p95_ms`] = percentile(times, 0.95);
    worsts.push(percentile(times, 0.95));
  }
  const graph = await timesOf((query) => graphUrl(url, query));
  const page = results['server_/aides_p50_ms'] ?? Number.NaN;
  return {
    worst: Math.max(...worsts),
    results: { ...results, graph_list_p50_ms: percentile(graph, 0.5) },
    ratios: { aids_page_to_graph: page / percentile(graph, 0.5) },
  };
}

/** Pairs of themes: many addresses, each with many records. */
async function timesOf(address: (query: string) => string): Promise<number[]> {
  const times: number[] = [];
  for (const [one, other] of pairs().slice(0, asked)) {
    const to = address(new URLSearchParams({ theme: `${one},${other}` }).toString());
    const start = performance.now();
    const response = await fetch(to, { headers: { accept: 'text/html, application/json' } });
    await response.text();
    times.push(performance.now() - start);
    if (!response.ok) throw new Error(`${to} answered ${response.status}.`);
  }
  return times;
}

function pairs(): [string, string][] {
  const slugs = themes.map(({ label }) => slug(label));
  return slugs.flatMap((one, place) =>
    slugs.slice(place + 1).map((other): [string, string] => [one, other]),
  );
}

/** The records of the list alone, asked of the graph itself. */
function graphUrl(url: string, query: string): string {
  const codes = themes.filter(({ label }) => query.includes(slug(label))).map(({ code }) => code);
  const document = `query ($themes: [String!]) { aids(first: 20, filter: { themes: $themes, demo: true }) {
    totalCount nodes { id title summary status closesOn ceiling rate funder { name } } } }`;
  const variables = JSON.stringify({ themes: codes });
  return `${url}/graphql?${new URLSearchParams({ query: document, variables }).toString()}`;
}
