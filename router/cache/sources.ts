import {
  type DocumentNode,
  getNamedType,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { partners } from '@relance/schema/partners.ts';

/** A kind of record of one owner, as the change feeds name it: `DEPARTMENT Aid`. */
export type Source = `${string} ${string}`;

const owners = partners.map(({ owner }) => owner);
const kinds = ['Aid', 'Subsidy', 'Investment', 'RecoveryAction'];

// What is worked out over the records of all owners depends on all of them.
const computed: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    kinds.flatMap((kind) =>
      ['Connection', 'Edge', 'Sums', 'Facets'].map((part) => [kind + part, [kind]]),
    ),
  ),
  // Names of organizations are those that subsidies give them.
  Organization: ['Subsidy'],
};

// Kinds that only one owner has.
const single: Record<string, Source> = {
  DigitalInclusionPoint: 'DEPARTMENT DigitalInclusionPoint',
  ParticipatoryProject: 'DEPARTMENT ParticipatoryProject',
  TouristOffer: 'TOURISM TouristOffer',
  IndicatorValue: 'CONFERENCE IndicatorValue',
};

// Parts of a record, and lists that follow the codes of law: nothing of their own can change.
const fixed = new Set([
  ...['Query', 'Contact', 'Provenance', 'Territory', 'Milestone', 'Indicator', 'DatedValue'],
  ...['Payment', 'BudgetYear', 'FinancingLine', 'Location', 'OpeningPeriod', 'PageInfo', 'Facet'],
  ...['Theme', 'Proposition', 'StateAidRegime', 'NafSectionLabel'],
]);

/**
 * What an operation's answer can change with; null when it touches anything that the change feeds do not
 * tell of (statistics, runs of imports, the state of the index): then it can't be cached.
 */
export function sourcesOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  document: DocumentNode,
): readonly Source[] | null {
  const found = new Set<Source>();
  let untold = operation.operation !== OperationTypeNode.QUERY;
  const typeInfo = new TypeInfo(schema);
  const others = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const part: DocumentNode = { kind: document.kind, definitions: [operation, ...others] };
  visit(
    part,
    visitWithTypeInfo(typeInfo, {
      SelectionSet: () => {
        const type = typeInfo.getParentType();
        if (!type) throw new GraphQLError('a valid document has a type for every selection');
        for (const name of objectsOf(schema, type)) {
          const sources = sourcesOfType(name);
          if (sources === null) untold = true;
          else for (const source of sources) found.add(source);
        }
      },
      Field: ({ name }) => {
        // Introspection is answered without any subgraph.
        if (name.value === '__schema' || name.value === '__type') untold = true;
      },
    }),
  );
  return untold ? null : [...found].sort();
}

function objectsOf(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named).map(({ name }) => name);
  return isObjectType(named) ? [named.name] : [];
}

function sourcesOfType(name: string): readonly Source[] | null {
  if (fixed.has(name)) return [];
  const own = single[name.replace(/(?:Connection|Edge)$/, '')];
  if (own) return [own];
  const over = computed[name];
  if (over) return over.flatMap((kind) => owners.map((owner): Source => `${owner} ${kind}`));
  for (const { prefix, owner } of partners) {
    const kind = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (kinds.includes(kind)) return [`${owner} ${kind}`];
  }
  return null;
}
