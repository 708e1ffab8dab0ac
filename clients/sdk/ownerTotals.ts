import { graphql } from './__generated__/gql.ts';

/** What the graph holds of one owner, and whether its index has caught up. */
export const OwnerTotals = graphql(`
  query OwnerTotals($owner: Owner!) {
    aids(filter: { owners: [$owner] }) {
      totalCount
    }
    recoveryActions(filter: { owners: [$owner] }) {
      totalCount
    }
    subsidies(filter: { owners: [$owner] }) {
      totalCount
      sums {
        amount
      }
    }
    investments(filter: { owners: [$owner] }) {
      totalCount
      sums {
        publicFunding
      }
    }
    indexStatus {
      feeds {
        owner
        behind
        caughtUpAt
      }
    }
  }
`);
