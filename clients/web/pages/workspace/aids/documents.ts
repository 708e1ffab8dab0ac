import { graphql } from '../../../__generated__/gql.ts';

export const OwnAid = graphql(`
  fragment OwnAid on Aid {
    id
    title
    publication
    status
    opensOn
    closesOn
    updatedAt
    version
    demo
  }
`);

export const OwnAids = graphql(`
  query OwnAids($owner: Owner!, $text: String, $after: String) {
    aids(filter: { owners: [$owner], text: $text }, first: 200, after: $after) {
      totalCount
      nodes {
        ...OwnAid
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
