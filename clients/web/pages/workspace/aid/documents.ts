import { graphql } from '../../../__generated__/gql.ts';

export const EditedAidParts = graphql(`
  fragment EditedAidParts on Aid {
    id
    version
    owner
    demo
    updatedAt
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
    }
    cofunders {
      siren
    }
    themes {
      code
    }
    propositions {
      number
    }
    territory {
      level
      communes {
        inseeCode
        name
      }
      epcis {
        siren
      }
    }
  }
`);

// One document for each owner's kind of sheet: over all kinds at once, planning takes twenty times as long.

export const EditedDepartmentAid = graphql(`
  query EditedDepartmentAid($id: ID!) {
    aid(id: $id) {
      ... on DepartmentAid {
        ...EditedAidParts
        deliberation
        directorate
      }
    }
  }
`);

export const EditedTourismAid = graphql(`
  query EditedTourismAid($id: ID!) {
    aid(id: $id) {
      ... on TourismAid {
        ...EditedAidParts
        phase
        season
        vouchersIssued
        vouchersRedeemed
      }
    }
  }
`);

export const EditedChamberAid = graphql(`
  query EditedChamberAid($id: ID!) {
    aid(id: $id) {
      ... on ChamberAid {
        ...EditedAidParts
        chamber
        nafSections
      }
    }
  }
`);

export const EditedLocalAid = graphql(`
  query EditedLocalAid($id: ID!) {
    aid(id: $id) {
      ... on LocalAid {
        ...EditedAidParts
        localAuthorityKind
        deliberation
      }
    }
  }
`);

/** What the fields of a sheet can be chosen from. */
export const AidChoices = graphql(`
  query AidChoices($today: Date!) {
    propositions {
      number
      title
    }
    epcis {
      siren
      name
    }
    stateAidRegimes(on: $today) {
      code
      label
    }
    nafSections {
      code
      label
    }
  }
`);

export const CreateDepartmentAid = graphql(`
  mutation CreateDepartmentAid($input: DepartmentAidInput!) {
    written: createDepartmentAid(input: $input) {
      id
      version
    }
  }
`);

export const UpdateDepartmentAid = graphql(`
  mutation UpdateDepartmentAid($id: ID!, $version: Int!, $input: DepartmentAidInput!) {
    written: updateDepartmentAid(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);

export const DeleteDepartmentAid = graphql(`
  mutation DeleteDepartmentAid($id: ID!, $version: Int!) {
    written: deleteDepartmentAid(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const CreateTourismAid = graphql(`
  mutation CreateTourismAid($input: TourismAidInput!) {
    written: createTourismAid(input: $input) {
      id
      version
    }
  }
`);

export const UpdateTourismAid = graphql(`
  mutation UpdateTourismAid($id: ID!, $version: Int!, $input: TourismAidInput!) {
    written: updateTourismAid(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);

export const DeleteTourismAid = graphql(`
  mutation DeleteTourismAid($id: ID!, $version: Int!) {
    written: deleteTourismAid(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const CreateChamberAid = graphql(`
  mutation CreateChamberAid($input: ChamberAidInput!) {
    written: createChamberAid(input: $input) {
      id
      version
    }
  }
`);

export const UpdateChamberAid = graphql(`
  mutation UpdateChamberAid($id: ID!, $version: Int!, $input: ChamberAidInput!) {
    written: updateChamberAid(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);

export const DeleteChamberAid = graphql(`
  mutation DeleteChamberAid($id: ID!, $version: Int!) {
    written: deleteChamberAid(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const CreateLocalAid = graphql(`
  mutation CreateLocalAid($input: LocalAidInput!) {
    written: createLocalAid(input: $input) {
      id
      version
    }
  }
`);

export const UpdateLocalAid = graphql(`
  mutation UpdateLocalAid($id: ID!, $version: Int!, $input: LocalAidInput!) {
    written: updateLocalAid(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);

export const DeleteLocalAid = graphql(`
  mutation DeleteLocalAid($id: ID!, $version: Int!) {
    written: deleteLocalAid(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const LastHeard = graphql(`
  query LastHeard($id: ID!) {
    recordHistory(id: $id, first: 1) {
      version
      change
    }
  }
`);
