import { bearer } from '@relance/sdk/client.ts';
import { csvOf, grantLine } from '../import/faults/hostile.ts';
import {
  type Attacked,
  createAid,
  honestAid,
  refusalIn,
  startAttacked,
  stillAnswers,
} from './attacked.ts';

let attacked: Attacked;
let aid: string;
let run: string;

beforeAll(async () => {
  attacked = await startAttacked();
  const made = await attacked.ask(
    createAid('Department'),
    { input: honestAid },
    'partner:department',
  );
  aid = (made.json.data as unknown as { made: { id: string } }).made.id;
  const imported = await attacked.request('/owners/department/imports?file=a.csv', {
    method: 'POST',
    headers: { ...bearer(await attacked.token('partner:department')) },
    body: new Uint8Array(csvOf(grantLine(), grantLine({ amount: 'beaucoup' }))),
  });
  run = (imported.json as unknown as { run: string }).run;
  await attacked.listed(1);
});
afterAll(() => attacked.close());

/** What the attacks want to change. */
async function state(): Promise<unknown> {
  const { data } = await attacked.query(
    `query ($aid: ID!, $run: ID!) {
       aid(id: $aid) { title version publication }
       departmentImportRun(id: $run) { state accepted quarantined dismissed undoneAt }
       aids { totalCount }
     }`,
    { aid, run },
  );
  return data;
}

const input = { ...honestAid, title: 'Détournée' };
const inputOf = (owner: string) => `$input: ${owner}AidInput!`;

describe('an agent of the tourism committee', () => {
  it.each<[string, string, () => object]>([
    ['create an aid of the Department', createAid('Department'), () => ({ input })],
    [
      'change one',
      `mutation ($id: ID!, ${inputOf('Department')}) { updateDepartmentAid(id: $id, version: 1, input: $input) { id } }`,
      () => ({ id: aid, input }),
    ],
    [
      'delete one',
      'mutation ($id: ID!) { deleteDepartmentAid(id: $id, version: 1) { id } }',
      () => ({ id: aid }),
    ],
    [
      'delete one under another name',
      'mutation ($id: ID!) { ok: deleteDepartmentAid(id: $id, version: 1) { id } }',
      () => ({ id: aid }),
    ],
    [
      'delete one in a fragment',
      'mutation ($id: ID!) { ...F } fragment F on Mutation { deleteDepartmentAid(id: $id, version: 1) { id } }',
      () => ({ id: aid }),
    ],
    [
      'delete one with a directive',
      'mutation ($id: ID!, $yes: Boolean!) { deleteDepartmentAid(id: $id, version: 1) @include(if: $yes) { id } }',
      () => ({ id: aid, yes: true }),
    ],
    [
      'correct a line of its import',
      'mutation ($run: ID!) { correctDepartmentImportLine(run: $run, entry: 2, cells: [{ field: "amount", text: "1" }]) { state } }',
      () => ({ run }),
    ],
    [
      'dismiss a line of its import',
      'mutation ($run: ID!) { dismissDepartmentImportLine(run: $run, entry: 2, note: "x") { state } }',
      () => ({ run }),
    ],
    [
      'reopen a line of its import',
      'mutation ($run: ID!) { reopenDepartmentImportLine(run: $run, entry: 2) { state } }',
      () => ({ run }),
    ],
    [
      'replay its import',
      'mutation ($run: ID!) { replayDepartmentImport(run: $run) { state } }',
      () => ({ run }),
    ],
    [
      'undo its import',
      'mutation ($run: ID!) { undoDepartmentImport(run: $run) { state } }',
      () => ({ run }),
    ],
    [
      'decide its duplicates',
      'mutation ($id: ID!) { decideDepartmentDuplicates(id: $id, status: DISTINCT) { id } }',
      () => ({ id: aid }),
    ],
    ['rebuild the index', 'mutation { rebuildIndex { feeds { owner } } }', () => ({})],
  ])('cannot %s', async (_what, query, variables) => {
    const before = await state();

    const heard = await attacked.ask(query, variables(), 'partner:tourism');

    expect(refusalIn(heard)).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    expect(await state()).toEqual(before);
  });

  it.each<[string, string, () => object]>([
    [
      'a mutation of its own for aids',
      `mutation ($id: ID!, ${inputOf('Tourism')}) { done: updateTourismAid(id: $id, version: 1, input: $input) { id } }`,
      () => ({ id: aid, input }),
    ],
    [
      'its own deletion of aids',
      'mutation ($id: ID!) { done: deleteTourismAid(id: $id, version: 1) { id } }',
      () => ({ id: aid }),
    ],
    [
      'its own deletion of subsidies',
      'mutation ($id: ID!) { done: deleteTourismSubsidy(id: $id, version: 1) { id } }',
      () => ({ id: aid }),
    ],
  ])('does not reach the Department’s record by %s', async (_how, query, variables) => {
    const before = await state();

    const { json } = await attacked.ask(query, variables(), 'partner:tourism');

    expect(json.data).toEqual({ done: null });
    expect(await state()).toEqual(before);
  });

  it('does not undo the Department’s import by a mutation of its own', async () => {
    const before = await state();

    const heard = await attacked.ask(
      'mutation ($run: ID!) { undoTourismImport(run: $run) { state } }',
      { run },
      'partner:tourism',
    );

    expect(heard.json.data?.['undoTourismImport'] ?? null).toBeNull();
    expect(await state()).toEqual(before);
  });

  it.each([
    ['runs', 'departmentImportRuns { edges { node { file } } }'],
    ['duplicates', 'departmentDuplicates { edges { node { id } } }'],
  ])('reads no %s of the Department', async (_what, selection) => {
    const heard = await attacked.ask(`{ ${selection} }`, {}, 'partner:tourism');

    expect(refusalIn(heard)).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    expect(heard.text).not.toContain('a.csv');
  });

  it.each([
    ['POST', '/owners/department/imports?file=b.csv'],
    ['PUT', '/owners/department/imports?file=b.csv'],
    ['POST', '/owners/department/imports?file=b.csv&by=partner:department'],
    ['POST', '/owners/tourism%2f..%2fdepartment/imports?file=b.csv'],
    ['POST', '/owners/DEPARTMENT/imports?file=b.csv'],
  ])('imports nothing into the Department: %s %s', async (method, path) => {
    const before = await state();

    const heard = await attacked.request(path, {
      method,
      headers: { ...bearer(await attacked.token('partner:tourism')) },
      body: new Uint8Array(csvOf(grantLine({ name: 'Club de Tonneins' }))),
    });

    expect([403, 404]).toContain(heard.status);
    expect(await state()).toEqual(before);
  });

  it('writes its own part of a mutation, and not the Department’s beside it', async () => {
    const query = `mutation ($id: ID!) {
      deleteDepartmentAid(id: $id, version: 1) { id }
      deleteTourismAid(id: "nothing", version: 1) { id }
    }`;

    const heard = await attacked.ask(query, { id: aid }, 'partner:tourism');

    expect(refusalIn(heard)).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    expect(await state()).toMatchObject({ aid: { title: honestAid.title, version: 1 } });
  });

  it.each(['analyst', 'committee'] as const)(
    'is no other than the %s: neither writes',
    async (scope) => {
      const heard = await attacked.ask(createAid('Department'), { input }, scope);

      expect(refusalIn(heard)).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    },
  );

  stillAnswers(() => attacked);
});
