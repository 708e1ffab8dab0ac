import { graphql } from '../../../__generated__/gql.ts';

/** What an agent has to do: own sheets are read by the page of them, and counted there. */
export const WorkspaceTasks = graphql(`
  query WorkspaceTasks(
    $department: Boolean!
    $tourism: Boolean!
    $chambers: Boolean!
    $communes: Boolean!
    $conference: Boolean!
  ) {
    department: departmentImportRuns(first: 20) @include(if: $department) {
      ...RunPage
    }
    tourism: tourismImportRuns(first: 20) @include(if: $tourism) {
      ...RunPage
    }
    chambers: chamberImportRuns(first: 20) @include(if: $chambers) {
      ...RunPage
    }
    communes: localImportRuns(first: 20) @include(if: $communes) {
      ...RunPage
    }
    conference: conferenceImportRuns(first: 20) @include(if: $conference) {
      ...RunPage
    }
    departmentDuplicates: departmentDuplicates(status: OPEN, first: 10) @include(if: $department) {
      ...DuplicatePage
    }
    tourismDuplicates: tourismDuplicates(status: OPEN, first: 10) @include(if: $tourism) {
      ...DuplicatePage
    }
    chambersDuplicates: chamberDuplicates(status: OPEN, first: 10) @include(if: $chambers) {
      ...DuplicatePage
    }
    communesDuplicates: localDuplicates(status: OPEN, first: 10) @include(if: $communes) {
      ...DuplicatePage
    }
  }
`);
