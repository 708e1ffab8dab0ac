import { graphql } from '../__generated__/gql.ts';

/** What a catalogue tells of each list: how current it is, and over which days it goes. */
export const CatalogueFacts = graphql(`
  query CatalogueFacts($owners: [Owner!]) {
    aids(first: 1, orderBy: UPDATED_AT_DESC, filter: { owners: $owners }) {
      totalCount
      freshness {
        asOf
      }
      nodes {
        updatedAt
      }
    }
    newest: subsidies(first: 1, orderBy: GRANTED_ON_DESC, filter: { owners: $owners }) {
      totalCount
      freshness {
        asOf
      }
      nodes {
        grantedOn
      }
    }
    oldest: subsidies(first: 1, orderBy: GRANTED_ON_ASC, filter: { owners: $owners }) {
      nodes {
        grantedOn
      }
    }
    subsidies(first: 1, orderBy: UPDATED_AT_DESC, filter: { owners: $owners }) {
      nodes {
        updatedAt
      }
    }
    investments(first: 1, orderBy: UPDATED_AT_DESC, filter: { owners: $owners }) {
      totalCount
      nodes {
        updatedAt
      }
    }
    recoveryActions(first: 1, orderBy: UPDATED_AT_DESC, filter: { owners: $owners }) {
      totalCount
      nodes {
        updatedAt
      }
    }
  }
`);
