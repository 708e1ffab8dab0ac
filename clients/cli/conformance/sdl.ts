import {
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { partnerNamed } from '@relance/schema/partners.ts';
import { Skipped } from './check.ts';
import type { FeedEvent, Subject } from './subject.ts';

/** What the subgraph says that it is. */
export async function sdlOf(subject: Subject): Promise<string> {
  const { data, errors } = await subject.graph('{ _service { sdl } }');
  const sdl = (data?.['_service'] as { sdl?: unknown } | null | undefined)?.sdl;
  if (typeof sdl !== 'string') throw new Error(`no SDL: ${JSON.stringify({ data, errors })}`);
  return sdl;
}

export async function typesOf(subject: Subject): Promise<ObjectTypeDefinitionNode[]> {
  return objectTypes(parse(await sdlOf(subject)));
}

/** Object types by the interface that all owners share. */
export function implementors(
  types: readonly ObjectTypeDefinitionNode[],
  kind: string,
): ObjectTypeDefinitionNode[] {
  return types.filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === kind));
}

export function keysOf({ directives = [] }: ObjectTypeDefinitionNode): string[] {
  return directives
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: given = [] }) => given)
    .filter(({ name }) => name.value === 'fields')
    .map(({ value }) => String(valueFromASTUntyped(value)));
}

/** The type of the records that an event tells of; of several the one that is named as the partner's are. */
export function typeOf(
  subject: Subject,
  types: readonly ObjectTypeDefinitionNode[],
  { kind }: FeedEvent,
): string | undefined {
  const names = implementors(types, kind).map(({ name }) => name.value);
  const own = `${partnerNamed(subject.owner)?.prefix ?? ''}${kind}`;
  return names.find((name) => name === own) ?? (names.length === 1 ? names[0] : undefined);
}

/** A mutation that deletes a record by `$id`. */
export async function mutationOf(subject: Subject): Promise<string> {
  const mutations = (await typesOf(subject)).filter(({ name }) => name.value === 'Mutation');
  const names = mutations.flatMap(({ fields = [] }) => fields.map(({ name }) => name.value));
  const remove = names.find((name) =>
    /^delete[A-Z]\w*(?:Aid|Subsidy|Investment|RecoveryAction)$/.test(name),
  );
  if (remove === undefined) throw new Skipped('it has no mutation that deletes a record');
  return `mutation ($id: ID!) { ${remove}(id: $id, version: 1) { __typename } }`;
}

function objectTypes({ definitions }: DocumentNode): ObjectTypeDefinitionNode[] {
  return definitions.filter(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.OBJECT_TYPE_EXTENSION,
  ) as ObjectTypeDefinitionNode[];
}
