import { SingleFlight } from './singleFlight.ts';

interface Asked {
  signal: AbortSignal;
  answer: (text: string) => void;
  fail: (error: Error) => void;
}

/** Something to ask that answers when the test says so. */
function question(): { asked: Asked[]; ask: (signal: AbortSignal) => Promise<string> } {
  const asked: Asked[] = [];
  const ask = (signal: AbortSignal) =>
    new Promise<string>((answer, fail) => {
      asked.push({ signal, answer, fail });
    });
  return { asked, ask };
}

describe('requests that ask the same at the same time', () => {
  it('share one answer', async () => {
    const flights = new SingleFlight<string>();
    const { asked, ask } = question();

    const answers = ['a', 'a', 'b'].map((key) => flights.share(key, undefined, ask));
    asked.forEach(({ answer }, at) => answer(`answer ${at}`));

    expect(await Promise.all(answers)).toEqual(['answer 0', 'answer 0', 'answer 1']);
    expect(flights.spared).toBe(1);
  });

  it('share one failure', async () => {
    const flights = new SingleFlight<string>();
    const { asked, ask } = question();

    const answers = [1, 2].map(() => flights.share('a', undefined, ask));
    asked[0]?.fail(new Error('no answer'));

    const ends = await Promise.allSettled(answers);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('ask anew when the answer before has arrived', async () => {
    const flights = new SingleFlight<string>();
    const { asked, ask } = question();
    const first = flights.share('a', undefined, ask);
    asked[0]?.answer('old');
    await first;

    const second = flights.share('a', undefined, ask);
    asked[1]?.answer('new');

    expect(await second).toBe('new');
  });

  it('share nothing with what was asked before something was written', async () => {
    const flights = new SingleFlight<string>();
    const { asked, ask } = question();
    const before = flights.share('a', undefined, ask);

    flights.startAnew();
    const after = flights.share('a', undefined, ask);
    asked[1]?.answer('new');
    asked[0]?.answer('old');

    expect([await before, await after]).toEqual(['old', 'new']);
  });

  it('go on when one of them goes away', async () => {
    const flights = new SingleFlight<string>();
    const { asked, ask } = question();
    const leaver = new AbortController();
    const left = flights.share('a', leaver.signal, ask);
    const stayed = flights.share('a', new AbortController().signal, ask);

    leaver.abort(new Error('gone'));
    asked[0]?.answer('answer');

    await expect(left).rejects.toThrow('gone');
    expect(await stayed).toBe('answer');
    expect(asked[0]?.signal.aborted).toBe(false);
  });

  it('are given up when all go away, and whoever comes then asks anew', async () => {
    const flights = new SingleFlight<string>();
    const { asked, ask } = question();
    const leaver = new AbortController();
    const left = flights.share('a', leaver.signal, ask);

    leaver.abort(new Error('gone'));
    const next = flights.share('a', undefined, ask);
    asked[1]?.answer('answer');

    await expect(left).rejects.toThrow('gone');
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(await next).toBe('answer');
  });
});
