import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { chosenOperation } from '../engine/readDocument.ts';
import type { RequirementTurns } from '../supergraph/requirementTurns.ts';

/**
 * A query as several that are planned and run one after the other, so that no two fields are planned together that
 * require one field with different arguments. It is itself where it has no such fields, which is the rule, and
 * where it is a mutation, which is sent once.
 */
export function inTurns(
  document: DocumentNode,
  operationName: string | undefined,
  turns: RequirementTurns,
): DocumentNode[] {
  const needed = turnsIn(document, turns);
  if (needed.length < 2) return [document];
  const operation = chosenOperation(document, operationName);
  if (operation.operation !== OperationTypeNode.QUERY) return [document];
  const [first] = needed;
  const whole = withoutSpreads(document, operation);
  const turnOf = ({ name }: FieldNode) => turns[name.value];
  return needed.map((turn) => {
    const belongs = (field: FieldNode) => (turnOf(field) ?? turn) === turn;
    // What is asked for in any turn is asked for in the first one.
    const keeps = turn === first ? belongs : (field: FieldNode) => turnOf(field) === turn;
    const selectionSet = part(whole.selectionSet, keeps, belongs) ?? typenameOnly;
    return { kind: Kind.DOCUMENT, definitions: [{ ...whole, selectionSet }] };
  });
}

/** One plan after the other: each reads what it requires before the next one asks for it otherwise. */
export function oneAfterTheOther(plans: readonly QueryPlan[]): QueryPlan {
  const [first] = plans;
  if (first && plans.length === 1) return first;
  const nodes = plans.flatMap(({ node }) => (node ? [node as PlanNode] : []));
  return { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } };
}

function turnsIn(document: DocumentNode, turns: RequirementTurns): number[] {
  const found = new Set<number>();
  visit(document, {
    Field: ({ name }) => {
      const turn = Object.hasOwn(turns, name.value) ? turns[name.value] : undefined;
      if (turn !== undefined) found.add(turn);
    },
  });
  return [...found].sort((one, other) => one - other);
}

const typenameOnly: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
};

/** The selections with a field that is kept, and the way to it; all that belongs inside such a field. */
function part(
  { selections }: SelectionSetNode,
  keeps: (field: FieldNode) => boolean,
  belongs: (field: FieldNode) => boolean,
): SelectionSetNode | undefined {
  const kept = selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const isKept = selection.kind === Kind.FIELD && keeps(selection);
    if (!selection.selectionSet) return isKept ? [selection] : [];
    const inner = part(selection.selectionSet, isKept ? belongs : keeps, belongs);
    if (!inner && !isKept) return [];
    return [{ ...selection, selectionSet: inner ?? typenameOnly }];
  });
  return kept.length > 0 ? { kind: Kind.SELECTION_SET, selections: kept } : undefined;
}

function withoutSpreads(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): OperationDefinitionNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const inline = <Node extends OperationDefinitionNode | FragmentDefinitionNode>(
    node: Node,
  ): Node =>
    visit(node, {
      FragmentSpread: ({ name, directives }) => {
        const fragment = fragments.get(name.value);
        if (!fragment) return undefined;
        const { typeCondition, selectionSet } = inline(fragment);
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, directives };
      },
    });
  return inline(operation);
}
