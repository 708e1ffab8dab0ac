import { graphql } from '../../../__generated__/gql.ts';

export const SessionFile = graphql(`
  query SessionFile($id: ID!) {
    committeeSession(id: $id) {
      ...SessionLine
      demo
      committee {
        code
        name
      }
      attachments {
        title
        url
        mediaType
      }
      agenda {
        id
        position
        title
        notes
        proposition {
          number
          title
        }
        aids {
          id
          title
        }
        subsidies {
          id
          title
        }
        investments {
          id
          title
        }
        recoveryActions {
          id
          title
        }
      }
      decisions(first: 100) {
        totalCount
        nodes {
          ...DecisionParts
        }
      }
    }
  }
`);

export const SessionChanges = graphql(`
  query SessionChanges($id: ID!, $filter: SessionChangeFilter, $first: Int!, $after: String) {
    committeeSession(id: $id) {
      changes(filter: $filter, first: $first, after: $after) {
        since
        until
        totalCount
        freshness {
          ...FreshnessParts
        }
        totals {
          owner
          kind
          added
          changed
          withdrawn
        }
        propositions {
          added
          changed
          withdrawn
          proposition {
            number
            title
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          recordId
          owner
          kind
          title
          change
          occurredAt
          fields {
            field
            before
            after
          }
        }
      }
    }
  }
`);

export const SessionSnapshot = graphql(`
  query SessionSnapshot($id: ID!) {
    committeeSession(id: $id) {
      snapshot {
        frozenAt
        hash
        isIntact
        unheard
        figures {
          code
          label
          unit
          value
          today
          difference
        }
      }
    }
  }
`);
