import { graphql } from '../__generated__/gql.ts';

/** How current an answer of the index is, and which owners it has not heard. */
export const FreshnessParts = graphql(`
  fragment FreshnessParts on Freshness {
    asOf
    isPartial
    silent {
      owner
      label
      caughtUpAt
      unheardSince
    }
  }
`);

export const FacetValue = graphql(`
  fragment FacetValue on Facet {
    code
    label
    count
  }
`);
