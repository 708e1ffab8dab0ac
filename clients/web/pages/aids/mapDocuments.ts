import { graphql } from '../../__generated__/gql.ts';

export const AidTerritories = graphql(`
  query AidTerritories($filter: AidFilter, $after: String) {
    aids(filter: $filter, orderBy: TITLE_ASC, first: 200, after: $after) {
      nodes {
        id
        territory {
          level
          communes {
            inseeCode
          }
          epcis {
            siren
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      freshness {
        ...FreshnessParts
      }
    }
  }
`);

export const EpciCommunes = graphql(`
  query EpciCommunes {
    epcis {
      siren
      communes {
        inseeCode
      }
    }
  }
`);
