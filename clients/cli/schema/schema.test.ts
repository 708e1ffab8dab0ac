import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { relance } from '../../../tests/support/relance.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relance-schema-'));
});
afterAll(() => rm(folder, { recursive: true }));

const schema = (...words: string[]) => relance(['schema', ...words], { cwd: folder });

describe('relance schema', () => {
  it('says of a field who answers it, what opens it and what it takes', async () => {
    const person = await schema('DepartmentSubsidy.person');
    const subsidies = await schema('Query.subsidies');

    expect(person.out).toMatch(/^DepartmentSubsidy\.person: NaturalPerson\n/);
    expect(person.out).toContain('Answered by department.\nOpened by partner:department.\n');
    expect(subsidies.out).toMatch(/\n {2}filter: +SubsidyFilter +\S/);
  });

  it('lists what scopes open', async () => {
    const { out } = await schema('--scoped', '--json');

    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({
        of: 'DepartmentSubsidy',
        name: 'person',
        scopes: 'partner:department',
      }),
    );
  });

  it('names what is like a type that there is not', async () => {
    const run = await schema('subsidyfilter2');
    const near = await schema('personGroup');

    expect(run).toMatchObject({
      code: 1,
      err: 'relance: "subsidyfilter2" is no type of the graph.\n',
    });
    expect(near.err).toContain('There is PersonGroup');
  });
});

describe('relance schema diff', () => {
  const before =
    'type Query { aids(first: Int): [Aid!]! } type Aid { title: String! } enum Kind { GRANT }';

  async function diff(after: string) {
    await writeFile(join(folder, 'before.graphql'), before);
    await writeFile(join(folder, 'after.graphql'), after);
    return schema('diff', 'before.graphql', 'after.graphql');
  }

  it('exits with 4 when something breaks clients', async () => {
    const { code, out } = await diff(
      'type Query { aids(first: Int): [Aid!]! } type Aid { name: String! } enum Kind { GRANT LOAN }',
    );

    expect(code).toBe(4);
    expect(out.split('\n')).toEqual([
      'Breaking (1)',
      "  Field 'title' was removed from object type 'Aid'",
      'Dangerous (1)',
      "  Enum value 'LOAN' was added to enum 'Kind'",
      'Safe (1)',
      "  Field 'name' was added to object type 'Aid'",
      '',
    ]);
  });

  it('exits with 0 when nothing does', async () => {
    const { code, out } = await diff(
      before.replace('title: String!', 'title: String! rate: Float'),
    );

    expect({ code, out }).toEqual({
      code: 0,
      out: "Safe (1)\n  Field 'rate' was added to object type 'Aid'\n",
    });
  });

  it('says which file is no schema', async () => {
    const { code, err } = await diff('type Query {');

    expect(code).toBe(1);
    expect(err).toBe(
      'relance: after.graphql is no schema: Syntax Error: Expected Name, found <EOF>.\n',
    );
  });
});
