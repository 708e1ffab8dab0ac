import { graphql } from '../../../__generated__/gql.ts';

// Each document asks the one owner of the workspace: the others are left out by their variable.

export const RunSummary = graphql(`
  fragment RunSummary on ImportRun {
    id
    file
    state
    format
    series
    startedAt
    importedBy
    lineCount
    accepted
    quarantined
    dismissed
    added
    changed
    withdrawn
    missing
    repeats
    failure {
      code
      message
    }
  }
`);

export const ImportRunList = graphql(`
  query ImportRunList(
    $first: Int!
    $after: String
    $department: Boolean!
    $tourism: Boolean!
    $chambers: Boolean!
    $communes: Boolean!
    $conference: Boolean!
  ) {
    department: departmentImportRuns(first: $first, after: $after) @include(if: $department) {
      ...RunPage
    }
    tourism: tourismImportRuns(first: $first, after: $after) @include(if: $tourism) {
      ...RunPage
    }
    chambers: chamberImportRuns(first: $first, after: $after) @include(if: $chambers) {
      ...RunPage
    }
    communes: localImportRuns(first: $first, after: $after) @include(if: $communes) {
      ...RunPage
    }
    conference: conferenceImportRuns(first: $first, after: $after) @include(if: $conference) {
      ...RunPage
    }
  }
`);

export const RunPage = graphql(`
  fragment RunPage on ImportRunConnection {
    edges {
      node {
        ...RunSummary
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);
