import { graphql } from '../../../__generated__/gql.ts';

export const SubsidySteps = graphql(`
  query SteeringSubsidySteps($asOf: DateTime) {
    counts: statistics(kind: SUBSIDY, groupBy: [STATUS], asOf: $asOf) {
      cells {
        ...YearCell
      }
    }
    amounts: statistics(kind: SUBSIDY, groupBy: [STATUS], measure: AMOUNT, asOf: $asOf) {
      cells {
        ...YearCell
      }
    }
  }
`);

export const SubsidyList = graphql(`
  query SteeringSubsidyList($asOf: DateTime, $filter: SubsidyFilter, $first: Int!, $after: String) {
    subsidies(asOf: $asOf, filter: $filter, first: $first, after: $after) {
      totalCount
      freshness {
        ...FreshnessParts
      }
      sums {
        amount
        paidAmount
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        owner
        status
        grantedOn
        amount
        paidAmount
        beneficiaryName
        funder {
          siren
          name
        }
      }
    }
  }
`);
