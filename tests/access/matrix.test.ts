import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  getNamedType,
  parse,
} from 'graphql';
import { unauthorizedCode } from '@relance/schema/access/fieldRules.ts';
import { demoToken } from '@relance/sdk/demoToken.ts';
import { type PartnerName, partners } from '@relance/schema/partners.ts';
import { accessMatrix, accessRows, type AccessRow, roles } from '../../platform/accessMatrix.ts';
import { root } from '../../platform/settings.ts';
import { subgraphs } from '../../platform/subgraphs.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { type ServedSubgraph, serveForTest } from '../support/subgraphs.ts';
import { type Answer } from '../support/asking.ts';
import { until } from '../support/processes.ts';

const read = (name: string) => readFileSync(join(root, 'schema', name), 'utf8');
const schema = buildSchema(read('api.graphql'));
const rows = accessRows(parse(read('supergraph.graphql')), schema);
const closed = rows.filter(({ rules }) => rules.length > 0);
const names = [...roles.keys()];
const cells = closed.flatMap((row) => names.map((role, at) => ({ row, role, open: row.open[at] })));

/** A value that the type takes and that does nothing: ids of nobody, the least of everything. */
function valueOf(type: GraphQLType): string {
  if (isNonNullType(type)) return valueOf(type.ofType as GraphQLType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`;
  }
  const { name } = type as GraphQLNamedType;
  return scalarValues[name] ?? '"nothing"';
}

const scalarValues: Readonly<Record<string, string>> = {
  ...{ Int: '1', Float: '1', Boolean: 'true', ID: '"nothing"', Euro: '1', Share: '1' },
  ...{ Siren: '"224700013"', CivilDate: '"2021-01-01"', Date: '"2021-01-01"' },
  ...{ DateTime: '"2021-01-01T00:00:00Z"', InseeCode: '"47001"' },
};

/** A selection of one field as deep as it must be, with its arguments. */
function asked({ name, args, type }: GraphQLField<unknown, unknown>, inner?: string): string {
  const required = args.filter(isRequiredArgument);
  const given = required.map((argument) => `${argument.name}: ${valueOf(argument.type)}`);
  const list = given.length > 0 ? `(${given.join(', ')})` : '';
  return `${name}${list}${inner ?? (isCompositeType(getNamedType(type)) ? ' { __typename }' : '')}`;
}

/** The shortest way from a root to the type: fields whose objects lead on. */
function wayTo(target: string): { operation: string; fields: GraphQLField<unknown, unknown>[] } {
  const start = ['Query', 'Mutation'].map((operation) => ({
    operation,
    type: operation,
    fields: [] as GraphQLField<unknown, unknown>[],
  }));
  const seen = new Set<string>();
  for (let places = start; places.length > 0;) {
    const next: typeof places = [];
    for (const { operation, type: name, fields } of places) {
      if (name === target) return { operation: operation.toLowerCase(), fields };
      const type = schema.getType(name);
      if (seen.has(name) || !(isObjectType(type) || isInterfaceType(type))) continue;
      seen.add(name);
      for (const field of Object.values(type.getFields())) {
        const inner = getNamedType(field.type);
        const all = isInterfaceType(inner) ? [inner, ...schema.getPossibleTypes(inner)] : [inner];
        for (const each of all)
          next.push({ operation, type: each.name, fields: [...fields, field] });
      }
    }
    places = next;
  }
  throw new Error(`nothing leads to ${target}`);
}

/** An operation that asks for the field, and for one that is open beside it. */
function operationFor({ field: coordinate }: AccessRow): string {
  const [typeName = '', name = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`no field ${coordinate}`);
  const { operation, fields } = wayTo(typeName);
  const leaf = fields.length === 0 ? asked(field) : `... on ${typeName} { ${asked(field)} }`;
  const nested = [...fields]
    .reverse()
    .reduce((inner, each) => asked(each, ` { __typename ${inner} }`), leaf);
  return `${operation} { ${nested} __typename }`;
}

const person = {
  ...{ title: 'Aide au permis', status: 'PAID', grantedOn: '2021-05-05', totalAmount: 100 },
  ...{ beneficiaryKind: 'NATURAL_PERSON', beneficiaryName: 'Odette Quetschelette' },
  funderSiren: '224700013',
};

const refusals = ({ errors = [] }: Answer<unknown>) =>
  errors.filter(({ extensions }) => extensions?.['code'] === unauthorizedCode);

describe('the matrix of roles and fields', () => {
  it('is written down for review, and fresh', () => {
    expect(read('access-matrix.md')).toBe(accessMatrix(rows));
  });

  it('closes mutations to the public, every one of them', () => {
    const open = rows.filter(
      ({ field, rules }) => field.startsWith('Mutation.') && rules.length === 0,
    );

    expect(open.map(({ field }) => field)).toEqual([]);
  });

  it('lets no partner write what is another’s', () => {
    const foreign = partners.flatMap(({ name, prefix }) =>
      closed
        .filter(({ field }) => new RegExp(`^Mutation\\.[a-z]+${prefix}[A-Z]`).test(field))
        .flatMap(({ field, open }) =>
          names
            .filter(
              (role, at) => open[at] && role.startsWith('partner:') && role !== `partner:${name}`,
            )
            .map((role) => `${role} ${field}`),
        ),
    );

    expect(foreign).toEqual([]);
  });

  it('closes no field that could not be null', () => {
    const nonNull = closed.filter(({ field }) => {
      const [type = '', name = ''] = field.split('.');
      const found = schema.getType(type);
      return isObjectType(found) && isNonNullType(found.getFields()[name]?.type);
    });

    expect(nonNull.map(({ field }) => field)).toEqual([]);
  });
});

describe('at the router', () => {
  let platform: TestPlatform;
  const tokens = new Map<string, string | null>();
  const rootCells = cells.filter(({ row }) => /^(Query|Mutation)\./.test(row.field));
  beforeAll(async () => {
    platform = await startTestPlatform({ demo: false });
    for (const [name, { scopes, subject }] of roles) {
      tokens.set(name, subject === null ? null : await demoToken(platform.url, scopes));
    }
  });
  afterAll(() => platform.close());

  // A record that is refused for what is in it has passed the door.
  it(`answers each of ${rootCells.length} cells of root fields as the matrix says: null and one error with its path, or no such error`, async () => {
    const wrong: string[] = [];
    for (const { row, role, open } of rootCells) {
      const token = tokens.get(role);
      const answer = await platform.query<Record<string, unknown>>(operationFor(row), {}, token);
      const refused = refusals(answer);
      const isRight = open ? refused.length === 0 : isRefusedAtItsPlace(row, answer, refused);
      if (!isRight) wrong.push(`${role} ${row.field}: ${JSON.stringify(answer)}`);
    }

    expect(wrong).toEqual([]);
  });

  it('has no closed field below the root but those that follow', () => {
    const below = closed.filter(({ field }) => !/^(Query|Mutation)\./.test(field));

    expect(below.map(({ field }) => field)).toEqual([
      ...['ChamberSubsidy.person', 'DepartmentSubsidy.person', 'IndexRebuild.failure'],
      ...['LocalSubsidy.person', 'TourismSubsidy.person'],
    ]);
  });

  it.each(names)('tells why a rebuild failed as the matrix says, to %s', async (role) => {
    await platform.query('mutation { rebuildIndex { rebuild { requestedAt } } }');

    const { data, errors } = await platform.query<{
      indexStatus: { rebuild: { requestedAt: string; failure: string | null } };
    }>('{ indexStatus { rebuild { requestedAt failure } } }', {}, tokens.get(role));

    expect(data?.indexStatus.rebuild.requestedAt).toEqual(expect.any(String));
    if (isOpenTo(role, 'IndexRebuild.failure')) expect(errors).toBeUndefined();
    else {
      expect(errors).toMatchObject([
        {
          path: ['indexStatus', 'rebuild', 'failure'],
          extensions: { code: unauthorizedCode, field: 'IndexRebuild.failure' },
        },
      ]);
    }
  });

  it.each(['Department', 'Tourism', 'Chamber', 'Local'])(
    'tells who the person behind a subsidy is as the matrix says: %s',
    async (prefix) => {
      const type = `${prefix}Subsidy`;
      const made = await platform.query<{ made: { id: string } }>(
        `mutation ($input: ${type}Input!) { made: create${type}(input: $input) { id } }`,
        { input: person },
      );
      const query = `{ subsidy(id: "${made.data?.made.id}") { ... on ${type} { id person { name } } } }`;
      const ask = (role: string) =>
        platform.query<{ subsidy: { person: unknown } | null }>(query, {}, tokens.get(role));
      await until(async () => (await ask('committee')).data?.subsidy != null);

      for (const role of names) {
        const answer = await ask(role);
        const isOpen = isOpenTo(role, `${type}.person`);
        const sees = isOpen || role === 'committee' || role === 'admin';
        const told = isOpen ? { name: person.beneficiaryName } : null;
        expect({ role, told: answer.data?.subsidy?.person }).toEqual({
          role,
          told: sees ? told : undefined,
        });
        expect(refusals(answer).map(({ path }) => path)).toEqual(
          sees && !isOpen ? [['subsidy', 'person']] : [],
        );
      }
    },
  );

  function isOpenTo(role: string, field: string): boolean {
    return cells.some((cell) => cell.row.field === field && cell.role === role && cell.open);
  }

  function isRefusedAtItsPlace(
    { field, rules }: AccessRow,
    { data }: Answer<Record<string, unknown>>,
    refused: ReturnType<typeof refusals>,
  ): boolean {
    const [type = '', name] = field.split('.');
    const [error, ...more] = refused;
    return (
      more.length === 0 &&
      error?.path?.length === 1 &&
      error.path[0] === name &&
      rules.some(({ coordinate }) => error.extensions?.['field'] === coordinate) &&
      data?.['__typename'] === type &&
      data[name ?? ''] === null
    );
  }
});

describe('at the owner itself', () => {
  const served = new Map<PartnerName, ServedSubgraph>();
  beforeAll(async () => {
    for (const { name } of partners) served.set(name, await serveForTest(subgraphs[name]));
  });
  afterAll(async () => {
    for (const owner of served.values()) await owner.close();
  });

  it('each cell of a root field is the same, whatever the router lets through', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const { row, role, open } of cells) {
      const [type = '', name = ''] = row.field.split('.');
      if (type !== 'Query' && type !== 'Mutation') continue;
      for (const [owner, subgraph] of served) {
        const sdl = read(join('published', `${owner}.graphql`));
        if (!new RegExp(`^  ${name}[(:]`, 'm').test(sdl)) continue;
        asked += 1;
        const answer = await subgraph.query(operationFor(row), {}, roles.get(role));
        const isRight = refusals(answer).length === (open ? 0 : 1);
        if (!isRight) wrong.push(`${owner} ${role} ${row.field}: ${JSON.stringify(answer)}`);
      }
    }

    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(500);
  });
});
