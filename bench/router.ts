import type { BenchReport } from './report.ts';
import { answerOf, likeness } from './router/answers.ts';
import { cases } from './router/cases.ts';
import { installPeers } from './router/peers.ts';
import { deep, small } from './router/questions.ts';
import { besideSubgraphs, type Servers, type Start } from './router/servers.ts';
import { stopAll } from './router/served.ts';
import { settings } from './router/settings.ts';

const usual = ['deep', 'single', 'small', 'cached', 'plan', 'memory', 'reject'];

/** The router beside other routers, a handler written for the question, and bytes that are there. */
export async function router(): Promise<BenchReport> {
  installPeers();
  const report: BenchReport = { results: {}, ratios: {}, bars: {} };
  try {
    const start = await besideSubgraphs();
    const servers = await startAll(start);
    Object.assign(report.results, await compareAnswers(servers));
    for (const [name, measure] of Object.entries(cases)) {
      if (!(settings.cases ?? usual).includes(name)) continue;
      console.error(`${name} …`);
      const { results, ratios, bars } = await measure(servers, start);
      Object.assign(report.results, results);
      Object.assign(report.ratios, ratios);
      Object.assign(report.bars, bars);
    }
  } finally {
    await stopAll();
  }
  return report;
}

async function startAll(start: Start): Promise<Servers> {
  const own = await start('own');
  const answers = Object.fromEntries(
    await Promise.all(
      [deep, small].map(async (asked) => [asked, await answerOf(own.answer, asked)] as const),
    ),
  );
  const [stock, hive, hive_native, handwritten, static_bytes] = await Promise.all([
    start('stock'),
    start('hive'),
    start('hive_native'),
    start('handwritten'),
    start('static_bytes', { options: { answers } }),
  ]);
  return { own, stock, hive, hive_native, handwritten, static_bytes };
}

/** All have to say the same as stock, or the measurement ends. */
async function compareAnswers({ stock, ...others }: Servers): Promise<Record<string, number>> {
  const results: Record<string, number> = {};
  for (const [name, question] of Object.entries({ deep, small })) {
    const expected = await answerOf(stock.answer, question);
    results[`${name}_answer_bytes`] = Buffer.byteLength(expected);
    for (const [peer, { answer: url }] of Object.entries(others)) {
      const found = likeness(peer, await answerOf(url, question), expected);
      console.error(`${name}: ${peer} answers ${found} as stock`);
    }
  }
  return results;
}
