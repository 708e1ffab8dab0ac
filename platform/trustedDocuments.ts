import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { PlatformError } from './errors.ts';

// As graphql-codegen's client preset writes it, and as Apollo's clients do.
const byHash = z.record(z.string(), z.string());
const apollo = z.object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) });

/**
 * Documents of the known clients, by the SHA-256 of their text. An error says which file is no list of
 * documents, and which document has not the hash that it is listed under.
 */
export async function readTrustedDocuments(
  path: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  if (path === undefined) return new Map();
  const documents = await readManifest(path);
  for (const [hash, document] of documents) {
    const right = createHash('sha256').update(document).digest('hex');
    if (hash !== right) {
      throw wrong(path, `the document listed under ${hash} has the SHA-256 ${right}`);
    }
  }
  return documents;
}

async function readManifest(path: string): Promise<Map<string, string>> {
  let manifest: unknown;
  try {
    manifest = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw wrong(path, error instanceof Error ? error.message : String(error));
  }
  const listed = apollo.safeParse(manifest);
  if (listed.success) return new Map(listed.data.operations.map(({ id, body }) => [id, body]));
  const named = byHash.safeParse(manifest);
  if (named.success) return new Map(Object.entries(named.data));
  throw wrong(path, 'must be {"<sha256>": "<document>", …} or an Apollo manifest of operations');
}

function wrong(path: string, why: string): PlatformError {
  return new PlatformError('BAD_SETTING', `RELANCE_DOCUMENTS=${path}: ${why}`);
}
