import type { Addresses } from '../federation.ts';
import type { Question } from '../questions.ts';

/** What a server under test is told. Its module exports `serve(options)`, which gives its URL. */
export interface ServeOptions {
  supergraphSdl: string;
  subgraphs: Addresses;
  /** For servers that compute nothing. */
  answers: Readonly<Record<Question, string>>;
  /** For our router: with its response cache. */
  cache?: boolean;
}
