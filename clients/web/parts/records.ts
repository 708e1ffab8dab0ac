import { graphql } from '../__generated__/gql.ts';

/** What rows of lists show of a subsidy; names of natural persons are in no answer. */
export const SubsidyRow = graphql(`
  fragment SubsidyRow on Subsidy {
    id
    title
    status
    amount
    paidAmount
    grantedOn
    grantedYearOnly
    owner
    beneficiaryName
    beneficiaryKind
    funder {
      siren
      name
    }
  }
`);

export const InvestmentRow = graphql(`
  fragment InvestmentRow on Investment {
    id
    title
    status
    schedule
    programmeYear
    revisedYear
    totalCost
    owner
    contractingAuthority {
      siren
      name
    }
  }
`);

export const ActionRow = graphql(`
  fragment ActionRow on RecoveryAction {
    id
    title
    status
    startsOn
    endsOn
    budget
    committed
    paid
    owner
    lead {
      siren
      name
    }
    proposition {
      number
      title
    }
  }
`);

export const PlaceNames = graphql(`
  fragment PlaceNames on Territory {
    level
    communes {
      inseeCode
      name
    }
    epcis {
      siren
      name
    }
  }
`);
