import { createServer } from 'node:http';
import { listening } from './listening.ts';
import { readText } from './readText.ts';
import type { ServeOptions } from './serveOptions.ts';

/** The least a server in Node can do: read the question, find its bytes, send them. */
export async function serve({ answers }: ServeOptions): Promise<string> {
  const bytes = new Map(
    Object.entries(answers).map(([question, answer]) => [question, Buffer.from(answer)]),
  );
  const server = createServer((request, response) => {
    void readText(request).then((question) => {
      const answer = bytes.get(question) ?? Buffer.alloc(0);
      const headers = { 'content-type': 'application/json', 'content-length': answer.length };
      response.writeHead(200, headers).end(answer);
    });
  });
  return listening(server);
}
