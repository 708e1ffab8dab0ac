import { graphql } from '../__generated__/gql.ts';
import type { FreshnessPartsFragment } from '../__generated__/graphql.ts';
import type { Visit } from '../server/visit.ts';

const Freshness = graphql(`
  query Freshness($asOf: DateTime) {
    freshness(asOf: $asOf) {
      ...FreshnessParts
    }
  }
`);

/**
 * How current figures are, and whose are old. Asked beside them: an answer that tells the time is never kept,
 * one that tells figures is until a record changes.
 */
export async function freshnessAt(
  visit: Visit,
  asOf: string | undefined,
): Promise<FreshnessPartsFragment> {
  const { freshness } = await visit.ask(Freshness, { asOf });
  visit.noteSilent(freshness.silent);
  return freshness;
}
