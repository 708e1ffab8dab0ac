import type { z } from 'zod';
import type { Asking } from './asking/ask.ts';

/** What a tool answers: data for programs, and the same in a few French lines for people. */
export interface Reply<Data> {
  data: Data;
  lines: readonly string[];
}

/** One tool of the server. Its name and description are what an assistant chooses by. */
export interface Tool<
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodObject = z.ZodObject,
> {
  name: string;
  title: string;
  description: string;
  input: Input;
  output: Output;
  /** Throws a Problem, or what the graph's client throws. */
  answer(input: z.output<Input>, asking: Asking): Promise<Reply<z.input<Output>>>;
}

/** Binds the types of a tool together. */
export function tool<Input extends z.ZodObject, Output extends z.ZodObject>(
  made: Tool<Input, Output>,
): Tool<Input, Output> {
  return made;
}
