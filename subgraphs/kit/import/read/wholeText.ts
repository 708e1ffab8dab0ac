import { BadFile } from '../errors.ts';

/** A text that can only be read in one piece; its limit is in characters. */
export async function wholeText(
  text: AsyncIterable<string>,
  limit: number,
  kind: string,
): Promise<string> {
  const parts = [];
  let length = 0;
  for await (const part of text) {
    length += part.length;
    if (length > limit) {
      const size = `${limit / 1_000_000} MB`;
      throw new BadFile(
        'TOO_LARGE',
        `${kind} of more than ${size} is not read: send it as JSON or CSV.`,
      );
    }
    parts.push(part);
  }
  return parts.join('');
}
