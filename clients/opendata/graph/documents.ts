import { graphql } from '../__generated__/gql.ts';

/** A page of aids. */
export const Aids = graphql(`
  query Aids(
    $first: Int!
    $after: String
    $filter: AidFilter
    $orderBy: AidOrder!
    $asOf: DateTime
  ) {
    list: aids(first: $first, after: $after, filter: $filter, orderBy: $orderBy, asOf: $asOf) {
      totalCount
      freshness {
        asOf
        silent {
          owner
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...AidInList
      }
    }
  }
`);

/** A page of subsidies. */
export const Subsidies = graphql(`
  query Subsidies(
    $first: Int!
    $after: String
    $filter: SubsidyFilter
    $orderBy: SubsidyOrder!
    $asOf: DateTime
  ) {
    list: subsidies(first: $first, after: $after, filter: $filter, orderBy: $orderBy, asOf: $asOf) {
      totalCount
      freshness {
        asOf
        silent {
          owner
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...SubsidyInList
      }
    }
  }
`);

/** A page of subsidies with what the national schema asks for. */
export const SubsidiesToPublish = graphql(`
  query SubsidiesToPublish(
    $first: Int!
    $after: String
    $filter: SubsidyFilter
    $orderBy: SubsidyOrder!
    $asOf: DateTime
  ) {
    list: subsidies(first: $first, after: $after, filter: $filter, orderBy: $orderBy, asOf: $asOf) {
      totalCount
      freshness {
        asOf
        silent {
          owner
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...SubsidyToPublish
      }
    }
  }
`);

/** A page of investments. */
export const Investments = graphql(`
  query Investments(
    $first: Int!
    $after: String
    $filter: InvestmentFilter
    $orderBy: InvestmentOrder!
    $asOf: DateTime
  ) {
    list: investments(
      first: $first
      after: $after
      filter: $filter
      orderBy: $orderBy
      asOf: $asOf
    ) {
      totalCount
      freshness {
        asOf
        silent {
          owner
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...InvestmentInList
      }
    }
  }
`);

/** A page of actions of the plan. */
export const Actions = graphql(`
  query Actions(
    $first: Int!
    $after: String
    $filter: RecoveryActionFilter
    $orderBy: RecoveryActionOrder!
    $asOf: DateTime
  ) {
    list: recoveryActions(
      first: $first
      after: $after
      filter: $filter
      orderBy: $orderBy
      asOf: $asOf
    ) {
      totalCount
      freshness {
        asOf
        silent {
          owner
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ActionInList
      }
    }
  }
`);

/** A page of values of indicators. */
export const IndicatorValues = graphql(`
  query IndicatorValues($first: Int!, $after: String, $filter: IndicatorValueFilter) {
    list: indicatorValues(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        version
        owner
        demo
        dataset
        indicatorCode
        label
        measure
        territoryCode
        measuredOn
        value
        unit
        initialValue
        initialOn
        targetValue
        targetOn
        progress
        updatedAt
      }
    }
  }
`);

/** The communes of the département and their groupings, all of them. */
export const Territories = graphql(`
  query Territories {
    communes(first: 400) {
      inseeCode
      name
      population
      postalCodes
      epci {
        siren
        name
      }
    }
    epcis {
      siren
      name
      kind
      population
    }
  }
`);

/** One aid. */
export const OneAid = graphql(`
  query OneAid($id: ID!) {
    one: aid(id: $id) {
      ...AidInList
    }
  }
`);

/** One subsidy. */
export const OneSubsidy = graphql(`
  query OneSubsidy($id: ID!) {
    one: subsidy(id: $id) {
      ...SubsidyInList
    }
  }
`);

/** One investment. */
export const OneInvestment = graphql(`
  query OneInvestment($id: ID!) {
    one: investment(id: $id) {
      ...InvestmentInList
    }
  }
`);

/** One action of the plan. */
export const OneAction = graphql(`
  query OneAction($id: ID!) {
    one: recoveryAction(id: $id) {
      ...ActionInList
    }
  }
`);
