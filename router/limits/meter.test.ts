import { mock } from 'node:test';
import { BadRequest } from '../http/badRequest.ts';
import { Meter } from './meter.ts';

describe('a meter', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['Date', 'setTimeout'], now: Date.now() });
  });
  afterEach(() => {
    mock.timers.reset();
  });

  const refusalOf = async (taking: Promise<void>) => {
    try {
      await taking;
    } catch (error) {
      if (error instanceof BadRequest) return { ...error.extensions, ...error.headers };
      throw error;
    }
    return undefined;
  };

  it('gives each name as much as it has, and says when to come again', async () => {
    const meter = new Meter(2, 60);
    await meter.take('tourism');
    await meter.take('tourism');
    mock.timers.tick(45_500);

    const refusal = await refusalOf(meter.take('tourism'));

    expect(refusal).toEqual({ code: 'RATE_LIMITED', 'retry-after': '15' });
    expect(await refusalOf(meter.take('chambers'))).toBeUndefined();
  });

  it('gives it again when the time is over', async () => {
    const meter = new Meter(1, 60);
    await meter.take('tourism');
    mock.timers.tick(60_001);

    expect(await refusalOf(meter.take('tourism'))).toBeUndefined();
  });

  it('tells beforehand that nothing is left, and takes nothing for that', async () => {
    const meter = new Meter(1, 60);

    const before = await refusalOf(meter.check('tourism'));
    await meter.take('tourism');
    const after = await refusalOf(meter.check('tourism'));

    expect(before).toBeUndefined();
    expect(after).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('forgets who has been silent longest rather than to grow without end', async () => {
    const meter = new Meter(1, 60, 2);
    await meter.take('first');
    await meter.take('second');
    await meter.take('third');

    expect(await refusalOf(meter.take('third'))).toMatchObject({ code: 'RATE_LIMITED' });
    expect(await refusalOf(meter.take('second'))).toMatchObject({ code: 'RATE_LIMITED' });
    expect(await refusalOf(meter.take('first'))).toBeUndefined();
  });
});
