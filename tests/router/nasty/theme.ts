import { type Ask, post } from '../subject.ts';

/** One nasty request. */
export interface Nasty {
  title: string;
  request: Ask;
  /** Set where stock answers by the text of its HTTP library: only the status has to agree. */
  statusOnly?: true;
  /** Why our router means to answer otherwise than stock; the answers then have to differ. */
  otherwise?: string;
}

/** Nasty requests that belong together. */
export interface Theme {
  /** Read before each title. */
  theme: string;
  over: 'shop' | 'media' | 'chain' | 'deep' | 'relance';
  /** Over how many sets of data the cases run; all when left out. */
  sets?: number;
  cases: readonly Nasty[];
}

/** The same request, answered otherwise on purpose. */
export function otherwise(why: string, nasty: Nasty): Nasty {
  return { ...nasty, otherwise: why };
}

/** A nasty operation in a POST of JSON. */
export function asks(
  title: string,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  operationName?: string,
): Nasty {
  const request = post({
    query,
    ...(variables && { variables }),
    ...(operationName !== undefined && { operationName }),
  });
  return { title, request };
}
