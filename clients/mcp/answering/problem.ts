/** Something that the assistant can mend: what was wrong, and what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
