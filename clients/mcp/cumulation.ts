import { graphql } from './__generated__/gql.ts';

export const DeMinimisOf = graphql(`
  query DeMinimisOf($siren: Siren!, $amount: Euro!, $regime: String!, $on: Date) {
    undertaking(siren: $siren) {
      organization {
        name
      }
      members(on: $on) {
        siren
        name
      }
      deMinimis(regime: $regime, on: $on) {
        on
        freshness {
          ...Currency
        }
        headroom
        confidence
        doubts
        lineCount
        limits {
          regime {
            code
            label
            regulation
            confirmed
          }
          from
          until
          ceiling
          counted
          uncertain
          headroom
        }
        wouldExceed(amount: $amount) {
          verdict
          excess
          used
        }
        lines(first: 10) {
          beneficiaryName
          grantedOn
          regime
          amount
          leftOut
          doubts
          subsidy {
            id
            title
          }
        }
      }
    }
  }
`);

export const AidsToHold = graphql(`
  query AidsToHold($one: ID!, $other: ID!, $two: Boolean!) {
    one: aid(id: $one) {
      ...AidToHold
    }
    other: aid(id: $other) @include(if: $two) {
      ...AidToHold
    }
  }
`);

export const aidToHold = graphql(`
  fragment AidToHold on Aid {
    id
    title
    stateAidRegime
    funder {
      name
    }
  }
`);

export const OverlapsOf = graphql(`
  query OverlapsOf($aid: ID!, $on: Date, $first: Int!) {
    coherence(on: $on) {
      on
      freshness {
        ...Currency
      }
      overlaps(first: $first, filter: { aid: $aid }) {
        totalCount
        nodes {
          score
          communeCount
          from
          until
          themes {
            label
          }
          audiences
          aids {
            title
            stateAidRegime
            funder {
              name
            }
            aid {
              id
            }
          }
          cumulation {
            code
            label
            source
            confirmed
          }
        }
      }
    }
  }
`);
