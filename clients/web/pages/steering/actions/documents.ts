import { graphql } from '../../../__generated__/gql.ts';

export const ActionList = graphql(`
  query SteeringActionList(
    $asOf: DateTime
    $filter: RecoveryActionFilter
    $orderBy: RecoveryActionOrder!
    $first: Int!
    $after: String
  ) {
    recoveryActions(asOf: $asOf, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      freshness {
        ...FreshnessParts
      }
      sums {
        budget
        committed
        paid
      }
      facets {
        statuses {
          ...FacetValue
        }
        owners {
          ...FacetValue
        }
        propositions {
          ...FacetValue
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        status
        publication
        owner
        demo
        startsOn
        endsOn
        budget
        committed
        paid
        lead {
          siren
          name
        }
        proposition {
          number
        }
        milestones {
          title
          dueOn
          reachedOn
          obstacle
        }
      }
    }
  }
`);
