/** Whether a stream shows colours: a terminal does, unless NO_COLOR is set (https://no-color.org). */
function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

const styles = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] };

/** A text as a terminal shows it; plain where there are no colours. */
export function styled(
  style: keyof typeof styles,
  text: string,
  stream: NodeJS.WriteStream = process.stdout,
): string {
  const [on, off] = styles[style];
  return hasColours(stream) ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}

/** Says something that is no result: it does not go where results go. */
export function note(text: string): void {
  process.stderr.write(`relance: ${text}\n`);
}

/** Writes a line of the result. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
