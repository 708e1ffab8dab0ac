import { type PartnerName, partners } from '@relance/schema/partners.ts';
import { everyOwner, type OwnerProcesses, ownerProcesses } from '../support/ownerProcesses.ts';
import {
  endProcesses,
  freePort,
  type StartedProcess,
  startProcess,
  until,
} from '../support/processes.ts';
import { type Answer, postQuery } from '../support/asking.ts';
import { tokenFrom } from '../support/tokens.ts';

const titles: Readonly<Record<string, string>> = {
  department: 'Fonds d’urgence du Département',
  tourism: 'Campagne « Ici, l’été »',
  chambers: 'Diagnostics numériques des commerces',
  communes: 'Marché de plein vent de Casteljaloux',
  conference: 'Comité de suivi du plan',
};

const everyAction = `{
  recoveryActions(orderBy: TITLE_ASC) { nodes { owner title description } }
}`;

interface Actions {
  recoveryActions: { nodes: { owner: string; title: string; description: string | null }[] };
}

describe('five owners and the router, each in a process of its own', () => {
  let deployed: OwnerProcesses<PartnerName>;
  let router: StartedProcess;
  let graph: string;
  let token: string;

  const query = <Data>(document: string, variables = {}): Promise<Answer<Data>> =>
    postQuery<Data>(`${graph}/graphql`, document, variables, token);

  const readiness = async () => {
    const response = await fetch(`${graph}/ready`);
    return { status: response.status, body: (await response.json()) as { owners: object } };
  };

  beforeAll(async () => {
    deployed = await ownerProcesses(everyOwner);
    const port = String(await freePort());
    graph = `http://localhost:${port}`;
    router = startProcess('platform/start-router.ts', [], { ...deployed.addresses, PORT: port });
    await Promise.all([
      router.firstLine,
      ...Object.values(deployed.owners).map(({ start }) => start()),
    ]);
    token = await tokenFrom(graph);
  }, 120_000);

  afterAll(async () => {
    await endProcesses();
    await deployed.dropDatabases();
  });

  it('answer as one graph, and show in the lists what each of them was told to record', async () => {
    for (const { name, prefix } of partners.filter(({ name }) => name in titles)) {
      const created = await query(
        `mutation ($input: ${prefix}RecoveryActionInput!) {
          create${prefix}RecoveryAction(input: $input) { id }
        }`,
        {
          input: {
            title: titles[name],
            description: `Porté par ${name}`,
            status: 'IN_PROGRESS',
            propositionNumber: 12,
            leadSiren: '224700013',
          },
        },
      );
      expect(created.errors).toBeUndefined();
    }
    await until(async () => {
      const { data } = await query<Actions>(everyAction);
      return data?.recoveryActions.nodes.length === 5;
    });

    const answer = await query<Actions>(everyAction);

    expect(answer).toMatchObject({
      data: {
        recoveryActions: {
          nodes: [
            { owner: 'TOURISM', title: titles.tourism, description: 'Porté par tourism' },
            { owner: 'CONFERENCE', title: titles.conference, description: 'Porté par conference' },
            { owner: 'CHAMBERS', title: titles.chambers, description: 'Porté par chambers' },
            { owner: 'DEPARTMENT', title: titles.department, description: 'Porté par department' },
            { owner: 'COMMUNES', title: titles.communes, description: 'Porté par communes' },
          ],
        },
      },
    });
    expect(await readiness()).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(router.stdout).toEqual([`Relance Graph answers at ${graph}/graphql`]);
  });

  it('go on when one dies: its own fields are null and named, lists and the others answer', async () => {
    const { department } = deployed.owners;
    await department.kill();
    // What was kept is right until the router hears that the owner has gone.
    await until(async () => (await query<Actions>(everyAction)).errors !== undefined);

    const answer = await query<Actions>(everyAction);
    const refused = await query(
      'mutation { deleteDepartmentRecoveryAction(id: "none", version: 1) { id } }',
    );
    const ready = await readiness();

    expect(answer.data?.recoveryActions.nodes).toMatchObject([
      { owner: 'TOURISM', description: 'Porté par tourism' },
      { owner: 'CONFERENCE', description: 'Porté par conference' },
      { owner: 'CHAMBERS', description: 'Porté par chambers' },
      { owner: 'DEPARTMENT', title: titles.department, description: null },
      { owner: 'COMMUNES', description: 'Porté par communes' },
    ]);
    const unavailable = { code: 'OWNER_UNAVAILABLE', owner: 'DEPARTMENT' };
    expect(answer.errors).toMatchObject([{ extensions: unavailable }]);
    expect(refused.errors).toMatchObject([{ extensions: unavailable }]);
    expect(ready).toMatchObject({
      status: 503,
      body: {
        status: 'partial',
        owners: {
          department: false,
          tourism: true,
          chambers: true,
          communes: true,
          conference: true,
        },
      },
    });
  });

  it('say of lists and totals that they are partial, of whom and as of when', async () => {
    const partial =
      '{ recoveryActions { totalCount freshness { isPartial silent { owner caughtUpAt } } } }';
    const ask = async () =>
      (await query<{ recoveryActions: Freshly }>(partial)).data?.recoveryActions;
    await until(async () => (await ask())?.freshness.isPartial === true);

    expect(await ask()).toEqual({
      totalCount: 5,
      freshness: {
        isPartial: true,
        silent: [{ owner: 'DEPARTMENT', caughtUpAt: expect.any(String) as string }],
      },
    });
  });

  it('are whole again when it comes back, without a new start of the router', async () => {
    await deployed.owners.department.start();

    const answer = await query<Actions>(everyAction);

    expect(answer.errors).toBeUndefined();
    expect(answer.data?.recoveryActions.nodes).toContainEqual({
      owner: 'DEPARTMENT',
      title: titles.department,
      description: 'Porté par department',
    });
    expect(await readiness()).toMatchObject({ status: 200 });
  });
});

interface Freshly {
  totalCount: number;
  freshness: { isPartial: boolean; silent: { owner: string }[] };
}

describe('npm run start:subgraph', () => {
  afterAll(() => endProcesses());

  it.each([
    [
      'no database URL',
      ['department'],
      {},
      'BAD_SETTING: DEPARTMENT_DATABASE_URL: is not set; give a PostgreSQL URL such as',
    ],
    [
      'a URL of another kind of database',
      ['department'],
      { DEPARTMENT_DATABASE_URL: 'mysql://localhost/relance' },
      'BAD_SETTING: DEPARTMENT_DATABASE_URL: is not a PostgreSQL URL; expected postgres://',
    ],
    [
      'a database server that does not answer',
      ['department'],
      { DEPARTMENT_DATABASE_URL: 'postgres://user:secret@127.0.0.1:1/relance' },
      'BAD_SETTING: DEPARTMENT_DATABASE_URL: cannot connect to postgres://user@127.0.0.1:1/relance: connect ECONNREFUSED',
    ],
    [
      'an owner that there is not',
      ['departement'],
      {},
      'UNKNOWN_OWNER: No owner "departement": name one of ' +
        partners.map(({ name }) => name).join(', '),
    ],
  ])('says what is wrong in one line and ends with 1: %s', async (_what, args, settings, line) => {
    const refused = startProcess('platform/start-subgraph.ts', args, { PORT: '0', ...settings });

    const ending = await refused.ended;

    expect(ending).toEqual({ code: 1, signal: null });
    expect(refused.stdout).toEqual([]);
    expect(refused.stderr).toEqual([expect.stringContaining(line)]);
  });
});
