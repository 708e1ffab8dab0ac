import { graphql } from '../../../__generated__/gql.ts';

export const AidsByAudienceAndTheme = graphql(`
  query SteeringAidsByAudienceAndTheme($asOf: DateTime) {
    statistics(
      kind: AID
      groupBy: [AUDIENCE, THEME]
      filter: { aids: { statuses: [OPEN] } }
      asOf: $asOf
    ) {
      cells {
        keys {
          code
          label
        }
        value
      }
      total {
        count
      }
    }
  }
`);

export const AidsByPartner = graphql(`
  query SteeringAidsByPartner($asOf: DateTime) {
    statistics(kind: AID, groupBy: [OWNER, STATUS], asOf: $asOf) {
      cells {
        keys {
          code
        }
        value
      }
      total {
        count
      }
    }
  }
`);

export const StaleAids = graphql(`
  query SteeringStaleAids($asOf: DateTime, $first: Int!) {
    coherence(asOf: $asOf) {
      freshness {
        ...FreshnessParts
      }
      staleAids(first: $first) {
        totalCount
        nodes {
          title
          reasons
          updatedAt
          aid {
            id
            owner
            opensOn
            closesOn
          }
        }
      }
    }
  }
`);
