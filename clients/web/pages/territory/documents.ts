import { graphql } from '../../__generated__/gql.ts';

export const CommunePlace = graphql(`
  query CommunePlace($code: InseeCode!) {
    commune(inseeCode: $code) {
      inseeCode
      name
      population
      postalCodes
      epci {
        siren
        name
        communes {
          inseeCode
          name
        }
      }
    }
  }
`);

export const EpciPlace = graphql(`
  query EpciPlace($siren: Siren!) {
    epci(siren: $siren) {
      siren
      name
      departmentPopulation
      communes {
        inseeCode
        name
      }
    }
  }
`);

/** All figures of a place: what it received, what is open, planned and built there. */
export const TerritoryFigures = graphql(`
  query TerritoryFigures(
    $place: TerritoryFilter!
    $money: StatisticsFilter!
    $dimension: [StatisticsDimension!]!
  ) {
    aids(filter: { territory: $place, statuses: [OPEN] }, first: 4, orderBy: CLOSES_ON_ASC) {
      totalCount
      nodes {
        ...AidCard
      }
    }
    subsidies(filter: { territory: $place }, first: 6) {
      totalCount
      sums {
        amount
        paidAmount
        duplicatesLeftOut
      }
      nodes {
        ...SubsidyRow
      }
      freshness {
        ...FreshnessParts
      }
    }
    recoveryActions(filter: { territory: $place }, first: 4) {
      totalCount
      nodes {
        ...ActionRow
      }
    }
    investments(filter: { territory: $place }, first: 6) {
      totalCount
      sums {
        totalCost
      }
      nodes {
        ...InvestmentRow
      }
    }
    byFunder: statistics(
      kind: SUBSIDY
      measure: AMOUNT
      groupBy: [FUNDER]
      rule: DUPLICATES_ONCE
      filter: $money
    ) {
      ...FigureCells
    }
    byYear: statistics(
      kind: SUBSIDY
      measure: AMOUNT
      groupBy: [YEAR]
      rule: DUPLICATES_ONCE
      filter: $money
    ) {
      ...FigureCells
    }
    perHead: statistics(
      kind: SUBSIDY
      measure: AMOUNT_PER_INHABITANT
      groupBy: $dimension
      rule: DUPLICATES_ONCE
      filter: $money
    ) {
      ...FigureCells
    }
    everywhere: statistics(
      kind: SUBSIDY
      measure: AMOUNT_PER_INHABITANT
      groupBy: [COMMUNE]
      rule: DUPLICATES_ONCE
    ) {
      total {
        value
      }
    }
  }
`);

export const FigureCells = graphql(`
  fragment FigureCells on StatisticsTable {
    cells {
      keys {
        code
        label
      }
      value
      count
    }
    total {
      value
      count
    }
    leftOut {
      duplicates
      persons
    }
  }
`);

/** What a place is compared by. */
export const TerritoryTotals = graphql(`
  query TerritoryTotals(
    $place: TerritoryFilter!
    $money: StatisticsFilter!
    $dimension: [StatisticsDimension!]!
  ) {
    aids(filter: { territory: $place, statuses: [OPEN] }, first: 0) {
      totalCount
    }
    subsidies(filter: { territory: $place }, first: 0) {
      totalCount
      sums {
        amount
      }
    }
    investments(filter: { territory: $place }, first: 0) {
      totalCount
      sums {
        totalCost
      }
    }
    perHead: statistics(
      kind: SUBSIDY
      measure: AMOUNT_PER_INHABITANT
      groupBy: $dimension
      rule: DUPLICATES_ONCE
      filter: $money
    ) {
      ...FigureCells
    }
  }
`);
