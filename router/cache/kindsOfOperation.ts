import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ChangeKind } from '@relance/schema/changeKinds.ts';
import type { ChangedBy, KindsOfTypes } from './kindsOfTypes.ts';

/** What may change the answer to a document; null where something of it is told by nobody. */
export function kindsOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  kindsOfTypes: KindsOfTypes,
): ChangedBy {
  const found = new Set<ChangeKind>();
  const types = new TypeInfo(schema);
  let untold = false;
  const take = (name: string) => {
    const kinds = kindsOfTypes.get(name);
    if (!kinds) untold = true;
    for (const kind of kinds ?? []) found.add(kind);
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const type = getNamedType(types.getType());
        if (isObjectType(type)) take(type.name);
        else if (isAbstractType(type)) {
          for (const { name } of schema.getPossibleTypes(type)) take(name);
        }
      },
    }),
  );
  return untold ? null : [...found].sort();
}
