import * as fc from 'fast-check';
import { themes } from '@relance/schema/codes/themes.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { publicChecks } from './publicChecks.ts';

/** What a caller may know, or guess, of records that are hidden from it. */
export interface Guesses {
  ids: readonly string[];
  words: readonly string[];
  sirens: readonly string[];
  /** In euros. */
  amounts: readonly number[];
  /** Propositions that hidden records serve. */
  propositions: readonly number[];
  /** Ids of works that everybody sees and hidden money is for, and of hidden sessions. */
  works: readonly string[];
  sessions: readonly string[];
  /** Instants before and after the hidden records were written. */
  moments: readonly string[];
}

const owners = Object.values(Owner);
const funders = ['224700013', '200068948', '214703230'];
const communes = ['47001', '47323', '47195'];

const list = <Item>(items: readonly Item[], write: (item: Item) => string) =>
  fc
    .subarray([...items], { minLength: 1, maxLength: 3 })
    .map((some) => `[${some.map(write).join(', ')}]`);
const quoted = (text: string) => JSON.stringify(text);

interface Kind {
  root: string;
  /** Filters of its own, by name. */
  filters: Readonly<Record<string, fc.Arbitrary<string>>>;
  orders: readonly string[];
  facets: readonly string[];
  sums: readonly string[];
  fields: string;
}

/** Random questions of the public: lists in every way, look-ups by id, history, names, words with typos, and all checks. */
export function publicQueries(guesses: Guesses): fc.Arbitrary<string> {
  const sirens = [...funders, ...guesses.sirens];
  const range = fc
    .tuple(fc.constantFrom(...guesses.amounts), fc.integer({ min: -2, max: 2 }))
    .map(([amount, off]) => `{ min: ${Math.max(0, amount + off)}, max: ${amount + 2} }`);
  const days = fc
    .integer({ min: 2019, max: 2023 })
    .map((year) => `{ from: "${year}-01-01", until: "${year}-12-31" }`);
  const territory = fc.constantFrom(...communes).map((code) => `{ commune: "${code}" }`);
  const text = fc
    .constantFrom(...guesses.words.flatMap(misspelt), 'relance', 'tourisme')
    .map(quoted);
  const shared = {
    text,
    owners: list(owners, String),
    themes: list(
      themes.map(({ code }) => code),
      quoted,
    ),
    territory,
  };
  const kinds: readonly Kind[] = [
    {
      root: 'aids',
      filters: { ...shared, funders: list(sirens, quoted), ceiling: range, closing: days },
      orders: ['TITLE', 'CLOSES_ON', 'CEILING', 'BUDGET', 'UPDATED_AT'],
      facets: ['owners', 'funders', 'themes', 'audiences', 'statuses', 'instruments'],
      sums: ['budget'],
      fields:
        'id title summary status publication ceiling funder { siren name } subsidies(first: 2) { totalCount }',
    },
    {
      root: 'subsidies',
      filters: {
        ...shared,
        funders: list(sirens, quoted),
        beneficiaries: list(sirens, quoted),
        beneficiaryKinds: list(['NATURAL_PERSON', 'UNKNOWN', 'FIRM', 'ASSOCIATION'], String),
        aids: list(guesses.ids, quoted),
        granted: days,
        amount: range,
      },
      orders: ['GRANTED_ON', 'AMOUNT', 'TITLE', 'UPDATED_AT'],
      facets: ['owners', 'funders', 'themes', 'statuses', 'beneficiaryKinds', 'communes', 'years'],
      sums: ['amount', 'paidAmount', 'duplicatesLeftOut'],
      fields:
        'id title amount beneficiaryName beneficiaryKind beneficiary { siren name kind } aid { id title }',
    },
    {
      root: 'investments',
      filters: { ...shared, contractingAuthorities: list(sirens, quoted), totalCost: range },
      orders: ['YEAR', 'TOTAL_COST', 'COMMITTED', 'TITLE', 'UPDATED_AT'],
      facets: ['owners', 'contractingAuthorities', 'themes', 'statuses', 'communes', 'years'],
      sums: ['totalCost', 'committed'],
      fields: 'id title totalCost contractingAuthority { siren name }',
    },
    {
      root: 'recoveryActions',
      filters: {
        ...shared,
        leads: list(sirens, quoted),
        propositions: list([1, 5, 12], String),
        budget: range,
      },
      orders: ['PROPOSITION', 'ENDS_ON', 'BUDGET', 'TITLE', 'UPDATED_AT'],
      facets: ['owners', 'leads', 'themes', 'statuses', 'propositions'],
      sums: ['budget'],
      fields: 'id title budget lead { siren name }',
    },
  ];
  const within = fc.constantFrom<readonly [string, string]>(
    ['', ''],
    [`theme(code: "TOURISM") {`, '}'],
    [`commune(inseeCode: "47001") {`, '}'],
    [`epci(siren: "200068948") {`, '}'],
  );
  const lists = fc.constantFrom(...kinds).chain((kind) =>
    fc
      .record({
        names: fc.subarray(Object.keys(kind.filters), { maxLength: 3 }),
        filters: fc.record(kind.filters),
        order: fc.constantFrom(...kind.orders),
        way: fc.constantFrom('ASC', 'DESC'),
        size: fc.constantFrom('first: 200', 'first: 3', 'last: 5', 'first: 0'),
        facets: fc.subarray([...kind.facets], { minLength: 1 }),
        within,
      })
      .map(({ names, filters, order, way, size, facets, within: [open, close] }) => {
        const given = names.map((name) => `${name}: ${(filters as Record<string, string>)[name]}`);
        const counts = facets.map((facet) => `${facet} { code label count amount }`).join(' ');
        return `{ ${open} ${kind.root}(filter: { ${given.join(', ')} }, orderBy: ${order}_${way}, ${size}) {
        totalCount sums { ${kind.sums.join(' ')} } facets { ${counts} }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { ${kind.fields} } } } ${close} }`;
      }),
  );
  const id = fc.constantFrom(...guesses.ids, '00000000-0000-4000-8000-000000000000', 'nothing');
  const look = id.map(
    (each) => `{ aid(id: "${each}") { title } subsidy(id: "${each}") { title amount }
      investment(id: "${each}") { title } recoveryAction(id: "${each}") { title }
      recordHistory(id: "${each}") { version change fields { field before after } } }`,
  );
  const names = fc.constantFrom(...sirens).map(
    (siren) => `{ organization(siren: "${siren}") { siren name kind
      subsidiesReceived { totalCount sums { amount } } subsidiesGranted { totalCount sums { amount } }
      aids { totalCount } investments { totalCount } recoveryActions { totalCount } } }`,
  );
  const changes = fc
    .record({ first: fc.integer({ min: 1, max: 60 }), owner: fc.constantFrom(...owners) })
    .map(
      ({
        first,
        owner,
      }) => `{ changes(since: "2020-01-01T00:00:00Z", first: ${first}, filter: { owners: [${owner}] }) {
      totalCount totals { owner kind added changed withdrawn } } }`,
    );
  const asked = fc.constantFrom(
    ...guesses.words.flatMap(misspelt),
    ...guesses.sirens,
    ...['relance', 'tourisme agen', 'trésorerie -prêt', '47001', 'projet zyth', 'soutien'],
  );
  const searches = fc.tuple(asked, asked, fc.constantFrom('', 'owners: [DEPARTMENT]')).map(
    ([
      one,
      other,
      filter,
    ]) => `{ search(text: ${quoted(`${one} ${other}`)}, first: 50, filter: { ${filter} }) {
      totalCount isTotalExact isRelaxed
      facets { kinds { code count amount } owners { code count } themes { code count } communes { label count } statuses { code count } }
      edges { cursor node { kind title score highlights { text isMatch } excerpt { text isMatch } aid { id } subsidy { id } } } }
      suggestions(text: ${quoted(one)}, first: 20) { kind label query key } }`,
  );
  const rest = fc.constantFrom(
    '{ themes { code departmentBudget aids { totalCount sums { budget } } } }',
    '{ propositions { number aids { totalCount } recoveryActions { totalCount sums { budget committed paid } } } }',
    '{ departmentPersonGroups { funderSiren year persons subsidies amount } tourismPersonGroups { year persons } }',
    '{ subsidies(first: 201) { totalCount } }',
    '{ aids(after: "forged") { totalCount } }',
  );
  return fc.oneof(
    { weight: 8, arbitrary: lists },
    { weight: 2, arbitrary: look },
    { weight: 2, arbitrary: searches },
    { weight: 1, arbitrary: names },
    { weight: 1, arbitrary: changes },
    { weight: 1, arbitrary: rest },
    { weight: 8, arbitrary: fc.oneof(...Object.values(publicChecks(guesses))) },
  );
}

/** A word as it is, and with a letter wrong. */
function misspelt(word: string): string[] {
  return [word, `${word.slice(0, 3)}x${word.slice(4)}`];
}
