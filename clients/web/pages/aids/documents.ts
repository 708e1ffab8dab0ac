import { graphql } from '../../__generated__/gql.ts';

export const AidList = graphql(`
  query AidList($filter: AidFilter, $orderBy: AidOrder!, $first: Int, $after: String) {
    aids(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...AidCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      facets {
        audiences {
          ...FacetValue
        }
        themes {
          ...FacetValue
        }
        statuses {
          ...FacetValue
        }
        instruments {
          ...FacetValue
        }
        owners {
          ...FacetValue
        }
      }
      freshness {
        ...FreshnessParts
      }
    }
    themes {
      code
      label
    }
  }
`);

export const AidCard = graphql(`
  fragment AidCard on Aid {
    id
    title
    summary
    status
    instrument
    audiences
    closesOn
    opensOn
    rate
    ceiling
    owner
    demo
    funder {
      siren
      name
    }
    themes {
      code
      label
    }
  }
`);
