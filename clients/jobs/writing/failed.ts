/** A job could not be done, and why: a stable code, and words for whoever asked. */
export class Failed extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
