import { graphql } from '../../../__generated__/gql.ts';

export const Freshness = graphql(`
  query SteeringFreshness {
    indexStatus {
      feeds {
        owner
        label
        behind
        indexLag
        caughtUpAt
        unheardSince
      }
    }
  }
`);

export const DataDoubts = graphql(`
  query SteeringDataDoubts {
    stale: coherence {
      staleAids(first: 1) {
        totalCount
      }
    }
    late: lateSubsidies(first: 0) {
      undated
      unknown
      freshness {
        ...FreshnessParts
      }
    }
    statistics(kind: SUBSIDY) {
      total {
        count
      }
      leftOut {
        duplicates
      }
    }
  }
`);

export const Imports = graphql(`
  query SteeringImports {
    department: departmentImportRuns(first: 3) {
      ...ImportRuns
    }
    tourism: tourismImportRuns(first: 3) {
      ...ImportRuns
    }
    chambers: chamberImportRuns(first: 3) {
      ...ImportRuns
    }
    communes: localImportRuns(first: 3) {
      ...ImportRuns
    }
    conference: conferenceImportRuns(first: 3) {
      ...ImportRuns
    }
  }
`);

export const ImportRuns = graphql(`
  fragment ImportRuns on ImportRunConnection {
    edges {
      node {
        id
        owner
        state
        file
        startedAt
        lineCount
        accepted
        repaired
        quarantined
      }
    }
  }
`);

export const PossibleDuplicates = graphql(`
  query SteeringDuplicates {
    department: departmentDuplicates(first: 20, status: OPEN) {
      ...DuplicateParts
    }
    tourism: tourismDuplicates(first: 20, status: OPEN) {
      ...DuplicateParts
    }
    chambers: chamberDuplicates(first: 20, status: OPEN) {
      ...DuplicateParts
    }
    communes: localDuplicates(first: 20, status: OPEN) {
      ...DuplicateParts
    }
  }
`);

export const DuplicateParts = graphql(`
  fragment DuplicateParts on DuplicatesConnection {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        id
        kind
        members {
          id
          title
          amount
        }
      }
    }
  }
`);
