import { buildCli } from '@relance/cli/build.ts';
import { Assistant } from '@relance/mcp/testing/assistant.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('the published command', () => {
  it('serves an assistant from its bundle, with the schema that comes with it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'relance-published-'));
    await buildCli(folder);
    const assistant = new Assistant({
      ...{ endpoint: 'http://localhost:4000', home: folder },
      command: [join(folder, 'relance.js')],
    });
    await assistant.connect();
    try {
      const tools = await assistant.tools();
      const { data } = await assistant.call('explain_term', { term: 'SIREN' });

      expect(tools.map(({ name }) => name)).toContain('search_aids');
      expect(data).toMatchObject({
        known: true,
        terms: expect.arrayContaining([expect.objectContaining({ code: 'Siren' })]) as object[],
      });
      expect(assistant.said).toEqual([]);
    } finally {
      await assistant.close();
      await rm(folder, { recursive: true });
    }
  });
});
