import { graphql } from '../../__generated__/gql.ts';

export const CommitteeSheet = graphql(`
  query CommitteeSheet($code: String!) {
    committee(code: $code) {
      code
      name
      purpose
      demo
      propositions {
        number
        title
      }
      members {
        role
        from
        until
        organization {
          siren
          name
        }
      }
      sessions(first: 30) {
        nodes {
          ...SessionLine
        }
      }
    }
    open: committeeDecisions(
      filter: { committee: $code, states: [TO_DO, IN_PROGRESS] }
      first: 50
    ) {
      totalCount
      nodes {
        ...DecisionParts
      }
    }
  }
`);
