import { graphql } from './__generated__/gql.ts';

export const WidgetCard = graphql(`
  fragment WidgetCard on Aid {
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
    owner
    demo
    funder {
      siren
      name
    }
    themes {
      code
      label
    }
    contact @include(if: $withContact) {
      service
      phone
      email
    }
  }
`);

export const WidgetAids = graphql(`
  query WidgetAids(
    $filter: AidFilter!
    $orderBy: AidOrder!
    $first: Int!
    $after: String
    $withContact: Boolean!
  ) {
    aids(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        ...WidgetCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      freshness {
        asOf
        isPartial
        silent {
          owner
          label
        }
      }
    }
  }
`);

export const WidgetAid = graphql(`
  query WidgetAid($id: ID!, $withContact: Boolean!) {
    aid(id: $id) {
      ...WidgetCard
    }
  }
`);

export const WidgetPlaces = graphql(`
  query WidgetPlaces {
    communes(first: 500) {
      inseeCode
      name
    }
    epcis {
      siren
      name
    }
  }
`);
