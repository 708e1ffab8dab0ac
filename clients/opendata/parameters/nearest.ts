/** The word of the list that a mistyped one most likely means; undefined where none is near. */
export function nearest(word: string, among: readonly string[]): string | undefined {
  const typed = word.slice(0, 40).toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const each of among) {
    const away = distance(typed, each);
    if (away < least) [best, least] = [each, away];
  }
  return best;
}

/** Letters to put in, take out or exchange to make one word of another (Levenshtein). */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const [corner = 0, over = 0] = [above[column - 1], above[column]];
      line.push(Math.min(corner + same, over + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}
