import { graphql } from '../__generated__/gql.ts';

/** A page of aids with what files tell of each; up to 200. `summed` asks for the sums of the whole list. */
export const AidPage = graphql(`
  query AidPage(
    $first: Int!
    $after: String
    $filter: AidFilter
    $orderBy: AidOrder! = TITLE_ASC
    $asOf: DateTime
    $knownAt: DateTime
    $summed: Boolean! = false
  ) {
    list: aids(
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
        summary
        status
        instrument
        audiences
        opensOn
        closesOn
        rate
        floor
        ceiling
        budget
        stateAidRegime
        description
        eligibility
        howToApply
        applicationUrl
        contact {
          service
          phone
          email
          url
        }
        funder {
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
        propositions {
          number
        }
        createdAt
        updatedAt
      }
    }
  }
`);
