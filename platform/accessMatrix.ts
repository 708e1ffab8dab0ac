import { isInterfaceType, isObjectType, type DocumentNode, type GraphQLSchema } from 'graphql';
import {
  byCoordinate,
  demandedOf,
  fieldRules,
  type FieldRule,
  mayAsk,
} from '@relance/schema/access/fieldRules.ts';
import { anonymous, type Identity, identityOf } from '@relance/schema/access/identity.ts';
import { type Scope, scopes } from '@relance/schema/access/scopes.ts';

/** A caller of each sort, by its name. */
export const roles: ReadonlyMap<string, Identity> = new Map([
  ['public', anonymous],
  ['without scope', identityOf('somebody', [])],
  ...scopes.map((scope): [Scope, Identity] => [scope, identityOf(scope, [scope])]),
]);

/** Every field of the graph, and which of the roles may ask for it. */
export interface AccessRow {
  field: string;
  /** All of them must be met. */
  rules: readonly FieldRule[];
  open: readonly boolean[];
}

/** Rows in alphabetical order; what an interface demands, its types demand, too. */
export function accessRows(supergraph: DocumentNode, schema: GraphQLSchema): AccessRow[] {
  const known = byCoordinate(fieldRules(supergraph));
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  );
  const rows = types.flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.keys(type.getFields()).map((name) => {
      const rules = demandedOf(known, type, name);
      const open = [...roles.values()].map((identity) =>
        rules.every((rule) => mayAsk(rule, identity)),
      );
      return { field: `${type.name}.${name}`, rules, open };
    });
  });
  return rows.sort((one, other) => (one.field < other.field ? -1 : 1));
}

/** The matrix for people who review it: the fields that are not open to all, and how many are. */
export function accessMatrix(rows: readonly AccessRow[]): string {
  const closed = rows.filter(({ rules }) => rules.length > 0);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Who may ask for what',
    '',
    `Written by \`npm run compose\` from the access rules in \`supergraph.graphql\`. Of ${rows.length} fields, ${closed.length} need a scope; every other one is open to all roles, showing each the records that are there for it (\`access/sight.ts\`).`,
    '',
    line(['field', ...roles.keys()]),
    line(['---', ...[...roles.keys()].map(() => ':-:')]),
    ...closed.map(({ field, open }) =>
      line([`\`${field}\``, ...open.map((is) => (is ? '●' : ''))]),
    ),
    '',
  ].join('\n');
}
