/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query CommuneByCode($code: InseeCode!) {\n    commune(inseeCode: $code) {\n      ...CommuneName\n    }\n  }\n": typeof types.CommuneByCodeDocument,
    "\n  query CommunesByText($text: String!) {\n    communes(search: $text, first: 20) {\n      ...CommuneName\n    }\n  }\n": typeof types.CommunesByTextDocument,
    "\n  fragment CommuneName on Commune {\n    inseeCode\n    name\n    postalCodes\n    epci {\n      siren\n      name\n    }\n  }\n": typeof types.CommuneNameFragmentDoc,
    "\n  query AllCommunes {\n    communes(first: 400) {\n      inseeCode\n      name\n      postalCodes\n    }\n  }\n": typeof types.AllCommunesDocument,
    "\n  query AidSheet($id: ID!, $today: Date!) {\n    aid(id: $id) {\n      ...AidCard\n      publication\n      description\n      eligibility\n      howToApply\n      applicationUrl\n      requiredDocuments\n      floor\n      budget\n      stateAidRegime\n      updatedAt\n      version\n      contact {\n        service\n        phone\n        email\n        url\n      }\n      cofunders {\n        siren\n        name\n      }\n      propositions {\n        number\n        title\n      }\n      territory {\n        level\n        communes {\n          inseeCode\n          name\n        }\n        epcis {\n          siren\n          name\n        }\n      }\n      subsidies(first: 0) {\n        totalCount\n        sums {\n          amount\n        }\n      }\n    }\n    recordHistory(id: $id, first: 10) {\n      version\n      occurredAt\n      change\n      fields {\n        field\n        before\n        after\n      }\n    }\n    stateAidRegimes(on: $today) {\n      code\n      label\n      regulation\n      ceiling\n      deMinimis\n    }\n  }\n": typeof types.AidSheetDocument,
    "\n  query AidList($filter: AidFilter, $orderBy: AidOrder!, $first: Int, $after: String) {\n    aids(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...AidCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets {\n        audiences {\n          ...FacetValue\n        }\n        themes {\n          ...FacetValue\n        }\n        statuses {\n          ...FacetValue\n        }\n        instruments {\n          ...FacetValue\n        }\n        owners {\n          ...FacetValue\n        }\n      }\n      freshness {\n        ...FreshnessParts\n      }\n    }\n    themes {\n      code\n      label\n    }\n  }\n": typeof types.AidListDocument,
    "\n  fragment AidCard on Aid {\n    id\n    title\n    summary\n    status\n    instrument\n    audiences\n    closesOn\n    opensOn\n    rate\n    ceiling\n    owner\n    demo\n    funder {\n      siren\n      name\n    }\n    themes {\n      code\n      label\n    }\n  }\n": typeof types.AidCardFragmentDoc,
    "\n  query FinderAids($after: String) {\n    aids(first: 200, after: $after, orderBy: TITLE_ASC) {\n      nodes {\n        ...AidCard\n        eligibility\n        territory {\n          level\n          communes {\n            inseeCode\n            name\n          }\n          epcis {\n            siren\n            name\n          }\n        }\n        ... on ChamberAid {\n          nafSections\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      freshness {\n        ...FreshnessParts\n      }\n    }\n  }\n": typeof types.FinderAidsDocument,
    "\n  query HomeFigures($statuses: [AidStatus!]) {\n    aids(filter: { statuses: $statuses }, first: 4, orderBy: UPDATED_AT_DESC) {\n      totalCount\n      nodes {\n        ...AidCard\n      }\n      freshness {\n        ...FreshnessParts\n      }\n      facets {\n        audiences {\n          ...FacetValue\n        }\n        owners {\n          ...FacetValue\n        }\n      }\n    }\n  }\n": typeof types.HomeFiguresDocument,
    "\n  fragment FreshnessParts on Freshness {\n    asOf\n    isPartial\n    silent {\n      owner\n      label\n      caughtUpAt\n      unheardSince\n    }\n  }\n": typeof types.FreshnessPartsFragmentDoc,
    "\n  fragment FacetValue on Facet {\n    code\n    label\n    count\n  }\n": typeof types.FacetValueFragmentDoc,
};
const documents: Documents = {
    "\n  query CommuneByCode($code: InseeCode!) {\n    commune(inseeCode: $code) {\n      ...CommuneName\n    }\n  }\n": types.CommuneByCodeDocument,
    "\n  query CommunesByText($text: String!) {\n    communes(search: $text, first: 20) {\n      ...CommuneName\n    }\n  }\n": types.CommunesByTextDocument,
    "\n  fragment CommuneName on Commune {\n    inseeCode\n    name\n    postalCodes\n    epci {\n      siren\n      name\n    }\n  }\n": types.CommuneNameFragmentDoc,
    "\n  query AllCommunes {\n    communes(first: 400) {\n      inseeCode\n      name\n      postalCodes\n    }\n  }\n": types.AllCommunesDocument,
    "\n  query AidSheet($id: ID!, $today: Date!) {\n    aid(id: $id) {\n      ...AidCard\n      publication\n      description\n      eligibility\n      howToApply\n      applicationUrl\n      requiredDocuments\n      floor\n      budget\n      stateAidRegime\n      updatedAt\n      version\n      contact {\n        service\n        phone\n        email\n        url\n      }\n      cofunders {\n        siren\n        name\n      }\n      propositions {\n        number\n        title\n      }\n      territory {\n        level\n        communes {\n          inseeCode\n          name\n        }\n        epcis {\n          siren\n          name\n        }\n      }\n      subsidies(first: 0) {\n        totalCount\n        sums {\n          amount\n        }\n      }\n    }\n    recordHistory(id: $id, first: 10) {\n      version\n      occurredAt\n      change\n      fields {\n        field\n        before\n        after\n      }\n    }\n    stateAidRegimes(on: $today) {\n      code\n      label\n      regulation\n      ceiling\n      deMinimis\n    }\n  }\n": types.AidSheetDocument,
    "\n  query AidList($filter: AidFilter, $orderBy: AidOrder!, $first: Int, $after: String) {\n    aids(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...AidCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets {\n        audiences {\n          ...FacetValue\n        }\n        themes {\n          ...FacetValue\n        }\n        statuses {\n          ...FacetValue\n        }\n        instruments {\n          ...FacetValue\n        }\n        owners {\n          ...FacetValue\n        }\n      }\n      freshness {\n        ...FreshnessParts\n      }\n    }\n    themes {\n      code\n      label\n    }\n  }\n": types.AidListDocument,
    "\n  fragment AidCard on Aid {\n    id\n    title\n    summary\n    status\n    instrument\n    audiences\n    closesOn\n    opensOn\n    rate\n    ceiling\n    owner\n    demo\n    funder {\n      siren\n      name\n    }\n    themes {\n      code\n      label\n    }\n  }\n": types.AidCardFragmentDoc,
    "\n  query FinderAids($after: String) {\n    aids(first: 200, after: $after, orderBy: TITLE_ASC) {\n      nodes {\n        ...AidCard\n        eligibility\n        territory {\n          level\n          communes {\n            inseeCode\n            name\n          }\n          epcis {\n            siren\n            name\n          }\n        }\n        ... on ChamberAid {\n          nafSections\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      freshness {\n        ...FreshnessParts\n      }\n    }\n  }\n": types.FinderAidsDocument,
    "\n  query HomeFigures($statuses: [AidStatus!]) {\n    aids(filter: { statuses: $statuses }, first: 4, orderBy: UPDATED_AT_DESC) {\n      totalCount\n      nodes {\n        ...AidCard\n      }\n      freshness {\n        ...FreshnessParts\n      }\n      facets {\n        audiences {\n          ...FacetValue\n        }\n        owners {\n          ...FacetValue\n        }\n      }\n    }\n  }\n": types.HomeFiguresDocument,
    "\n  fragment FreshnessParts on Freshness {\n    asOf\n    isPartial\n    silent {\n      owner\n      label\n      caughtUpAt\n      unheardSince\n    }\n  }\n": types.FreshnessPartsFragmentDoc,
    "\n  fragment FacetValue on Facet {\n    code\n    label\n    count\n  }\n": types.FacetValueFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommuneByCode($code: InseeCode!) {\n    commune(inseeCode: $code) {\n      ...CommuneName\n    }\n  }\n"): typeof import('./graphql.ts').CommuneByCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommunesByText($text: String!) {\n    communes(search: $text, first: 20) {\n      ...CommuneName\n    }\n  }\n"): typeof import('./graphql.ts').CommunesByTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommuneName on Commune {\n    inseeCode\n    name\n    postalCodes\n    epci {\n      siren\n      name\n    }\n  }\n"): typeof import('./graphql.ts').CommuneNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllCommunes {\n    communes(first: 400) {\n      inseeCode\n      name\n      postalCodes\n    }\n  }\n"): typeof import('./graphql.ts').AllCommunesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AidSheet($id: ID!, $today: Date!) {\n    aid(id: $id) {\n      ...AidCard\n      publication\n      description\n      eligibility\n      howToApply\n      applicationUrl\n      requiredDocuments\n      floor\n      budget\n      stateAidRegime\n      updatedAt\n      version\n      contact {\n        service\n        phone\n        email\n        url\n      }\n      cofunders {\n        siren\n        name\n      }\n      propositions {\n        number\n        title\n      }\n      territory {\n        level\n        communes {\n          inseeCode\n          name\n        }\n        epcis {\n          siren\n          name\n        }\n      }\n      subsidies(first: 0) {\n        totalCount\n        sums {\n          amount\n        }\n      }\n    }\n    recordHistory(id: $id, first: 10) {\n      version\n      occurredAt\n      change\n      fields {\n        field\n        before\n        after\n      }\n    }\n    stateAidRegimes(on: $today) {\n      code\n      label\n      regulation\n      ceiling\n      deMinimis\n    }\n  }\n"): typeof import('./graphql.ts').AidSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AidList($filter: AidFilter, $orderBy: AidOrder!, $first: Int, $after: String) {\n    aids(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...AidCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets {\n        audiences {\n          ...FacetValue\n        }\n        themes {\n          ...FacetValue\n        }\n        statuses {\n          ...FacetValue\n        }\n        instruments {\n          ...FacetValue\n        }\n        owners {\n          ...FacetValue\n        }\n      }\n      freshness {\n        ...FreshnessParts\n      }\n    }\n    themes {\n      code\n      label\n    }\n  }\n"): typeof import('./graphql.ts').AidListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AidCard on Aid {\n    id\n    title\n    summary\n    status\n    instrument\n    audiences\n    closesOn\n    opensOn\n    rate\n    ceiling\n    owner\n    demo\n    funder {\n      siren\n      name\n    }\n    themes {\n      code\n      label\n    }\n  }\n"): typeof import('./graphql.ts').AidCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FinderAids($after: String) {\n    aids(first: 200, after: $after, orderBy: TITLE_ASC) {\n      nodes {\n        ...AidCard\n        eligibility\n        territory {\n          level\n          communes {\n            inseeCode\n            name\n          }\n          epcis {\n            siren\n            name\n          }\n        }\n        ... on ChamberAid {\n          nafSections\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      freshness {\n        ...FreshnessParts\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FinderAidsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeFigures($statuses: [AidStatus!]) {\n    aids(filter: { statuses: $statuses }, first: 4, orderBy: UPDATED_AT_DESC) {\n      totalCount\n      nodes {\n        ...AidCard\n      }\n      freshness {\n        ...FreshnessParts\n      }\n      facets {\n        audiences {\n          ...FacetValue\n        }\n        owners {\n          ...FacetValue\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HomeFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FreshnessParts on Freshness {\n    asOf\n    isPartial\n    silent {\n      owner\n      label\n      caughtUpAt\n      unheardSince\n    }\n  }\n"): typeof import('./graphql.ts').FreshnessPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FacetValue on Facet {\n    code\n    label\n    count\n  }\n"): typeof import('./graphql.ts').FacetValueFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
