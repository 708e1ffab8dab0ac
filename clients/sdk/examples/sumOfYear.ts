// What was granted in a year, added up to the cent, as it is now: asked with both instants, it is the same for ever.
import { relanceClient } from '@relance/sdk';
import { SubsidyPage } from '@relance/sdk/documents';

const client = relanceClient({
  endpoint: process.env['RELANCE_ENDPOINT'] ?? 'http://localhost:4000',
});
const filter = { granted: { from: '2021-01-01', until: '2021-12-31' } };
const { list: before } = await client.request(SubsidyPage, { first: 0, filter });
const now = before.freshness.asOf;
const of2021 = { first: 200, filter, asOf: now, knownAt: now };
// Ctrl-C stops between two pages as well.
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

let cents = 0;
let rows = 0;
for await (const page of client.pages(SubsidyPage, of2021, ({ list }) => list, {
  signal: stop.signal,
})) {
  for (const { amount } of page.nodes) cents += Math.round(amount * 100);
  rows += page.nodes.length;
  console.error(`${rows} of ${page.data.list.totalCount}`);
}
console.log(`${rows} subsidies, EUR ${(cents / 100).toFixed(2)}, as of ${now}`);
