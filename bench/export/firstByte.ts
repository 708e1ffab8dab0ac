import { percentile } from '../report.ts';

const turns = 7;

/** Milliseconds from the request for a whole list to the first byte of its rows. */
export async function firstByte(url: string): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now();
    const response = await fetch(`${url}/exports/subsidies`, {
      ...{ method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } },
    });
    if (!response.ok || !response.body) throw new Error(await response.text());
    const reader = response.body.getReader();
    // The head is not a row: what counts is the second line.
    for (let lines = 0; lines < 2;) {
      const { value, done } = await reader.read();
      if (done) throw new Error('The list has no rows.');
      lines += Buffer.from(value).toString('latin1').split('\n').length - 1;
    }
    times.push(performance.now() - start);
    await reader.cancel();
    // Two exports at once are as many as there may be.
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return percentile(times, 0.5);
}
