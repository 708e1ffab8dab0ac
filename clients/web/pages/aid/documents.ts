import { graphql } from '../../__generated__/gql.ts';

export const AidSheet = graphql(`
  query AidSheet($id: ID!, $today: Date!) {
    aid(id: $id) {
      ...AidCard
      publication
      description
      eligibility
      howToApply
      applicationUrl
      requiredDocuments
      floor
      budget
      stateAidRegime
      updatedAt
      version
      contact {
        service
        phone
        email
        url
      }
      cofunders {
        siren
        name
      }
      propositions {
        number
        title
      }
      territory {
        level
        communes {
          inseeCode
          name
        }
        epcis {
          siren
          name
        }
      }
      subsidies(first: 0) {
        totalCount
        sums {
          amount
        }
      }
    }
    recordHistory(id: $id, first: 10) {
      version
      occurredAt
      change
      fields {
        field
        before
        after
      }
    }
    stateAidRegimes(on: $today) {
      code
      label
      regulation
      ceiling
      deMinimis
    }
  }
`);
