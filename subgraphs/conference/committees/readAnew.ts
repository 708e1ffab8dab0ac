import type DataLoader from 'dataloader';

/**
 * What is there now, for a write: not what the request read before, for another write may be between;
 * and what is asked of the answer is read after it.
 */
export async function readAnew<Value>(
  loader: DataLoader<string, Value>,
  key: string,
): Promise<Value> {
  const value = await loader.clear(key).load(key);
  loader.clear(key);
  return value;
}
