import { graphql } from '../../../__generated__/gql.ts';

// Each document asks the one owner of the workspace: the others are left out by their variable.

export const RunLine = graphql(`
  fragment RunLine on ImportLine {
    entry
    line
    place
    state
    amount
    column
    code
    reason
    note
    decidedAt
    decidedBy
    recordId
    cells {
      field
      column
      text
    }
  }
`);

export const RunDetail = graphql(`
  fragment RunDetail on ImportRun {
    ...RunSummary
    sha256
    container
    sheet
    delimiter
    headerLine
    encoding
    keptUntil
    reading {
      encoding
      delimiter
      sheet
      headerLine
      columns {
        header
        field
      }
    }
    finishedAt
    undoneAt
    repaired
    flagged
    skipped
    unchanged
    sumIn
    sumAccepted
    sumQuarantined
    sumDismissed
    ignoredColumns
    report
    repairs {
      code
      count
    }
    flags {
      code
      count
    }
    reasons {
      code
      count
    }
    unmappedWords {
      column
      word
      count
    }
    lines(first: $first, after: $after, states: $states) {
      totalCount
      edges {
        node {
          ...RunLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ImportRunSheet = graphql(`
  query ImportRunSheet(
    $id: ID!
    $first: Int!
    $after: String
    $states: [ImportLineState!]
    $department: Boolean!
    $tourism: Boolean!
    $chambers: Boolean!
    $communes: Boolean!
    $conference: Boolean!
  ) {
    department: departmentImportRun(id: $id) @include(if: $department) {
      ...RunDetail
    }
    tourism: tourismImportRun(id: $id) @include(if: $tourism) {
      ...RunDetail
    }
    chambers: chamberImportRun(id: $id) @include(if: $chambers) {
      ...RunDetail
    }
    communes: localImportRun(id: $id) @include(if: $communes) {
      ...RunDetail
    }
    conference: conferenceImportRun(id: $id) @include(if: $conference) {
      ...RunDetail
    }
  }
`);

export const CorrectLine = graphql(`
  mutation CorrectLine(
    $run: ID!
    $entry: Int!
    $cells: [ImportCellInput!]!
    $by: String
    $department: Boolean!
    $tourism: Boolean!
    $chambers: Boolean!
    $communes: Boolean!
    $conference: Boolean!
  ) {
    department: correctDepartmentImportLine(run: $run, entry: $entry, cells: $cells, by: $by)
      @include(if: $department) {
      entry
      state
    }
    tourism: correctTourismImportLine(run: $run, entry: $entry, cells: $cells, by: $by)
      @include(if: $tourism) {
      entry
      state
    }
    chambers: correctChamberImportLine(run: $run, entry: $entry, cells: $cells, by: $by)
      @include(if: $chambers) {
      entry
      state
    }
    communes: correctLocalImportLine(run: $run, entry: $entry, cells: $cells, by: $by)
      @include(if: $communes) {
      entry
      state
    }
    conference: correctConferenceImportLine(run: $run, entry: $entry, cells: $cells, by: $by)
      @include(if: $conference) {
      entry
      state
    }
  }
`);

export const DismissLine = graphql(`
  mutation DismissLine(
    $run: ID!
    $entry: Int!
    $note: String!
    $by: String
    $department: Boolean!
    $tourism: Boolean!
    $chambers: Boolean!
    $communes: Boolean!
    $conference: Boolean!
  ) {
    department: dismissDepartmentImportLine(run: $run, entry: $entry, note: $note, by: $by)
      @include(if: $department) {
      entry
      state
    }
    tourism: dismissTourismImportLine(run: $run, entry: $entry, note: $note, by: $by)
      @include(if: $tourism) {
      entry
      state
    }
    chambers: dismissChamberImportLine(run: $run, entry: $entry, note: $note, by: $by)
      @include(if: $chambers) {
      entry
      state
    }
    communes: dismissLocalImportLine(run: $run, entry: $entry, note: $note, by: $by)
      @include(if: $communes) {
      entry
      state
    }
    conference: dismissConferenceImportLine(run: $run, entry: $entry, note: $note, by: $by)
      @include(if: $conference) {
      entry
      state
    }
  }
`);

export const ReopenLine = graphql(`
  mutation ReopenLine(
    $run: ID!
    $entry: Int!
    $department: Boolean!
    $tourism: Boolean!
    $chambers: Boolean!
    $communes: Boolean!
    $conference: Boolean!
  ) {
    department: reopenDepartmentImportLine(run: $run, entry: $entry) @include(if: $department) {
      entry
      state
    }
    tourism: reopenTourismImportLine(run: $run, entry: $entry) @include(if: $tourism) {
      entry
      state
    }
    chambers: reopenChamberImportLine(run: $run, entry: $entry) @include(if: $chambers) {
      entry
      state
    }
    communes: reopenLocalImportLine(run: $run, entry: $entry) @include(if: $communes) {
      entry
      state
    }
    conference: reopenConferenceImportLine(run: $run, entry: $entry) @include(if: $conference) {
      entry
      state
    }
  }
`);

export const ReplayImport = graphql(`
  mutation ReplayImport(
    $run: ID!
    $by: String
    $department: Boolean!
    $tourism: Boolean!
    $chambers: Boolean!
    $communes: Boolean!
    $conference: Boolean!
  ) {
    department: replayDepartmentImport(run: $run, by: $by) @include(if: $department) {
      id
      state
    }
    tourism: replayTourismImport(run: $run, by: $by) @include(if: $tourism) {
      id
      state
    }
    chambers: replayChamberImport(run: $run, by: $by) @include(if: $chambers) {
      id
      state
    }
    communes: replayLocalImport(run: $run, by: $by) @include(if: $communes) {
      id
      state
    }
    conference: replayConferenceImport(run: $run, by: $by) @include(if: $conference) {
      id
      state
    }
  }
`);

export const UndoImport = graphql(`
  mutation UndoImport(
    $run: ID!
    $department: Boolean!
    $tourism: Boolean!
    $chambers: Boolean!
    $communes: Boolean!
    $conference: Boolean!
  ) {
    department: undoDepartmentImport(run: $run) @include(if: $department) {
      id
      state
    }
    tourism: undoTourismImport(run: $run) @include(if: $tourism) {
      id
      state
    }
    chambers: undoChamberImport(run: $run) @include(if: $chambers) {
      id
      state
    }
    communes: undoLocalImport(run: $run) @include(if: $communes) {
      id
      state
    }
    conference: undoConferenceImport(run: $run) @include(if: $conference) {
      id
      state
    }
  }
`);
