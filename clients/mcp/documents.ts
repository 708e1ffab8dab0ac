import { graphql } from './__generated__/gql.ts';

export const AidsFound = graphql(`
  query AidsFound($first: Int!, $after: String, $filter: AidFilter) {
    aids(first: $first, after: $after, filter: $filter) {
      totalCount
      freshness {
        ...Currency
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...AidRow
      }
    }
  }
`);

/** What answers a text in other words: synonyms, part of the words. */
export const AidsInOtherWords = graphql(`
  query AidsInOtherWords($text: String!, $first: Int!, $filter: SearchFilter) {
    search(text: $text, first: $first, filter: $filter) {
      totalCount
      freshness {
        ...Currency
      }
      nodes {
        aid {
          ...AidRow
        }
      }
    }
  }
`);

export const aidRow = graphql(`
  fragment AidRow on Aid {
    id
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
    demo
    funder {
      name
    }
    owner
  }
`);

/** How current an answer is, and who is missing in it. */
export const currency = graphql(`
  fragment Currency on Freshness {
    asOf
    isPartial
    silent {
      owner
      caughtUpAt
    }
  }
`);

export const CommunesNamed = graphql(`
  query CommunesNamed($search: String!) {
    communes(search: $search, first: 50) {
      inseeCode
      name
      postalCodes
    }
  }
`);

export const CommuneOfCode = graphql(`
  query CommuneOfCode($inseeCode: InseeCode!) {
    commune(inseeCode: $inseeCode) {
      inseeCode
      name
      postalCodes
    }
  }
`);

export const Figures = graphql(`
  query Figures(
    $kind: RecordKind!
    $groupBy: [StatisticsDimension!]!
    $measure: StatisticsMeasure!
    $rule: CountingRule!
    $filter: StatisticsFilter
  ) {
    statistics(kind: $kind, groupBy: $groupBy, measure: $measure, rule: $rule, filter: $filter) {
      rule
      isCut
      freshness {
        ...Currency
      }
      total {
        value
        count
      }
      leftOut {
        duplicates
        persons
      }
      cells {
        value
        count
        keys {
          dimension
          code
          label
        }
      }
    }
  }
`);
