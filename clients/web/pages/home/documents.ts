import { graphql } from '../../__generated__/gql.ts';

export const HomeFigures = graphql(`
  query HomeFigures($statuses: [AidStatus!]) {
    aids(filter: { statuses: $statuses }, first: 4, orderBy: UPDATED_AT_DESC) {
      totalCount
      nodes {
        ...AidCard
      }
      freshness {
        ...FreshnessParts
      }
      facets {
        audiences {
          ...FacetValue
        }
        owners {
          ...FacetValue
        }
      }
    }
  }
`);
