/** Characters of JSON that one answer may have: some 3,000 words of a model. */
export const longestAnswer = 12_000;

/** Characters of the French text beside it. */
const longestText = 5_000;

/** Places that are told to be cut: the first say enough. */
const mostPlaces = 20;

/** A value made smaller, with what was left out of it. */
export interface Bounded<Value> {
  value: Value;
  cut: string[];
}

interface Limits {
  characters: number;
  items: number;
}

const narrower: readonly Limits[] = [
  { characters: 2_000, items: 20 },
  { characters: 800, items: 10 },
  { characters: 300, items: 5 },
  { characters: 120, items: 2 },
];

/** Long texts and lists cut, more and more, until the whole is an answer; what was cut is told by its place. */
export function bounded<Value>(value: Value): Bounded<Value> {
  let last: Bounded<Value> = { value, cut: [] };
  for (const limits of narrower) {
    const cut: string[] = [];
    const made = within(value, limits, '', cut) as Value;
    last = { value: made, cut: cut.slice(0, mostPlaces) };
    if (JSON.stringify(last.value).length <= longestAnswer) break;
  }
  return last;
}

/** A text of so many characters at most, that ends with `…` where there is more of it. */
export function short(text: string, longest = longestText): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

function within(value: unknown, limits: Limits, place: string, cut: string[]): unknown {
  if (typeof value === 'string') {
    if (value.length > limits.characters) {
      cut.push(`${place}: ${limits.characters} of ${value.length} characters`);
    }
    return short(value, limits.characters);
  }
  if (Array.isArray(value)) {
    if (value.length > limits.items) {
      cut.push(`${place}: ${limits.items} of ${value.length} items`);
    }
    return value
      .slice(0, limits.items)
      .map((each: unknown, at) => within(each, limits, `${place}[${at}]`, cut));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      within(each, limits, place === '' ? key : `${place}.${key}`, cut),
    ]),
  );
}
