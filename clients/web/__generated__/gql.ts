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
    "\n  query AidList($filter: AidFilter, $orderBy: AidOrder!, $first: Int, $after: String) {\n    aids(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...AidCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets {\n        audiences {\n          ...FacetValue\n        }\n        themes {\n          ...FacetValue\n        }\n        statuses {\n          ...FacetValue\n        }\n        instruments {\n          ...FacetValue\n        }\n        owners {\n          ...FacetValue\n        }\n      }\n      freshness {\n        ...FreshnessParts\n      }\n    }\n    themes {\n      code\n      label\n    }\n  }\n": typeof types.AidListDocument,
    "\n  fragment AidCard on Aid {\n    id\n    title\n    summary\n    status\n    instrument\n    audiences\n    closesOn\n    opensOn\n    rate\n    ceiling\n    owner\n    demo\n    funder {\n      siren\n      name\n    }\n    themes {\n      code\n      label\n    }\n  }\n": typeof types.AidCardFragmentDoc,
    "\n  fragment FreshnessParts on Freshness {\n    asOf\n    isPartial\n    silent {\n      owner\n      label\n      caughtUpAt\n      unheardSince\n    }\n  }\n": typeof types.FreshnessPartsFragmentDoc,
    "\n  fragment FacetValue on Facet {\n    code\n    label\n    count\n  }\n": typeof types.FacetValueFragmentDoc,
};
const documents: Documents = {
    "\n  query AidList($filter: AidFilter, $orderBy: AidOrder!, $first: Int, $after: String) {\n    aids(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...AidCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      facets {\n        audiences {\n          ...FacetValue\n        }\n        themes {\n          ...FacetValue\n        }\n        statuses {\n          ...FacetValue\n        }\n        instruments {\n          ...FacetValue\n        }\n        owners {\n          ...FacetValue\n        }\n      }\n      freshness {\n        ...FreshnessParts\n      }\n    }\n    themes {\n      code\n      label\n    }\n  }\n": types.AidListDocument,
    "\n  fragment AidCard on Aid {\n    id\n    title\n    summary\n    status\n    instrument\n    audiences\n    closesOn\n    opensOn\n    rate\n    ceiling\n    owner\n    demo\n    funder {\n      siren\n      name\n    }\n    themes {\n      code\n      label\n    }\n  }\n": types.AidCardFragmentDoc,
    "\n  fragment FreshnessParts on Freshness {\n    asOf\n    isPartial\n    silent {\n      owner\n      label\n      caughtUpAt\n      unheardSince\n    }\n  }\n": types.FreshnessPartsFragmentDoc,
    "\n  fragment FacetValue on Facet {\n    code\n    label\n    count\n  }\n": types.FacetValueFragmentDoc,
};

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
export function graphql(source: "\n  fragment FreshnessParts on Freshness {\n    asOf\n    isPartial\n    silent {\n      owner\n      label\n      caughtUpAt\n      unheardSince\n    }\n  }\n"): typeof import('./graphql.ts').FreshnessPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FacetValue on Facet {\n    code\n    label\n    count\n  }\n"): typeof import('./graphql.ts').FacetValueFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
