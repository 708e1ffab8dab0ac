import { graphql } from '../__generated__/gql.ts';

/** How current an answer of the index is, and which owners it has not heard. */
export const FreshnessParts = graphql(`
  fragment FreshnessParts on Freshness {
    asOf
    isPartial
    silent {
      owner
      label
      caughtUpAt
      unheardSince
    }
  }
`);

export const FacetValue = graphql(`
  fragment FacetValue on Facet {
    code
    label
    count
  }
`);

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
