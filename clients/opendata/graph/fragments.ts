import { graphql } from '../__generated__/gql.ts';

// Details that only an owner holds are asked for where they may be null alone: a partner that is not heard
// then leaves holes in its records, and the list stands.

/** An aid as lists, feeds and files tell it. */
export const AidInList = graphql(`
  fragment AidInList on Aid {
    id
    version
    owner
    demo
    publication
    title
    summary
    status
    instrument
    audiences
    opensOn
    closesOn
    rate
    floor
    ceiling
    budget
    stateAidRegime
    description
    eligibility
    howToApply
    applicationUrl
    contact {
      service
      phone
      email
      url
    }
    funder {
      siren
      name
    }
    themes {
      code
    }
    territory {
      level
      communes {
        inseeCode
      }
      epcis {
        siren
      }
    }
    propositions {
      number
    }
    createdAt
    updatedAt
  }
`);

/** A subsidy as lists, feeds and files tell it. */
export const SubsidyInList = graphql(`
  fragment SubsidyInList on Subsidy {
    id
    version
    owner
    demo
    publication
    duplicateOf
    title
    status
    grantedOn
    grantedYearOnly
    beneficiaryKind
    beneficiaryName
    beneficiarySiret
    beneficiaryRna
    beneficiary {
      siren
    }
    amount
    paidAmount
    cancelledEvent
    decisionReference
    scheme
    funder {
      siren
      name
    }
    themes {
      code
    }
    commune {
      inseeCode
      name
    }
    aid {
      id
    }
    createdAt
    updatedAt
  }
`);

/** A subsidy as the national schema asks for it. */
export const SubsidyToPublish = graphql(`
  fragment SubsidyToPublish on Subsidy {
    demo
    grantedOn
    decisionReference
    title
    totalAmount
    share
    natures
    paymentConditions
    paymentFrom
    paymentUntil
    raeId
    euNotified
    scheme
    beneficiaryName
    beneficiarySiret
    beneficiaryRna
    funder {
      siren
      name
    }
  }
`);

/** Works as lists, feeds and files tell them. */
export const InvestmentInList = graphql(`
  fragment InvestmentInList on Investment {
    id
    version
    owner
    demo
    publication
    duplicateOf
    title
    status
    schedule
    programmeYear
    revisedYear
    expectedCompletionOn
    totalCost
    authorised
    committed
    paid
    publicFunding
    description
    location {
      latitude
      longitude
      address
    }
    contractingAuthority {
      siren
      name
    }
    themes {
      code
    }
    communes {
      inseeCode
    }
    createdAt
    updatedAt
  }
`);

/** An action of the plan as lists, feeds and files tell it. */
export const ActionInList = graphql(`
  fragment ActionInList on RecoveryAction {
    id
    version
    owner
    demo
    publication
    title
    status
    startsOn
    endsOn
    budget
    committed
    paid
    description
    proposition {
      number
      title
    }
    lead {
      siren
      name
    }
    themes {
      code
    }
    territory {
      level
      communes {
        inseeCode
      }
      epcis {
        siren
      }
    }
    createdAt
    updatedAt
  }
`);
