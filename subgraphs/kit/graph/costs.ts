// What fields cost, after the cost specification of IBM as Federation has it. The unit is one object of an
// answer; the router adds up what an operation may cost and holds it against the caller's budget.

/** What a field takes beside the objects it answers: 10 is one cheap statement of SQL. */
export function cost(weight: number): string {
  return `@cost(weight: ${weight})`;
}

/** A list of about so many items. */
export function items(assumedSize: number): string {
  return `@listSize(assumedSize: ${assumedSize})`;
}

/** A list that is as long as `first` says. */
export function firstItems(assumedSize: number): string {
  return `@listSize(assumedSize: ${assumedSize}, slicingArguments: ["first"], requireOneSlicingArgument: false)`;
}

/** A connection: these fields are as long as these arguments say, 20 where none does. */
export function paged(
  slicing: readonly string[] = ['first', 'last'],
  sized: readonly string[] = ['edges', 'nodes'],
): string {
  const [slicingArguments, sizedFields] = [JSON.stringify(slicing), JSON.stringify(sized)];
  return `@listSize(assumedSize: 20, slicingArguments: ${slicingArguments}, sizedFields: ${sizedFields}, requireOneSlicingArgument: false)`;
}
