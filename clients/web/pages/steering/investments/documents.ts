import { graphql } from '../../../__generated__/gql.ts';

export const InvestmentList = graphql(`
  query SteeringInvestmentList(
    $asOf: DateTime
    $filter: InvestmentFilter
    $orderBy: InvestmentOrder!
    $first: Int!
    $after: String
  ) {
    investments(asOf: $asOf, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      freshness {
        ...FreshnessParts
      }
      sums {
        totalCost
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
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        status
        schedule
        programmeYear
        revisedYear
        totalCost
        committed
        paid
        contractingAuthority {
          siren
          name
        }
      }
    }
  }
`);

export const InvestmentSchedules = graphql(`
  query SteeringInvestmentSchedules($asOf: DateTime) {
    investments(asOf: $asOf, first: 0) {
      totalCount
      facets {
        schedules {
          code
          count
          amount
        }
      }
    }
  }
`);

export const InvestmentsByYear = graphql(`
  query SteeringInvestmentsByYear($asOf: DateTime) {
    authorised: statistics(kind: INVESTMENT, groupBy: [YEAR], measure: AUTHORISED, asOf: $asOf) {
      total {
        value
      }
      cells {
        ...YearCell
      }
    }
    committed: statistics(kind: INVESTMENT, groupBy: [YEAR], measure: COMMITTED, asOf: $asOf) {
      total {
        value
      }
      cells {
        ...YearCell
      }
    }
    paid: statistics(kind: INVESTMENT, groupBy: [YEAR], measure: PAID, asOf: $asOf) {
      total {
        value
      }
      cells {
        ...YearCell
      }
    }
  }
`);

export const YearCell = graphql(`
  fragment YearCell on StatisticsCell {
    value
    keys {
      code
    }
  }
`);
