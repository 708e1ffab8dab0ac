/** A class of a map or a matrix: what its lowest and highest members are, and how many it has. */
export interface ValueClass {
  from: number;
  to: number;
  members: number;
}

/**
 * Parts values into classes of about as many members each. Equal values are never parted, so a value that
 * half of all have (nought, most often) makes a class of its own; where there are few values, a class each.
 */
export function classesOf(values: readonly number[], wanted = 5): ValueClass[] {
  const groups = tied(values);
  if (groups.length <= wanted) return groups;

  const classes: ValueClass[] = [];
  let open: ValueClass | null = null;
  let left = values.length;
  for (const group of groups) {
    const size: number = left / (wanted - classes.length);
    if (open !== null && isFull(open, group, size) && classes.length < wanted - 1) {
      classes.push(open);
      left -= open.members;
      open = null;
    }
    open = open
      ? { from: open.from, to: group.to, members: open.members + group.members }
      : { ...group };
  }
  return open ? [...classes, open] : classes;
}

/** The place of a value among the classes, from 0; -1 where it is in none. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  return classes.findIndex(({ from, to }) => from <= value && value <= to);
}

/** Steps of colour for so many classes, from 1 to 5: few classes still use the whole scale. */
export function stepOf(place: number, classes: number): number {
  return classes < 2 ? 3 : 1 + Math.round((place * 4) / (classes - 1));
}

// A great tie keeps its class to itself: « 0 € » says more than « 0 € à 3 € ». Else the group goes
// where it leaves the class nearer to its due size.
function isFull(open: ValueClass, group: ValueClass, size: number): boolean {
  const isTie = open.from === open.to && open.members > size / 2;
  return isTie || open.members + group.members / 2 > size;
}

function tied(values: readonly number[]): ValueClass[] {
  const counts = new Map<number, number>();
  // Adding nought makes plain nought of minus nought, so that they tie.
  for (const value of values) counts.set(value + 0, (counts.get(value + 0) ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([value, members]) => ({ from: value, to: value, members }));
}
