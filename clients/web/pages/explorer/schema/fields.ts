import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { owners as ownerLabels } from '@relance/sdk/french/labels.ts';
import { scopesOf } from '../query/costWords.ts';
import type { Graph } from './graph.ts';

/** A field as people read about it. */
export interface FieldFacts {
  /** `Subsidy.amount` */
  coordinate: string;
  name: string;
  /** As the graph writes it: `[Payment!]`. */
  type: string;
  /** Name of the type that has a page of its own; undefined for a plain value. */
  leadsTo: string | undefined;
  description: string;
  arguments: readonly { name: string; type: string; description: string }[];
  /** Partners, in French; none where it is an argument of a filter. */
  owners: readonly string[];
  /** Who may read it; undefined where everybody may. */
  closed: string | undefined;
  deprecated: string | undefined;
}

/** Types that have something to read about, by name. */
export function typesOf({ schema }: Graph): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isScalarType(type))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The fields of a type, or the values of a closed list. */
export function fieldsOf(graph: Graph, type: GraphQLNamedType): FieldFacts[] {
  if (isEnumType(type)) {
    return type.getValues().map((value) => ({
      ...plain(type, value),
      type: '',
      leadsTo: undefined,
    }));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({
      ...plain(type, field),
      type: String(field.type),
      leadsTo: pageOf(getNamedType(field.type)),
    }));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map((field) => factsOf(graph, type, field));
}

/** Fields whose name or description has all the words. */
export function search(graph: Graph, text: string): FieldFacts[] {
  const words = folded(text).split(' ');
  return typesOf(graph)
    .filter((type) => type !== graph.schema.getMutationType())
    .flatMap((type) => fieldsOf(graph, type))
    .filter(({ coordinate, description }) => {
      const read = folded(`${coordinate} ${description}`);
      return words.every((word) => read.includes(word));
    });
}

function factsOf(
  { owners, rules }: Graph,
  type: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
): FieldFacts {
  const own = plain(type, field);
  const rule = rules.get(own.coordinate);
  return {
    ...own,
    type: String(field.type),
    leadsTo: pageOf(getNamedType(field.type)),
    arguments: field.args.map((each) => ({
      name: each.name,
      type: String(each.type),
      description: each.description ?? '',
    })),
    owners: (owners.get(own.coordinate) ?? []).map(
      (owner) => ownerLabels[owner as keyof typeof ownerLabels] ?? owner,
    ),
    closed: rule && scopesOf(rule.anyOf),
  };
}

interface Described {
  name: string;
  description?: string | null | undefined;
  deprecationReason?: string | null | undefined;
}

function plain(
  { name: type }: GraphQLNamedType,
  { name, description, deprecationReason }: Described,
) {
  return {
    ...{ coordinate: `${type}.${name}`, name, description: description ?? '' },
    ...{ arguments: [], owners: [], closed: undefined },
    deprecated: deprecationReason ?? undefined,
  };
}

function pageOf(type: GraphQLNamedType): string | undefined {
  return isScalarType(type) ? undefined : type.name;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
}
