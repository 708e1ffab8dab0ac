/** The allowed value that takes the fewest changes to reach; runs in browsers too. */
export function nearest(value: string, allowed: readonly string[]): string {
  const sought = value.toLowerCase().slice(0, 60);
  const distances = allowed.map((each) => distance(sought, each.toLowerCase()));
  return allowed[distances.indexOf(Math.min(...distances))] ?? '';
}

/** How many letters to put in, take out or replace (Levenshtein). */
function distance(from: string, to: string): number {
  let row = [...Array(to.length + 1).keys()];
  for (let i = 1; i <= from.length; i++) {
    let [diagonal = 0] = row;
    row = [i, ...row.slice(1)];
    for (let j = 1; j <= to.length; j++) {
      const above = row[j] ?? 0;
      const changed = diagonal + Number(from[i - 1] !== to[j - 1]);
      row[j] = Math.min(changed, above + 1, (row[j - 1] ?? 0) + 1);
      diagonal = above;
    }
  }
  return row[to.length] ?? 0;
}
