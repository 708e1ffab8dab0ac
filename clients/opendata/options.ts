import type { Surround } from '@relance/sdk/surround.ts';
import type { VisitorOf } from '@relance/sdk/visitor.ts';

export interface OpenDataOptions {
  visitorOf: VisitorOf;
  /** How browsers reach us, where that is not our own address. */
  publicUrl: string | undefined;
  /** The layout of the site around pages; a plain one where there is none. */
  surround?: Surround;
  /** Path of the page of a record; its address in the API where there is none. */
  pageOf?: (kind: string, id: string) => string;
}

/** Where the records of a kind are told, by their id. */
export function linksTo(
  { pageOf = (kind, id) => `/api/v1/${kind}/${id}` }: OpenDataOptions,
  base: string,
  kind: string,
): (id: string) => string {
  return (id) => base + pageOf(kind, id);
}
