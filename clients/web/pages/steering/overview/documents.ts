import { graphql } from '../../../__generated__/gql.ts';

export const ActionsNow = graphql(`
  query SteeringActionsNow($asOf: DateTime) {
    recoveryActions(asOf: $asOf, first: 0) {
      totalCount
      facets {
        statuses {
          code
          count
        }
      }
    }
  }
`);

export const MoneyNow = graphql(`
  query SteeringMoneyNow($asOf: DateTime) {
    execution(asOf: $asOf) {
      freshness {
        ...FreshnessParts
      }
      total {
        ...ExecutionParts
      }
    }
  }
`);

export const UnansweredNow = graphql(`
  query SteeringUnansweredNow($asOf: DateTime) {
    unansweredRequests(asOf: $asOf, first: 0) {
      totalCount
      money
      freshness {
        ...FreshnessParts
      }
    }
  }
`);

export const ReachNow = graphql(`
  query SteeringReachNow($asOf: DateTime) {
    coverage(asOf: $asOf) {
      total {
        communes
        covered
        withSubsidies
        withInvestments
      }
    }
  }
`);
