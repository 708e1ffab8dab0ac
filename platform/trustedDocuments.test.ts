import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTrustedDocuments } from './trustedDocuments.ts';

const document = '{ aids { totalCount } }';
const hash = createHash('sha256').update(document).digest('hex');

describe('the documents of known clients', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relance-documents-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function read(manifest: string) {
    const path = join(folder, 'documents.json');
    await writeFile(path, manifest);
    return readTrustedDocuments(path);
  }

  it('are none without a file', async () => {
    expect(await readTrustedDocuments(undefined)).toEqual(new Map());
  });

  it.each([
    ['graphql-codegen', { [hash]: document }],
    [
      'Apollo',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: hash, name: 'Count', type: 'query', body: document }],
      },
    ],
  ])('are read from the list that %s writes', async (_writer, manifest) => {
    expect(await read(JSON.stringify(manifest))).toEqual(new Map([[hash, document]]));
  });

  it.each([
    ['is no JSON', 'nothing', /JSON/],
    ['is no list of documents', '{"a": 1}', /must be/],
    ['lists a document under a hash that is not its own', '{"ab12": "{ a }"}', /ab12 has the SHA/],
  ])('are refused where the file %s', async (_fault, text, why) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringMatching(why) as string,
    });
  });
});
