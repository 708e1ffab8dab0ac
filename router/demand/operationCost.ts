import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../engine/fragmentsOf.ts';
import type { CostDigest } from './costDigest.ts';
import { Formula, type Term } from './formula.ts';
import { assumedItems, sizeIn } from './listSize.ts';

/** What the digest does not say. */
const perObject = 1;
const perWrite = 10;
// Answered here, by the slow path, whatever is selected: about as long as a page of a thousand objects.
const introspection: Readonly<Record<string, number>> = { __schema: 1_000, __type: 100 };

export type Variables = Readonly<Record<string, unknown>>;

/** A field, what it costs at its place, how many objects it answers, and what within each makes it so dear. */
interface Part {
  name: string;
  cost: Term;
  items: Term;
  within: readonly Part[];
}

/** What a field of an operation costs with all that is within it. */
export interface PartCost {
  /** Its path in the answer: `subsidies.nodes`. */
  field: string;
  cost: number;
}

interface Selected {
  cost: Term;
  parts: readonly Part[];
}

/** Fields that are as long as the field around them says. */
interface Sized {
  fields: readonly string[];
  size: Term;
}

/**
 * What a valid operation costs at most, as a function of its variables: @skip and @include are taken as if they
 * selected, and a field that stands twice counts twice. Of an interface the dearest type counts.
 */
export class OperationCost {
  readonly #formula = new Formula();
  readonly #schema: GraphQLSchema;
  readonly #digest: CostDigest;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<SelectionSetNode, Map<string, Selected>>();
  readonly #whole: Selected;
  readonly #constant: number | undefined;

  constructor(
    schema: GraphQLSchema,
    digest: CostDigest,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ) {
    this.#schema = schema;
    this.#digest = digest;
    this.#operation = operation;
    this.#fragments = fragmentsOf(document);
    const root = schema.getRootType(operation.operation);
    this.#whole = root
      ? this.#selectionsOf(operation.selectionSet, root, undefined)
      : { cost: this.#formula.constant(0), parts: [] };
    this.#constant = this.#formula.constantOf(this.#whole.cost);
  }

  of(variables: Variables): number {
    return this.#constant ?? this.#formula.evaluate(variables)[this.#whole.cost] ?? 0;
  }

  /** Path of the field that costs most, down to where its cost is no longer mostly one field's. */
  dearest(variables: Variables): string {
    const values = this.#formula.evaluate(variables);
    const path: string[] = [];
    let parts = this.#whole.parts;
    while (parts.length > 0) {
      const costs = parts.map(({ cost }) => values[cost] ?? 0);
      const highest = Math.max(...costs);
      const all = costs.reduce((sum, each) => sum + each, 0);
      if (path.length > 0 && highest * 2 < all) break;
      const dearest = parts[costs.indexOf(highest)];
      if (!dearest || highest === 0) break;
      path.push(dearest.name);
      parts = dearest.within;
    }
    return path.join('.');
  }

  /** The dearest parts, whole before what is within it; of fields with one name at one place the dearest. */
  parts(variables: Variables, most = 10): PartCost[] {
    const values = this.#formula.evaluate(variables);
    const of = (term: Term) => values[term] ?? 0;
    const found: PartCost[] = [];
    const walk = (parts: readonly Part[], around: string, times: number): void => {
      const byName = new Map<string, Part>();
      for (const part of parts) {
        const other = byName.get(part.name);
        if (!other || of(other.cost) < of(part.cost)) byName.set(part.name, part);
      }
      for (const [name, { cost, items, within }] of byName) {
        if (of(cost) === 0) continue;
        const field = around + name;
        found.push({ field, cost: Math.min(times * of(cost), Number.MAX_SAFE_INTEGER) });
        walk(within, `${field}.`, times * of(items));
      }
    };
    walk(this.#whole.parts, '', 1);
    return found.sort((one, other) => other.cost - one.cost).slice(0, most);
  }

  #selections(set: SelectionSetNode, typeName: string, sized: Sized | undefined): Selected {
    const type = this.#schema.getType(typeName);
    if (isObjectType(type)) return this.#selectionsOf(set, type, sized);
    if (!isAbstractType(type)) return { cost: this.#formula.constant(0), parts: [] };
    const each = this.#schema
      .getPossibleTypes(type)
      .map((possible) => this.#selectionsOf(set, possible, sized));
    return {
      cost: this.#formula.largest(each.map(({ cost }) => cost)),
      parts: each.flatMap(({ parts }) => parts),
    };
  }

  /** What is selected of an object, each set of selections looked at once per type. */
  #selectionsOf(
    set: SelectionSetNode,
    type: GraphQLObjectType,
    sized: Sized | undefined,
  ): Selected {
    const key = `${type.name} ${sized ? `${sized.size} ${sized.fields.join()}` : ''}`;
    const known = this.#known.get(set) ?? new Map<string, Selected>();
    this.#known.set(set, known);
    const before = known.get(key);
    if (before) return before;
    const parts: Part[] = [];
    const costs: Term[] = [];
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const part = this.#part(selection, type, sized);
        parts.push(part);
        costs.push(part.cost);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.#fragments.get(selection.name.value);
      if (!fragment || !this.#applies(fragment.typeCondition?.name.value, type)) continue;
      const inner = this.#selectionsOf(fragment.selectionSet, type, sized);
      parts.push(...inner.parts);
      costs.push(inner.cost);
    }
    const selected = { cost: this.#formula.sum(costs), parts };
    known.set(key, selected);
    return selected;
  }

  #part(node: FieldNode, parent: GraphQLObjectType, sized: Sized | undefined): Part {
    const name = (node.alias ?? node.name).value;
    const fieldName = node.name.value;
    const field = parent.getFields()[fieldName];
    if (!field) return this.#constantPart(name, introspection[fieldName] ?? 0);
    const said = this.#digest.fields[`${parent.name}.${fieldName}`] ?? {};
    const { sizedFields } = said.list ?? {};
    const size = () => sizeIn(this.#formula, said.list, field, node, this.#operation);
    const result = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    const items = sized?.fields.includes(fieldName)
      ? sized.size
      : isList
        ? said.list && !sizedFields
          ? size()
          : this.#formula.constant(assumedItems)
        : this.#formula.constant(1);
    const inner =
      isCompositeType(result) && node.selectionSet
        ? this.#selections(
            node.selectionSet,
            result.name,
            sizedFields && { fields: sizedFields, size: size() },
          )
        : undefined;
    const object = this.#formula.constant(
      this.#digest.types[result.name] ?? (isCompositeType(result) ? perObject : 0),
    );
    const each = inner ? this.#formula.sum([object, inner.cost]) : object;
    const own = this.#formula.constant(this.#own(node, parent, field, said));
    const cost = this.#formula.sum([own, this.#formula.product(items, each)]);
    return { name, cost, items, within: inner?.parts ?? [] };
  }

  /** What the field takes beside its objects, with the arguments that are given. */
  #own(
    node: FieldNode,
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    { weight = this.#usual(parent), arguments: weights = {} }: CostDigest['fields'][string],
  ): number {
    const given = new Set(node.arguments?.map(({ name }) => name.value));
    return field.args.reduce(
      (all, { name }) => all + (given.has(name) ? (weights[name] ?? 0) : 0),
      weight,
    );
  }

  #usual(parent: GraphQLObjectType): number {
    return parent === this.#schema.getRootType(OperationTypeNode.MUTATION) ? perWrite : 0;
  }

  #constantPart(name: string, cost: number): Part {
    return {
      ...{ name, cost: this.#formula.constant(cost), items: this.#formula.constant(1) },
      within: [],
    };
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.#schema.getType(condition);
    return isAbstractType(named) && this.#schema.isSubType(named, type);
  }
}
