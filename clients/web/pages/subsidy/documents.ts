import { graphql } from '../../__generated__/gql.ts';

export const SubsidySheet = graphql(`
  query SubsidySheet($id: ID!) {
    subsidy(id: $id) {
      ...SubsidyRow
      updatedAt
      demo
      totalAmount
      share
      decisionReference
      scheme
      cancelledEvent
      requestedOn
      notifiedOn
      paymentConditions
      duplicateOf
      payments {
        paidOn
        amount
      }
      themes {
        code
        label
      }
      commune {
        inseeCode
        name
      }
      aid {
        id
        title
      }
    }
  }
`);
