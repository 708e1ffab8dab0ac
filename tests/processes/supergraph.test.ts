import { appendFile, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcesses, freePort, startProcess, until } from '../support/processes.ts';
import { committedSupergraph } from '../../platform/settings.ts';

interface Ready {
  supergraph: { hash: string; refused?: string };
}

describe('a router in a process of its own', () => {
  let folder: string;
  let url: string;

  const supergraph = async () => {
    const response = await fetch(`${url}/ready`);
    return ((await response.json()) as Ready).supergraph;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relance-router-'));
    const path = join(folder, 'supergraph.graphql');
    await copyFile(committedSupergraph, path);
    const port = String(await freePort());
    url = `http://127.0.0.1:${port}`;
    const settings = { PORT: port, RELANCE_SUPERGRAPH: path, LOG_LEVEL: 'silent' };
    await startProcess('platform/start-router.ts', [], settings).firstLine;
  }, 60_000);

  afterAll(async () => {
    await endProcesses();
    await rm(folder, { recursive: true });
  });

  it('follows the file that RELANCE_SUPERGRAPH names', async () => {
    const { hash } = await supergraph();

    await appendFile(join(folder, 'supergraph.graphql'), '\n# Published again.\n');
    await until(async () => (await supergraph()).hash !== hash);
    await appendFile(join(folder, 'supergraph.graphql'), 'type');
    await until(async () => (await supergraph()).refused !== undefined);

    expect((await supergraph()).refused).toMatch(/Syntax Error/);
  });
});
