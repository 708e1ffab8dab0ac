import { graphql } from '../../../__generated__/gql.ts';

export const DeMinimisOf = graphql(`
  query SteeringDeMinimis($siren: Siren!, $amount: Euro!, $asOf: DateTime, $on: Date) {
    undertaking(siren: $siren) {
      organization {
        siren
        name
      }
      members(on: $on) {
        siren
        name
      }
      links {
        id
        ground
        validFrom
        validTo
        source
        firms {
          siren
          name
        }
      }
      deMinimis(asOf: $asOf, on: $on) {
        on
        headroom
        confidence
        doubts
        lineCount
        freshness {
          ...FreshnessParts
        }
        limits {
          ...LimitParts
        }
        wouldExceed(amount: $amount) {
          verdict
          excess
          used
          limit {
            ...LimitParts
          }
        }
        lines(first: 50) {
          beneficiaryName
          grantedOn
          regime
          amount
          leftOut
          doubts
          beneficiary {
            siren
            name
          }
          subsidy {
            id
            title
            funder {
              siren
              name
            }
          }
        }
      }
    }
  }
`);

export const LimitParts = graphql(`
  fragment LimitParts on DeMinimisLimit {
    from
    until
    ceiling
    counted
    uncertain
    headroom
    exceededBy
    regime {
      code
      label
      regulation
      confirmed
    }
  }
`);
