import { graphql } from '../__generated__/gql.ts';

/** A page of values of indicators; up to 100. They have no history: there is no `asOf`. */
export const IndicatorPage = graphql(`
  query IndicatorPage($first: Int!, $after: String, $filter: IndicatorValueFilter) {
    list: indicatorValues(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        owner
        demo
        dataset
        indicatorCode
        label
        measure
        territoryCode
        measuredOn
        value
        unit
        initialValue
        initialOn
        targetValue
        targetOn
        progress
        version
        updatedAt
      }
    }
  }
`);
