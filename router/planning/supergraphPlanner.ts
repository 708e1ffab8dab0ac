import { createHash } from 'node:crypto';
import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { GraphQLError, type GraphQLSchema, isAbstractType, parse, printSchema } from 'graphql';
import { fieldRules } from '@relance/schema/access/fieldRules.ts';
import { costDigest } from '../demand/costDigest.ts';
import { withResolvableKeysFirst } from '../supergraph/keysForPlanner.ts';
import { neededFields } from '../supergraph/neededFields.ts';
import { requirementTurns } from '../supergraph/requirementTurns.ts';
import { withoutSecurityLinks } from '../supergraph/securityLinks.ts';
import type { Members } from '../supergraph/typeRelations.ts';
import { PlanningRefused, type SupergraphDigest } from './planner.ts';

// Records of five owners behind one interface have thousands of plans that differ in nothing that counts: to weigh them
// all took six seconds for one list. With a hundred, two of five thousand random operations had a fetch more; with these, none.
const mostPlans = 1_000;

/** Apollo's planner over one supergraph. Making it and planning take tens of milliseconds and more. */
export class SupergraphPlanner {
  readonly digest: SupergraphDigest;
  readonly #apiSchema: Schema;
  readonly #planner: QueryPlanner;

  /** Throws where the text is no valid supergraph that this version of Apollo Federation reads. */
  constructor(supergraphSdl: string) {
    const whole = parse(supergraphSdl);
    const document = withResolvableKeysFirst(withoutSecurityLinks(whole));
    const supergraph = Supergraph.build(document, { validateSupergraph: true });
    this.#apiSchema = supergraph.apiSchema();
    this.#planner = new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: mostPlans } });
    this.digest = {
      apiSdl: printSchema(this.#apiSchema.toGraphQLJSSchema()),
      subgraphs: supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
      members: membersOf(supergraph.schema.toGraphQLJSSchema()),
      needed: neededFields(document),
      turns: requirementTurns(document),
      access: fieldRules(whole),
      costs: costDigest(document),
      hash: createHash('sha256').update(supergraphSdl).digest('hex'),
    };
  }

  /** The plan of a valid operation; plain data. Throws `PlanningRefused`. */
  plan(document: string, operationName: string | undefined): QueryPlan {
    try {
      const named = operationName === undefined ? {} : { operationName };
      const operation = operationFromDocument(this.#apiSchema, parse(document), named);
      return this.#planner.buildQueryPlan(operation, {
        recursiveSelectionsLimitDisabled: false,
        nonLocalSelectionsLimitDisabled: false,
      });
    } catch (error) {
      const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
      throw new PlanningRefused(
        error instanceof Error ? error.message : String(error),
        typeof code === 'string' ? code : undefined,
      );
    }
  }
}

function membersOf(schema: GraphQLSchema): Members {
  return Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => {
        const objects = schema.getPossibleTypes(type);
        const interfaces = 'getTypes' in type ? [] : schema.getImplementations(type).interfaces;
        return [type.name, [...objects, ...interfaces].map(({ name }) => name)];
      }),
  );
}
