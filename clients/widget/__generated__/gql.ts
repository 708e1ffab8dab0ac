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
    "\n  fragment WidgetCard on Aid {\n    id\n    title\n    summary\n    status\n    instrument\n    audiences\n    opensOn\n    closesOn\n    rate\n    floor\n    ceiling\n    owner\n    demo\n    funder {\n      siren\n      name\n    }\n    themes {\n      code\n      label\n    }\n    contact @include(if: $withContact) {\n      service\n      phone\n      email\n    }\n  }\n": typeof types.WidgetCardFragmentDoc,
    "\n  query WidgetAids(\n    $filter: AidFilter!\n    $orderBy: AidOrder!\n    $first: Int!\n    $after: String\n    $withContact: Boolean!\n  ) {\n    aids(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...WidgetCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      freshness {\n        asOf\n        isPartial\n        silent {\n          owner\n          label\n        }\n      }\n    }\n  }\n": typeof types.WidgetAidsDocument,
    "\n  query WidgetAid($id: ID!, $withContact: Boolean!) {\n    aid(id: $id) {\n      ...WidgetCard\n    }\n  }\n": typeof types.WidgetAidDocument,
    "\n  query WidgetPlaces {\n    communes(first: 500) {\n      inseeCode\n      name\n    }\n    epcis {\n      siren\n      name\n    }\n  }\n": typeof types.WidgetPlacesDocument,
};
const documents: Documents = {
    "\n  fragment WidgetCard on Aid {\n    id\n    title\n    summary\n    status\n    instrument\n    audiences\n    opensOn\n    closesOn\n    rate\n    floor\n    ceiling\n    owner\n    demo\n    funder {\n      siren\n      name\n    }\n    themes {\n      code\n      label\n    }\n    contact @include(if: $withContact) {\n      service\n      phone\n      email\n    }\n  }\n": types.WidgetCardFragmentDoc,
    "\n  query WidgetAids(\n    $filter: AidFilter!\n    $orderBy: AidOrder!\n    $first: Int!\n    $after: String\n    $withContact: Boolean!\n  ) {\n    aids(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...WidgetCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      freshness {\n        asOf\n        isPartial\n        silent {\n          owner\n          label\n        }\n      }\n    }\n  }\n": types.WidgetAidsDocument,
    "\n  query WidgetAid($id: ID!, $withContact: Boolean!) {\n    aid(id: $id) {\n      ...WidgetCard\n    }\n  }\n": types.WidgetAidDocument,
    "\n  query WidgetPlaces {\n    communes(first: 500) {\n      inseeCode\n      name\n    }\n    epcis {\n      siren\n      name\n    }\n  }\n": types.WidgetPlacesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WidgetCard on Aid {\n    id\n    title\n    summary\n    status\n    instrument\n    audiences\n    opensOn\n    closesOn\n    rate\n    floor\n    ceiling\n    owner\n    demo\n    funder {\n      siren\n      name\n    }\n    themes {\n      code\n      label\n    }\n    contact @include(if: $withContact) {\n      service\n      phone\n      email\n    }\n  }\n"): typeof import('./graphql.ts').WidgetCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WidgetAids(\n    $filter: AidFilter!\n    $orderBy: AidOrder!\n    $first: Int!\n    $after: String\n    $withContact: Boolean!\n  ) {\n    aids(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      nodes {\n        ...WidgetCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      freshness {\n        asOf\n        isPartial\n        silent {\n          owner\n          label\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WidgetAidsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WidgetAid($id: ID!, $withContact: Boolean!) {\n    aid(id: $id) {\n      ...WidgetCard\n    }\n  }\n"): typeof import('./graphql.ts').WidgetAidDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WidgetPlaces {\n    communes(first: 500) {\n      inseeCode\n      name\n    }\n    epcis {\n      siren\n      name\n    }\n  }\n"): typeof import('./graphql.ts').WidgetPlacesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
