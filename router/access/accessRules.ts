import {
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import {
  byCoordinate,
  demandedOf,
  type FieldRule,
  mayAsk,
} from '@relance/schema/access/fieldRules.ts';
import type { Identity } from '@relance/schema/access/identity.ts';

/** Which fields of a graph are not open to everybody, looked up as clients may select them. */
export class AccessRules {
  readonly #rules = new Map<string, readonly FieldRule[]>();

  constructor(
    readonly schema: GraphQLSchema,
    rules: readonly FieldRule[],
  ) {
    if (rules.length === 0) return;
    const own = byCoordinate(rules);
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      // Through an interface a field may be that of any type behind it.
      const behind = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
      for (const field of Object.keys(type.getFields())) {
        const found = new Set([type, ...behind].flatMap((each) => demandedOf(own, each, field)));
        if (found.size > 0) this.#rules.set(`${type.name}.${field}`, [...found]);
      }
    }
  }

  /** What a caller must hold to ask for the field; nothing where it is open. */
  of(type: string, field: string): readonly FieldRule[] {
    return this.#rules.get(`${type}.${field}`) ?? [];
  }

  /** Every rule that a document touches, in the order of its fields. */
  in(document: DocumentNode): readonly FieldRule[] {
    if (this.#rules.size === 0) return [];
    const found = new Set<FieldRule>();
    const types = new TypeInfo(this.schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: ({ name }) => {
          const parent = types.getParentType();
          for (const rule of parent ? this.of(parent.name, name.value) : []) found.add(rule);
        },
      }),
    );
    return [...found];
  }
}

/** Those of the rules that a caller does not meet. */
export function unmet(rules: readonly FieldRule[], identity: Identity): readonly FieldRule[] {
  return rules.filter((rule) => !mayAsk(rule, identity));
}
