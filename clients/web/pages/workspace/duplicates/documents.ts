import { graphql } from '../../../__generated__/gql.ts';

export const DuplicateSet = graphql(`
  fragment DuplicateSet on Duplicates {
    id
    kind
    status
    reasons
    keptId
    foundAt
    decidedAt
    decidedBy
    note
    members {
      id
      title
      amount
      name
      number
      on
      file
      line
    }
  }
`);

export const DuplicatePage = graphql(`
  fragment DuplicatePage on DuplicatesConnection {
    edges {
      node {
        ...DuplicateSet
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const DuplicateList = graphql(`
  query DuplicateList(
    $status: DuplicateStatus
    $first: Int!
    $after: String
    $department: Boolean!
    $tourism: Boolean!
    $chambers: Boolean!
    $communes: Boolean!
  ) {
    department: departmentDuplicates(status: $status, first: $first, after: $after)
      @include(if: $department) {
      ...DuplicatePage
    }
    tourism: tourismDuplicates(status: $status, first: $first, after: $after)
      @include(if: $tourism) {
      ...DuplicatePage
    }
    chambers: chamberDuplicates(status: $status, first: $first, after: $after)
      @include(if: $chambers) {
      ...DuplicatePage
    }
    communes: localDuplicates(status: $status, first: $first, after: $after)
      @include(if: $communes) {
      ...DuplicatePage
    }
  }
`);

export const DecideDuplicates = graphql(`
  mutation DecideDuplicates(
    $id: ID!
    $status: DuplicateStatus!
    $keep: ID
    $note: String
    $by: String
    $department: Boolean!
    $tourism: Boolean!
    $chambers: Boolean!
    $communes: Boolean!
  ) {
    department: decideDepartmentDuplicates(
      id: $id
      status: $status
      keep: $keep
      note: $note
      by: $by
    ) @include(if: $department) {
      id
      status
    }
    tourism: decideTourismDuplicates(id: $id, status: $status, keep: $keep, note: $note, by: $by)
      @include(if: $tourism) {
      id
      status
    }
    chambers: decideChamberDuplicates(id: $id, status: $status, keep: $keep, note: $note, by: $by)
      @include(if: $chambers) {
      id
      status
    }
    communes: decideLocalDuplicates(id: $id, status: $status, keep: $keep, note: $note, by: $by)
      @include(if: $communes) {
      id
      status
    }
  }
`);
