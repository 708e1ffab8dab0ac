import type { QueryPlan } from '@apollo/query-planner';
import type { FieldRule } from '@relance/schema/access/fieldRules.ts';
import type { CostDigest } from '../demand/costDigest.ts';
import type { NeededField } from '../supergraph/neededFields.ts';
import type { RequirementTurns } from '../supergraph/requirementTurns.ts';
import type { Members } from '../supergraph/typeRelations.ts';

/** What the router reads of a supergraph, apart from plans: small enough to pass between threads. */
export interface SupergraphDigest {
  /** SDL of the schema that clients see. */
  apiSdl: string;
  subgraphs: readonly SubgraphDigest[];
  members: Members;
  /** Fields that plans ask for by themselves. */
  needed: readonly NeededField[];
  /** Fields that are not planned together. */
  turns: RequirementTurns;
  /** Who may ask for which fields. */
  access: readonly FieldRule[];
  /** What fields cost, and what one operation may cost whom. */
  costs: CostDigest;
  /** SHA-256 of the supergraph's text. */
  hash: string;
}

export interface SubgraphDigest {
  name: string;
  url: string;
}

/** Plans operations over one supergraph, wherever the work is done. */
export interface Planner {
  readonly digest: SupergraphDigest;
  /** The document has been validated. Rejects with `PlanningRefused` where no plan can be made. */
  plan(document: string, operationName: string | undefined): Promise<QueryPlan>;
  close(): Promise<void>;
}

/** The planner's own words about an operation that it cannot plan, with its code where it has one. */
export class PlanningRefused extends Error {
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined) {
    super(message);
    this.name = 'PlanningRefused';
    this.code = code;
  }
}
