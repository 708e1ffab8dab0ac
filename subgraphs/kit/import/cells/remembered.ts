import type { RepairRule } from '../errors.ts';
import type { Repaired } from '../format.ts';

type Reader<Value> = (text: string, repaired: Repaired) => Value;

const most = 10_000;
const longest = 200;

/**
 * A reader that keeps what it has read, repairs included: a file of a million lines has a few thousand
 * days. What it refuses it reads again, as it does a long text, which is hardly a repeated one.
 */
export function remembered<Value>(
  read: Reader<Value>,
): (text: string, repaired?: Repaired) => Value {
  const known = new Map<string, { value: Value; rules: RepairRule[] }>();
  return (text, repaired = () => undefined) => {
    if (text.length > longest) return read(text, repaired);
    let found = known.get(text);
    if (!found) {
      const rules: RepairRule[] = [];
      found = { value: read(text, (rule) => rules.push(rule)), rules };
      if (known.size >= most) known.clear();
      known.set(ofItsOwn(text), found);
    }
    for (const rule of found.rules) repaired(rule);
    return found.value;
  };
}

// A cell is a slice of the piece of the file that it came in, and would keep all of that alive.
function ofItsOwn(text: string): string {
  return Buffer.from(text).toString();
}
