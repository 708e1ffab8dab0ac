import { graphql } from '../../__generated__/gql.ts';

export const TerritoriesIndex = graphql(`
  query TerritoriesIndex {
    epcis {
      siren
      name
      departmentPopulation
      communes {
        inseeCode
        name
      }
    }
    aids(filter: { statuses: [OPEN] }, first: 0) {
      totalCount
    }
    subsidies(first: 0) {
      totalCount
      sums {
        amount
      }
      freshness {
        ...FreshnessParts
      }
    }
    investments(first: 0) {
      totalCount
      sums {
        totalCost
      }
    }
    byCommune: statistics(
      kind: SUBSIDY
      measure: AMOUNT_PER_INHABITANT
      groupBy: [COMMUNE]
      rule: DUPLICATES_ONCE
    ) {
      cells {
        keys {
          code
        }
        value
      }
      total {
        value
      }
    }
    byEpci: statistics(
      kind: SUBSIDY
      measure: AMOUNT_PER_INHABITANT
      groupBy: [EPCI]
      rule: DUPLICATES_ONCE
    ) {
      cells {
        keys {
          code
        }
        value
      }
    }
  }
`);
