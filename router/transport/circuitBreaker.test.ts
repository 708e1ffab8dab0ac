import { CircuitBreaker } from './circuitBreaker.ts';

function breakerAt(clock: { time: number }): CircuitBreaker {
  const options = { failures: 3, rest: 1_000, longestRest: 4_000, now: () => clock.time };
  return new CircuitBreaker(options);
}

function openedAt(clock: { time: number }): CircuitBreaker {
  const breaker = breakerAt(clock);
  for (let failure = 0; failure < 3; failure += 1) breaker.failed();
  return breaker;
}

describe('a circuit breaker', () => {
  it('lets everything through while failures are not in a row', () => {
    const breaker = breakerAt({ time: 0 });

    for (let round = 0; round < 5; round += 1) {
      breaker.failed();
      breaker.failed();
      breaker.succeeded();
    }

    expect(breaker.state).toBe('closed');
    expect(breaker.admits()).toBe(true);
  });

  it('opens after some failures in a row, and lets nothing through for a while', () => {
    const clock = { time: 0 };
    const breaker = openedAt(clock);

    clock.time = 999;

    expect(breaker.state).toBe('open');
    expect(breaker.admits()).toBe(false);
  });

  it('lets one probe through afterwards, and all when it succeeds', () => {
    const clock = { time: 0 };
    const breaker = openedAt(clock);
    clock.time = 1_000;

    const probed = [breaker.admits(), breaker.admits(), breaker.admits()];
    breaker.succeeded();

    expect(probed).toEqual([true, false, false]);
    expect([breaker.state, breaker.admits(), breaker.admits()]).toEqual(['closed', true, true]);
  });

  it('rests twice as long each time the probe fails, up to a limit', () => {
    const clock = { time: 0 };
    const breaker = openedAt(clock);

    const rests = [1_000, 2_000, 4_000, 4_000].map((rest) => {
      clock.time += rest - 1;
      const early = breaker.admits();
      clock.time += 1;
      const onTime = breaker.admits();
      breaker.failed();
      return { early, onTime };
    });

    expect(rests).toEqual(Array(4).fill({ early: false, onTime: true }));
  });

  it('learns nothing from a probe whose client went away', () => {
    const clock = { time: 0 };
    const breaker = openedAt(clock);
    clock.time = 1_000;
    breaker.admits();

    breaker.abandoned();

    expect(breaker.admits()).toBe(true);
  });
});
