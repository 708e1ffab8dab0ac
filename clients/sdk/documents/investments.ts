import { graphql } from '../__generated__/gql.ts';

/** A page of investments with what files tell of each; up to 200. `summed` asks for the sums of the whole list. */
export const InvestmentPage = graphql(`
  query InvestmentPage(
    $first: Int!
    $after: String
    $filter: InvestmentFilter
    $orderBy: InvestmentOrder! = TOTAL_COST_DESC
    $asOf: DateTime
    $knownAt: DateTime
    $summed: Boolean! = false
  ) {
    list: investments(
      first: $first
      after: $after
      filter: $filter
      orderBy: $orderBy
      asOf: $asOf
      knownAt: $knownAt
    ) {
      totalCount
      sums @include(if: $summed) {
        countingRule
        duplicatesLeftOut
        totalCost
        authorised
        committed
        paid
        publicFunding
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
        duplicateOf
        title
        status
        schedule
        programmeYear
        revisedYear
        expectedCompletionOn
        totalCost
        authorised
        committed
        paid
        publicFunding
        contractingAuthority {
          siren
          name
        }
        themes {
          code
        }
        communes {
          inseeCode
        }
        location {
          latitude
          longitude
          address
        }
        description
        createdAt
        updatedAt
      }
    }
  }
`);
