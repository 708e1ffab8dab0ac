import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { partners, settingOf } from '@relance/schema/partners.ts';
import { openFolder, processesOn } from '../../platform/postgres/fixtures/processes.ts';
import {
  alive,
  endProcesses,
  familyOf,
  freePort,
  startCommand,
  startProcess,
  until,
} from '../support/processes.ts';
import { postQuery } from '../support/asking.ts';
import { tokenFrom } from '../support/tokens.ts';

const start = (settings: Record<string, string>) => startProcess('platform/start.ts', [], settings);

const unreachable = Object.fromEntries(
  partners.map(({ name }) => [settingOf(name, 'DATABASE_URL'), 'postgres://127.0.0.1:1/relance']),
);

const market = {
  title: 'Modernisation des halles de Nérac',
  status: 'PLANNED',
  programmeYear: 2021,
  contractingAuthoritySiren: '214701955',
  communeCodes: ['47195'],
};
const record = `mutation ($input: LocalInvestmentInput!) {
  createLocalInvestment(input: $input) { id }
}`;
const ownRecords = `{
  investments(filter: { text: "halles de Nérac", demo: false }) { nodes { title version demo } }
}`;
const recorded = { title: 'Modernisation des halles de Nérac', version: 1, demo: false };

interface Lists {
  investments: { nodes: object[] };
}

// One story in its order: what a first start leaves is what the next one finds.
describe('npm start', () => {
  const folder = openFolder();
  const data = join(folder, '.data');
  let port: string;
  let graph: string;

  beforeAll(async () => {
    port = String(await freePort());
    graph = `http://localhost:${port}/graphql`;
  });

  afterAll(async () => {
    await endProcesses();
    const left = processesOn(folder);
    for (const { pid } of left) process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true });
    expect(left).toEqual([]);
  });

  it('prints one line, answers, refuses a second one beside it, and ends whole on Ctrl-C', async () => {
    const first = start({ PORT: port, RELANCE_DATA: data });
    await first.firstLine;
    const examples = await postQuery<{ aids: { totalCount: number } }>(
      graph,
      '{ aids { totalCount } }',
    );
    const token = await tokenFrom(new URL(graph).origin, 'partner:communes');
    const created = await postQuery(graph, record, { input: market }, token);
    const samePort = start({ PORT: port, RELANCE_DATA: join(folder, 'other') });
    const sameData = start({ PORT: '0', RELANCE_DATA: data });
    const refusals = await Promise.all([samePort.ended, sameData.ended]);
    const family = familyOf(first.pid);
    const ending = await first.endGroup('SIGINT');

    expect(first.stdout).toEqual([`Relance Graph answers at ${graph}`]);
    expect(first.stderr).toEqual([]);
    expect(examples.data?.aids.totalCount).toBeGreaterThan(50);
    expect(created.errors).toBeUndefined();
    expect(refusals.map(({ code }) => code)).toEqual([1, 1]);
    expect(samePort.stderr).toEqual([
      `PORT_TAKEN: Port ${port} is taken: stop what uses it, or set PORT to another one.`,
    ]);
    expect(sameData.stderr).toEqual([
      `ALREADY_RUNNING: Process ${first.pid} already runs on ${data}: stop it first, or use another folder.`,
    ]);
    expect(ending).toEqual({ code: 0, signal: null });
    // PostgreSQL, its sessions and its watchdog.
    expect(family.length).toBeGreaterThan(7);
    expect(alive(family)).toEqual([]);
  });

  it('finds at the second start what was written in the first, and takes kill -9 as an end', async () => {
    const second = start({ PORT: port, RELANCE_DATA: data });
    await second.firstLine;
    const before = await postQuery<Lists>(graph, ownRecords);
    const killed = await second.end('SIGKILL');

    expect(before).toMatchObject({ data: { investments: { nodes: [recorded] } } });
    expect(killed.signal).toBe('SIGKILL');
  });

  it('recovers after kill -9, and takes the made-up records out when RELANCE_DEMO is off', async () => {
    const npm = ['start', '--silent', '--ignore-scripts'];
    const third = startCommand('npm', npm, { PORT: port, RELANCE_DATA: data, RELANCE_DEMO: 'off' });
    await third.firstLine;
    const after = await postQuery<Lists>(
      graph,
      `{
        aids { totalCount }
        subsidies { totalCount }
        recoveryActions { totalCount }
        investments { nodes { title version demo } }
        propositions { number }
        commune(inseeCode: "47195") { name }
      }`,
    );
    const family = familyOf(third.pid);
    const ending = await third.endGroup('SIGINT');

    expect(after.errors).toBeUndefined();
    expect(after.data).toMatchObject({
      aids: { totalCount: 0 },
      subsidies: { totalCount: 0 },
      recoveryActions: { totalCount: 0 },
      investments: { nodes: [recorded] },
      commune: { name: 'Nérac' },
    });
    expect(after.data).toHaveProperty('propositions.length', 20);
    // npm passes on the Ctrl-C that the terminal has sent already, waits, then ends as asked; the lock
    // goes last, so its absence tells that nothing was cut short.
    expect(ending).toEqual({ code: null, signal: 'SIGINT' });
    expect(existsSync(join(data, 'relance.lock'))).toBe(false);
    expect(third.stderr).toEqual([]);
    expect(alive(family)).toEqual([]);
  });
});

describe('Ctrl-C while npm start is still starting', () => {
  const folder = openFolder();
  const data = join(folder, '.data');
  afterAll(async () => {
    await endProcesses();
    rmSync(folder, { recursive: true });
  });

  it('ends it without a word, whatever it was at, and the next start is none the worse', async () => {
    const laying = start({ PORT: '0', RELANCE_DATA: data });
    await until(() => processesOn(folder).some(({ command }) => command.includes('initdb')));
    const whileLaying = await laying.endGroup('SIGINT');
    const afterLaying = processesOn(folder);
    const loading = start({ PORT: '0', RELANCE_DATA: data });
    await until(() => familyOf(loading.pid).length > 9);
    const family = familyOf(loading.pid);
    const whileLoading = await loading.endGroup('SIGINT');
    const next = start({ PORT: '0', RELANCE_DATA: data, RELANCE_DEMO: 'off' });
    await next.firstLine;
    const afterwards = await next.end('SIGINT');

    expect([whileLaying, whileLoading, afterwards].map(({ code }) => code)).toEqual([0, 0, 0]);
    expect([...laying.stdout, ...laying.stderr]).toEqual([]);
    expect([...loading.stdout, ...loading.stderr]).toEqual([]);
    expect(afterLaying).toEqual([]);
    expect(alive(family)).toEqual([]);
    expect(next.stderr).toEqual([]);
  });
});

describe('npm start with a wrong setting', () => {
  const folder = openFolder();
  let stranger: Server;
  let taken: string;
  beforeAll(async () => {
    stranger = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => stranger.once('listening', resolve));
    taken = String((stranger.address() as AddressInfo).port);
    writeFileSync(join(folder, 'notes.txt'), 'a file where a folder should be');
  });
  afterAll(async () => {
    await endProcesses();
    stranger.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    [
      'a port that is none',
      () => ({ PORT: 'abc' }),
      () => 'BAD_SETTING: PORT=abc: must be a number from 0 to 65535',
    ],
    [
      'a file in place of its data',
      () => ({ PORT: '0', RELANCE_DATA: join(folder, 'notes.txt') }),
      () =>
        `DATA_DIRECTORY_READ_ONLY: ${join(folder, 'notes.txt')} cannot be written (ENOTDIR): make it a folder that this account may write to, or set the *_DATABASE_URL variables.`,
    ],
    [
      'an address that is none, and a word that it does not know',
      () => ({ PORT: taken, TOURISM_URL: 'tourism:4002', RELANCE_DEMO: 'yes' }),
      () =>
        'BAD_SETTING: RELANCE_DEMO=yes: must be on or off; TOURISM_URL=tourism:4002: must be like http://host:4001',
    ],
    [
      'databases that do not answer',
      () => ({ PORT: '0', ...unreachable }),
      () => '_DATABASE_URL: cannot connect to postgres://127.0.0.1:1/relance: connect ECONNREFUSED',
    ],
    [
      'a supergraph that is not there',
      () => ({ PORT: '0', ...unreachable, RELANCE_SUPERGRAPH: join(folder, 'none.graphql') }),
      () =>
        `BAD_SETTING: RELANCE_SUPERGRAPH=${join(folder, 'none.graphql')}: cannot be read (ENOENT)`,
    ],
  ])('says so in one line and ends with 1: %s', async (_what, settings, line) => {
    const refused = start({ RELANCE_DATA: join(folder, 'data'), ...settings() });
    const ending = await refused.ended;

    expect(ending).toEqual({ code: 1, signal: null });
    expect(refused.stdout).toEqual([]);
    expect(refused.stderr).toEqual([expect.stringContaining(line())]);
    expect(processesOn(folder)).toEqual([]);
  });
});
