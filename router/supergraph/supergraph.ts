import { setImmediate as turn } from 'node:timers/promises';
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  isScalarType,
  parse,
} from 'graphql';
import { scalars } from '@relance/schema/scalars/registry.ts';
import { AccessRules } from '../access/accessRules.ts';
import type { CostDigest } from '../demand/costDigest.ts';
import { ClientNames } from '../planning/clientNames.ts';
import type { SubgraphDigest, SupergraphDigest } from '../planning/planner.ts';
import type { RequirementTurns } from './requirementTurns.ts';
import { TypeRelations } from './typeRelations.ts';

/** One supergraph as the router reads it, once. */
export class Supergraph {
  /** What clients see and validate against; our scalars check arguments. */
  readonly apiSchema: GraphQLSchema;
  /** Names and published addresses of the subgraphs. */
  readonly subgraphs: readonly SubgraphDigest[];
  readonly types: TypeRelations;
  /** Keeps names of clients apart from those that plans need. */
  readonly clientNames: ClientNames;
  /** Fields that are not planned together. */
  readonly turns: RequirementTurns;
  /** Who may ask for which fields. */
  readonly access: AccessRules;
  /** What fields cost, and what one operation may cost whom. */
  readonly costs: CostDigest;

  /** Beside requests: reading the text takes about as long as building the schema, each in a turn of its own. */
  static async read(digest: SupergraphDigest): Promise<Supergraph> {
    const document = documentOf(digest);
    await turn();
    return new Supergraph(digest, document);
  }

  constructor(digest: SupergraphDigest, document: DocumentNode = documentOf(digest)) {
    const { subgraphs, members, needed, turns, access, costs } = digest;
    this.apiSchema = buildASTSchema(document, { assumeValid: true });
    this.subgraphs = subgraphs;
    this.types = new TypeRelations(members);
    this.clientNames = new ClientNames(needed);
    this.turns = turns;
    this.access = new AccessRules(this.apiSchema, access);
    this.costs = costs;
    checkScalars(this.apiSchema);
  }
}

function documentOf({ apiSdl }: SupergraphDigest): DocumentNode {
  return parse(apiSdl, { noLocation: true });
}

/**
 * SDL knows scalars by name only. With their rules a wrong argument is refused before any fetch, and
 * named. Answers come from the subgraphs ready to send: they pass as they are.
 */
export function checkScalars(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
    const known = schema.getType(name);
    if (isScalarType(known)) Object.assign(known, { parseValue, parseLiteral });
  }
}
