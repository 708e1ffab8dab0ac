import { graphql } from '../__generated__/gql.ts';

/** A page of subsidies with what files tell of each; up to 200. `summed` asks for the sums of the whole list. */
export const SubsidyPage = graphql(`
  query SubsidyPage(
    $first: Int!
    $after: String
    $filter: SubsidyFilter
    $orderBy: SubsidyOrder! = GRANTED_ON_DESC
    $asOf: DateTime
    $knownAt: DateTime
    $summed: Boolean! = false
  ) {
    list: subsidies(
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
        amount
        paidAmount
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
        grantedOn
        grantedYearOnly
        amount
        paidAmount
        funder {
          siren
          name
        }
        beneficiaryKind
        beneficiaryName
        beneficiary {
          siren
        }
        beneficiarySiret
        beneficiaryRna
        commune {
          inseeCode
          name
        }
        themes {
          code
        }
        aid {
          id
        }
        scheme
        decisionReference
        cancelledEvent
        createdAt
        updatedAt
      }
    }
  }
`);
