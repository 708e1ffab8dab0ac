import { graphql } from '../../../__generated__/gql.ts';

export const ExecutionByDimension = graphql(`
  query SteeringExecution($asOf: DateTime, $groupBy: StatisticsDimension) {
    execution(asOf: $asOf, groupBy: $groupBy) {
      freshness {
        ...FreshnessParts
      }
      total {
        ...ExecutionParts
      }
      groups {
        ...ExecutionParts
      }
    }
  }
`);

export const ExecutionParts = graphql(`
  fragment ExecutionParts on ExecutionGroup {
    key {
      code
      label
    }
    actions {
      ...MoneyParts
    }
    investments {
      ...MoneyParts
    }
    subsidies {
      ...MoneyParts
    }
  }
`);

export const MoneyParts = graphql(`
  fragment MoneyParts on MoneyExecution {
    count
    voted
    committed
    paid
    late
    lateAmount
  }
`);

export const Delays = graphql(`
  query SteeringDelays($asOf: DateTime) {
    paymentDelays(asOf: $asOf) {
      total {
        steps {
          step
          median
          p90
          count
          undated
          outOfOrder
        }
      }
    }
  }
`);

export const LateSubsidies = graphql(`
  query SteeringLateSubsidies(
    $asOf: DateTime
    $filter: SubsidyFilter
    $first: Int!
    $after: String
  ) {
    lateSubsidies(asOf: $asOf, filter: $filter, first: $first, after: $after) {
      freshness {
        ...FreshnessParts
      }
      totalCount
      money
      undated
      unknown
      rules {
        ...FollowUpRule
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        dueOn
        daysLate
        money
        node {
          ...WaitingSubsidy
        }
      }
    }
  }
`);

export const UnansweredRequests = graphql(`
  query SteeringUnansweredRequests(
    $asOf: DateTime
    $filter: SubsidyFilter
    $first: Int!
    $after: String
  ) {
    unansweredRequests(asOf: $asOf, filter: $filter, first: $first, after: $after) {
      freshness {
        ...FreshnessParts
      }
      totalCount
      money
      undated
      unknown
      rules {
        ...FollowUpRule
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        dueOn
        daysLate
        money
        node {
          ...WaitingSubsidy
        }
      }
    }
  }
`);

export const UnaskedAids = graphql(`
  query SteeringUnaskedAids($asOf: DateTime, $first: Int!, $after: String) {
    unaskedAids(asOf: $asOf, first: $first, after: $after) {
      freshness {
        ...FreshnessParts
      }
      totalCount
      money
      undated
      unknown
      rules {
        ...FollowUpRule
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        dueOn
        daysLate
        money
        node {
          id
          title
          owner
        }
      }
    }
  }
`);

export const WaitingSubsidy = graphql(`
  fragment WaitingSubsidy on Subsidy {
    id
    title
    owner
    status
    beneficiaryName
    funder {
      siren
      name
    }
  }
`);

export const FollowUpRule = graphql(`
  fragment FollowUpRule on FollowUpRuleShown {
    days
    source
    confirmed
  }
`);

export const CommunesReached = graphql(`
  query SteeringCommunesReached($asOf: DateTime) {
    coverage(asOf: $asOf) {
      total {
        communes
        covered
      }
      epcis {
        communes
        covered
        epci {
          siren
          name
        }
        uncovered {
          inseeCode
          name
        }
      }
    }
  }
`);

export const AmountsByCommune = graphql(`
  query SteeringAmountsByCommune($asOf: DateTime) {
    statistics(kind: SUBSIDY, groupBy: [COMMUNE], measure: AMOUNT, asOf: $asOf) {
      cells {
        value
        keys {
          code
        }
      }
    }
  }
`);

export const Indicators = graphql(`
  query SteeringIndicators($asOf: DateTime) {
    recoveryActions(first: 100, asOf: $asOf) {
      freshness {
        ...FreshnessParts
      }
      totalCount
      nodes {
        id
        title
        indicatorProgress(asOf: $asOf) {
          code
          label
          unit
          progress
          expected
          isOnTrack
          trend
          last {
            date
            value
          }
          target {
            date
            value
          }
        }
      }
    }
  }
`);
