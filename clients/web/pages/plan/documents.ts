import { graphql } from '../../__generated__/gql.ts';

export const PlanOverview = graphql(`
  query PlanOverview {
    propositions {
      number
      title
      lead
      indicatorProgress {
        ...IndicatorLine
      }
    }
    actions: statistics(
      kind: RECOVERY_ACTION
      measure: COUNT
      groupBy: [PROPOSITION, STATUS]
      rule: DUPLICATES_ONCE
    ) {
      cells {
        keys {
          code
        }
        value
      }
    }
    aids: statistics(
      kind: AID
      measure: COUNT
      groupBy: [PROPOSITION]
      rule: DUPLICATES_ONCE
      filter: { aids: { statuses: [OPEN] } }
    ) {
      cells {
        keys {
          code
        }
        value
      }
    }
    execution(groupBy: PROPOSITION) {
      freshness {
        ...FreshnessParts
      }
      total {
        ...PropositionMoney
      }
      groups {
        key {
          code
        }
        ...PropositionMoney
      }
    }
  }
`);

export const PropositionMoney = graphql(`
  fragment PropositionMoney on ExecutionGroup {
    actions {
      count
      voted
      committed
      paid
      late
      paidRate
    }
  }
`);

export const IndicatorLine = graphql(`
  fragment IndicatorLine on IndicatorProgress {
    actionId
    actionTitle
    code
    label
    unit
    last {
      date
      value
    }
    target {
      date
      value
    }
    progress
    isOnTrack
  }
`);
