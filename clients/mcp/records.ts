import { graphql } from './__generated__/gql.ts';

/** One record of any kind in full: three of the four are null. */
export const RecordOfId = graphql(`
  query RecordOfId($id: ID!) {
    aid(id: $id) {
      ...AidInFull
    }
    subsidy(id: $id) {
      ...SubsidyInFull
    }
    investment(id: $id) {
      ...InvestmentInFull
    }
    recoveryAction(id: $id) {
      ...ActionInFull
    }
  }
`);

export const aidInFull = graphql(`
  fragment AidInFull on Aid {
    id
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
    requiredDocuments
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
    cofunders {
      siren
      name
    }
    themes {
      code
      label
    }
    propositions {
      number
      title
    }
    territory {
      ...Where
    }
    subsidies(first: 0) {
      totalCount
      sums {
        amount
      }
    }
    version
    updatedAt
    source {
      ...From
    }
  }
`);

export const subsidyInFull = graphql(`
  fragment SubsidyInFull on Subsidy {
    id
    owner
    demo
    publication
    title
    status
    grantedOn
    grantedYearOnly
    amount
    paidAmount
    totalAmount
    share
    beneficiaryKind
    beneficiaryName
    beneficiary {
      siren
      name
    }
    funder {
      siren
      name
    }
    commune {
      inseeCode
      name
    }
    themes {
      code
      label
    }
    aid {
      id
      title
    }
    scheme
    decisionReference
    requestedOn
    notifiedOn
    paymentConditions
    payments {
      paidOn
      amount
    }
    cancelledEvent
    eligibleCosts
    stateAidRegime
    grossGrantEquivalent
    duplicateOf
    publicationDuty {
      isRequired
      dueOn
      publishedOn
      isLate
      source
    }
    version
    updatedAt
    source {
      ...From
    }
  }
`);

export const investmentInFull = graphql(`
  fragment InvestmentInFull on Investment {
    id
    owner
    demo
    publication
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
    contractingAuthority {
      siren
      name
    }
    themes {
      code
      label
    }
    communes {
      inseeCode
      name
    }
    location {
      latitude
      longitude
      address
    }
    budgetYears {
      year
      authorised
      paymentCredits
      committed
      paid
    }
    financing {
      funderName
      programme
      amount
      rate
      status
    }
    duplicateOf
    version
    updatedAt
    source {
      ...From
    }
  }
`);

export const actionInFull = graphql(`
  fragment ActionInFull on RecoveryAction {
    id
    owner
    demo
    publication
    title
    status
    proposition {
      number
      title
    }
    startsOn
    endsOn
    budget
    committed
    paid
    description
    lead {
      siren
      name
    }
    partners {
      siren
      name
    }
    themes {
      code
      label
    }
    territory {
      ...Where
    }
    milestones {
      title
      dueOn
      reachedOn
      obstacle
    }
    indicators {
      code
      label
      unit
      target {
        date
        value
      }
      values {
        date
        value
      }
    }
    version
    updatedAt
    source {
      ...From
    }
  }
`);

export const where = graphql(`
  fragment Where on Territory {
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

export const from = graphql(`
  fragment From on Provenance {
    origin
    file
    line
  }
`);
