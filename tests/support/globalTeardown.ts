import { rm } from 'node:fs/promises';

export default async function globalTeardown(): Promise<void> {
  const server = globalThis.relanceTestServer;
  if (!server) return;
  await server.postgres.stop();
  await rm(server.postgres.dataDirectory, { recursive: true, force: true });
  await rm(server.directory, { recursive: true, force: true });
}
