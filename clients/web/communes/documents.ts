import { graphql } from '../__generated__/gql.ts';

export const CommuneByCode = graphql(`
  query CommuneByCode($code: InseeCode!) {
    commune(inseeCode: $code) {
      ...CommuneName
    }
  }
`);

export const CommunesByText = graphql(`
  query CommunesByText($text: String!) {
    communes(search: $text, first: 20) {
      ...CommuneName
    }
  }
`);

export const CommuneName = graphql(`
  fragment CommuneName on Commune {
    inseeCode
    name
    postalCodes
    epci {
      siren
      name
    }
  }
`);

export const AllCommunes = graphql(`
  query AllCommunes {
    communes(first: 400) {
      inseeCode
      name
      postalCodes
    }
  }
`);
