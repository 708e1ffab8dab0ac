import { graphql } from '../../__generated__/gql.ts';

export const CommitteesSeen = graphql(`
  query CommitteesSeen {
    committees {
      code
      name
      purpose
      demo
      members {
        role
        until
        organization {
          siren
          name
        }
      }
      sessions(first: 8) {
        nodes {
          ...SessionLine
        }
      }
    }
    late: committeeDecisions(filter: { lateOnly: true }, first: 20) {
      totalCount
      nodes {
        ...DecisionParts
      }
    }
  }
`);

export const SessionLine = graphql(`
  fragment SessionLine on CommitteeSession {
    id
    title
    heldAt
    place
    status
    publication
  }
`);

export const DecisionParts = graphql(`
  fragment DecisionParts on CommitteeDecision {
    id
    title
    text
    assignee
    dueOn
    doneOn
    state
    isLate
    assigneeOrganization {
      siren
      name
    }
    session {
      id
      title
    }
    agendaItem {
      id
    }
  }
`);
