import { partnerNamed, type PartnerName } from '@relance/schema/partners.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { KeyObject } from 'node:crypto';
import type { Identity } from '@relance/schema/access/identity.ts';
import type { DataSource, DataSourceOptions } from 'typeorm';
import type { DataSet } from './data/loadData.ts';
import type { SubgraphDefinition } from './graph/subgraphSchema.ts';
import type { ImportFormat } from './import/format.ts';
import { importGraph } from './import/graph/importGraph.ts';
import type { Log } from './log.ts';
import { personOf } from './records/naturalPersons.ts';
import { personGroups } from './records/personGroups.ts';
import type { RecordContext } from './records/recordContext.ts';

export interface Background {
  stop(): Promise<void>;
}

/** What an owner's folder gives to the kit: its graph, its tables, its data. */
export interface Subgraph<Context extends RecordContext = RecordContext> {
  name: PartnerName;
  graph: SubgraphDefinition<Context>;
  entities: NonNullable<DataSourceOptions['entities']>;
  migrations: NonNullable<DataSourceOptions['migrations']>;
  /** One request's view of the database, for who asks. */
  createContext: (dataSource: DataSource, identity: Identity) => Context;
  /** Reference data and, where asked for, demo records. */
  data: DataSet;
  /** File formats that this owner takes. */
  imports?: ImportFormat[];
  /** What it answers the router beside the graph. */
  routes?: (server: FastifyInstance, parts: RouteParts<Context>) => void;
  /** Work beside requests, such as following the other owners' feeds. */
  start?: (dataSource: DataSource, settings: { feeds: Feeds; log: Log }) => Background;
}

/** What a route beside the graph needs: the schema, and one request's view of the database. */
export interface RouteParts<Context> {
  schema: GraphQLSchema;
  contextOf: (request: FastifyRequest) => Context;
}

/** Where an owner's feed is, at `/feed` below the URL, and the key by which it may be read. */
export interface FeedAddress {
  url: string;
  key: KeyObject;
}

/** Every owner's feed, by name. */
export type Feeds = Partial<Record<PartnerName, FeedAddress>>;

/** The graph of an owner, with what it shows of its imports and of what it granted to persons. */
export function graphOf<Context extends RecordContext>({
  name,
  graph,
  imports = [],
}: Subgraph<Context>): SubgraphDefinition<Context> {
  const partner = partnerNamed(name);
  if (!partner) throw new Error(`no partner ${name}`);
  const [first, ...others] = graph.resolvers;
  const subsidy = graph.types?.find((type) => type.name === `${partner.prefix}Subsidy`);
  const persons = subsidy ? [personGroups(partner), personOf(partner, subsidy)] : [];
  return { ...graph, resolvers: [first, ...others, ...importGraph(partner, imports), ...persons] };
}
