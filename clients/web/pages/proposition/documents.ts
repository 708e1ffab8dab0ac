import { graphql } from '../../__generated__/gql.ts';

export const PropositionSheet = graphql(`
  query PropositionSheet($number: Int!) {
    proposition(number: $number) {
      number
      title
      description
      lead
      themes {
        code
        label
      }
      committees {
        code
        name
      }
      chain {
        freshness {
          ...FreshnessParts
        }
        steps {
          step
          basis
          count
          voted
          committed
          paid
        }
        missing {
          step
          recordId
          explanation
        }
      }
      recoveryActions(first: 30) {
        totalCount
        nodes {
          ...ActionRow
          indicators {
            code
            values {
              value
            }
          }
        }
      }
      aids(first: 12, orderBy: CLOSES_ON_ASC) {
        totalCount
        nodes {
          ...AidCard
        }
      }
      decisions(first: 10) {
        totalCount
        nodes {
          id
          title
          text
          dueOn
          state
          isLate
          assignee
        }
      }
      indicatorProgress {
        ...IndicatorLine
      }
    }
  }
`);
