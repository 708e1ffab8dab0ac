import { graphql } from '../__generated__/gql.ts';

/** A page of actions of the plan with what files tell of each; up to 200. `summed` asks for the sums of the whole list. */
export const ActionPage = graphql(`
  query ActionPage(
    $first: Int!
    $after: String
    $filter: RecoveryActionFilter
    $orderBy: RecoveryActionOrder! = PROPOSITION_ASC
    $asOf: DateTime
    $knownAt: DateTime
    $summed: Boolean! = false
  ) {
    list: recoveryActions(
      first: $first
      after: $after
      filter: $filter
      orderBy: $orderBy
      asOf: $asOf
      knownAt: $knownAt
    ) {
      totalCount
      sums @include(if: $summed) {
        budget
        committed
        paid
      }
      freshness {
        asOf
        isPartial
        silent {
          owner
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        owner
        demo
        publication
        title
        status
        proposition {
          number
          title
        }
        startsOn
        endsOn
        budget
        committed
        paid
        lead {
          siren
          name
        }
        themes {
          code
        }
        territory {
          level
          communes {
            inseeCode
          }
          epcis {
            siren
          }
        }
        description
        createdAt
        updatedAt
      }
    }
  }
`);
