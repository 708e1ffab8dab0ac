import { graphql } from '../../__generated__/gql.ts';

/** The same question for everybody: it is answered once for all visitors. */
export const FinderAids = graphql(`
  query FinderAids($after: String) {
    aids(first: 200, after: $after, orderBy: TITLE_ASC) {
      nodes {
        ...AidCard
        eligibility
        territory {
          ...PlaceNames
        }
        ... on ChamberAid {
          nafSections
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      freshness {
        ...FreshnessParts
      }
    }
  }
`);
