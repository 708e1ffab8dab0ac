import { signatureHeader } from '@relance/schema/access/signature.ts';
import { type Check, shown, unless } from './check.ts';
import type { Subject } from './subject.ts';

const path = '/changes';
const patience = 5_000;

/** By this stream the router knows which answers it may keep. */
export const changesChecks: readonly Check[] = [
  {
    name: 'changes.unsigned',
    expected: 'GET /changes without a signature: status 401',
    run: async (subject) => {
      const { status } = await subject.ask(path, { signature: null });
      return unless(status === 401, `status ${status}`);
    },
  },
  {
    name: 'changes.stream',
    expected: 'GET /changes streams lines of JSON, and a sign of life every few seconds',
    run: async (subject) => {
      const lines = await firstLines(subject, 2);
      return unless(lines.every(isObject), lines);
    },
  },
];

async function firstLines(subject: Subject, count: number): Promise<string[]> {
  const stopping = new AbortController();
  const timer = setTimeout(() => stopping.abort(), patience);
  let text = '';
  try {
    const response = await subject.open(path, {
      headers: { [signatureHeader]: subject.sign({ path }) },
      signal: stopping.signal,
    });
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      if (text.split('\n').length > count) return text.split('\n').slice(0, count);
    }
    throw new Error(`the stream ended after: ${shown(text)}`);
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    throw new Error(`in ${patience / 1_000} s no more than: ${shown(text)}`, { cause: error });
  } finally {
    clearTimeout(timer);
    stopping.abort();
  }
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
