import { graphql } from '../../../__generated__/gql.ts';

export const Overlaps = graphql(`
  query SteeringOverlaps($asOf: DateTime, $first: Int!, $filter: AidOverlapFilter) {
    coherence(asOf: $asOf) {
      freshness {
        ...FreshnessParts
      }
      overlaps(first: $first, filter: $filter) {
        totalCount
        nodes {
          score
          audiences
          audiencePart
          themes {
            code
            label
          }
          themePart
          communeCount
          territoryPart
          from
          until
          aids {
            title
            owner
            funder {
              siren
              name
            }
            aid {
              id
            }
          }
          cumulation {
            label
            source
            confirmed
          }
        }
      }
    }
  }
`);

export const ExpectedCells = graphql(`
  query SteeringExpectedCells($asOf: DateTime, $audiences: [Audience!], $themes: [String!]) {
    coherence(asOf: $asOf) {
      freshness {
        ...FreshnessParts
      }
      coverage(filter: { gapsOnly: false, audiences: $audiences, themes: $themes }) {
        cellCount
        gapCount
        cells {
          audience
          theme {
            code
          }
          openAids
        }
      }
    }
  }
`);

export const Gaps = graphql(`
  query SteeringGaps($asOf: DateTime, $audiences: [Audience!], $themes: [String!]) {
    coherence(asOf: $asOf) {
      freshness {
        ...FreshnessParts
      }
      coverage(filter: { audiences: $audiences, themes: $themes }) {
        gapCount
        cells {
          audience
          theme {
            code
            label
          }
          epci {
            siren
            name
          }
        }
      }
    }
  }
`);

export const UncoveredCommunes = graphql(`
  query SteeringUncoveredCommunes($asOf: DateTime) {
    coherence(asOf: $asOf) {
      freshness {
        ...FreshnessParts
      }
      uncoveredCommunes {
        departmentalAids
        commune {
          inseeCode
          name
          epci {
            siren
            name
          }
        }
      }
    }
  }
`);

export const CompetenceWarnings = graphql(`
  query SteeringCompetenceWarnings($asOf: DateTime) {
    coherence(asOf: $asOf) {
      freshness {
        ...FreshnessParts
      }
      competenceWarnings {
        rule {
          code
          label
          source
          confirmed
        }
        funder {
          siren
          name
        }
        aidCount
        subsidyCount
        subsidyAmount
      }
    }
  }
`);

export const DoubleFundings = graphql(`
  query SteeringDoubleFundings($asOf: DateTime, $first: Int!) {
    cofinancing(asOf: $asOf) {
      freshness {
        ...FreshnessParts
      }
      doubleFundings(first: $first) {
        totalCount
        nodes {
          title
          beneficiary {
            siren
            name
          }
          funders {
            siren
            name
          }
          firstOn
          lastOn
          amount
        }
      }
    }
  }
`);

export const AboveLimit = graphql(`
  query SteeringAboveLimit($asOf: DateTime, $first: Int!) {
    cofinancing(asOf: $asOf) {
      freshness {
        ...FreshnessParts
      }
      aboveLimit(first: $first) {
        totalCount
        nodes {
          title
          totalCost
          publicAids
          rate
          excess
          rule {
            limit
            source
            exceptions
            confirmed
          }
          funders {
            name
            amount
            funder {
              siren
              name
            }
          }
        }
      }
    }
  }
`);
