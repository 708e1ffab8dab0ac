import { graphql } from '../../__generated__/gql.ts';

export const ActionSheet = graphql(`
  query ActionSheet($id: ID!) {
    recoveryAction(id: $id) {
      ...ActionRow
      description
      updatedAt
      demo
      milestones {
        title
        dueOn
        reachedOn
        obstacle
      }
      indicators {
        code
        label
        unit
        target {
          date
          value
        }
        values {
          date
          value
        }
      }
      partners {
        siren
        name
      }
      territory {
        ...PlaceNames
      }
      aids(first: 8) {
        totalCount
        nodes {
          id
          title
        }
      }
    }
  }
`);
