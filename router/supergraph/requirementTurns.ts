import {
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql';

/** Fields that cannot be planned together, each with the turn in which it can; by name. */
export type RequirementTurns = Readonly<Record<string, number>>;

/** What a field requires: the arguments of every required field, by its path from the object. */
type Requirement = ReadonlyMap<string, string>;

/**
 * Two fields of a type may require one field with different arguments (`price(currency: USD)`, `price(currency: EUR)`).
 * A plan of Apollo's asks for it once, and gives both the same value: they take turns.
 */
export function requirementTurns(supergraph: DocumentNode): RequirementTurns {
  const turns: Record<string, number> = {};
  for (const definition of supergraph.definitions) {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    ) {
      continue;
    }
    const requirements = requirementsOf(definition.fields ?? []);
    for (const [name, requirement] of requirements) {
      const others = [...requirements].filter(([, other]) => conflict(requirement, other));
      if (others.length === 0) continue;
      const taken = new Set(others.map(([other]) => turns[other]));
      let turn = turns[name] ?? 0;
      while (taken.has(turn)) turn++;
      turns[name] = turn;
    }
  }
  return turns;
}

function requirementsOf(fields: readonly FieldDefinitionNode[]): Map<string, Requirement> {
  const requirements = new Map<string, Map<string, string>>();
  for (const field of fields) {
    const required = new Map<string, string>();
    for (const set of requiredSets(field)) addRequired(set, '', required);
    if (required.size > 0) requirements.set(field.name.value, required);
  }
  // What is required may require something itself.
  for (const required of requirements.values()) {
    for (const [path] of required) {
      for (const [further, args] of requirements.get(path) ?? []) {
        if (!required.has(further)) required.set(further, args);
      }
    }
  }
  return requirements;
}

function requiredSets({ directives = [] }: FieldDefinitionNode): SelectionSetNode[] {
  return directives.flatMap(({ name, arguments: given = [] }) => {
    const requires = given.find((each) => each.name.value === 'requires')?.value;
    if (name.value !== 'join__field' || requires?.kind !== Kind.STRING) return [];
    const [operation] = parse(`{${requires.value}}`, { noLocation: true }).definitions;
    return operation?.kind === Kind.OPERATION_DEFINITION ? [operation.selectionSet] : [];
  });
}

function addRequired(set: SelectionSetNode, around: string, required: Map<string, string>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    const path = selection.kind === Kind.FIELD ? around + selection.name.value : around;
    if (selection.kind === Kind.FIELD) required.set(path, argumentsOf(selection));
    if (selection.selectionSet) {
      addRequired(selection.selectionSet, path && `${path}.`, required);
    }
  }
}

function argumentsOf({ arguments: given = [] }: FieldNode): string {
  return given
    .map((argument) => print(argument))
    .sort()
    .join(', ');
}

function conflict(one: Requirement, other: Requirement): boolean {
  return [...one].some(([path, args]) => (other.get(path) ?? args) !== args);
}
