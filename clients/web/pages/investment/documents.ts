import { graphql } from '../../__generated__/gql.ts';

export const InvestmentSheet = graphql(`
  query InvestmentSheet($id: ID!) {
    investment(id: $id) {
      ...InvestmentRow
      description
      updatedAt
      demo
      expectedCompletionOn
      authorised
      committed
      paid
      publicFunding
      communes {
        inseeCode
        name
      }
      themes {
        code
        label
      }
      budgetYears {
        year
        authorised
        paymentCredits
        committed
        paid
      }
      financing {
        funderName
        programme
        amount
        rate
        status
      }
    }
  }
`);
