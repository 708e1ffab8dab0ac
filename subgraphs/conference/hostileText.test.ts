import { type ServedSubgraph, serveForTest } from '../../tests/support/subgraphs.ts';
import { conference } from './subgraph.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
});
afterAll(() => served.close());

const texts = [
  ...['a\0b', '\0', '"', "'", '\\', '%', 'a'.repeat(5_000), '\u{10FFFF}', '\ud800', '-', '""'],
  ...['*:*&|!', '   ', '()', '__proto__'],
];

describe('a text that nobody would type finds nothing, or is refused by name:', () => {
  it.each([
    'search(text: $text) { totalCount nodes { title } facets { owners { code } } }',
    'search(text: "a", after: $text) { totalCount }',
    'suggestions(text: $text) { label }',
    'coherence(on: "2021-06-01") { overlaps(first: 1, filter: { themes: [$text] }) { totalCount } }',
    'coherence(on: "2021-06-01") { coverage(filter: { themes: [$text] }) { gapCount } }',
    'undertaking(siren: "732829320") { deMinimis(regime: $text) { headroom } }',
    'committee(code: $text) { name }',
    'committeeDecisions(filter: { committee: $text }) { totalCount }',
    'committeeDecisions(after: $text) { totalCount }',
    'statistics(kind: SUBSIDY, filter: { subsidies: { text: $text } }) { total { count } }',
    'statistics(kind: SUBSIDY, filter: { subsidies: { themes: [$text] } }) { total { count } }',
    'paymentDelays(filter: { themes: [$text] }) { total { steps { count } } }',
    'lateSubsidies(filter: { themes: [$text] }) { totalCount }',
    'lateSubsidies(after: $text) { totalCount nodes { id } }',
    'subsidies(filter: { text: $text, themes: [$text] }) { totalCount }',
  ])('%s', async (field) => {
    for (const text of texts) {
      const { errors = [] } = await served.query(`query ($text: String!) { ${field} }`, { text });
      const codes = errors.map(({ extensions }) => extensions?.['code'] as string);
      expect({ text, codes: codes.filter((code) => code !== 'BAD_USER_INPUT') }).toEqual({
        text,
        codes: [],
      });
    }
  });
});
