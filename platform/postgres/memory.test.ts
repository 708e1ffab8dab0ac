import { totalmem } from 'node:os';
import { availableMemory, sharedBuffers } from './memory.ts';

const gigabyte = 2 ** 30;

describe('the memory of the embedded PostgreSQL', () => {
  it.each([
    ['a quarter of a small machine', 2 * gigabyte, '512MB'],
    ['a gigabyte of a large one', 64 * gigabyte, '1024MB'],
    ['what PostgreSQL takes by itself where there is hardly any', 256 * 2 ** 20, '128MB'],
  ])('is %s', (_what, memory, expected) => {
    expect(sharedBuffers(memory)).toBe(expected);
  });

  it('is told by the machine, or by what holds this process to less', () => {
    expect(availableMemory()).toBeGreaterThan(64 * 2 ** 20);
    expect(availableMemory()).toBeLessThanOrEqual(totalmem());
  });
});
