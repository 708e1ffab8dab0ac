import { isInterfaceType, isObjectType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { fieldRules, type FieldRule, mayAsk } from '@relance/schema/access/fieldRules.ts';
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
  rule: FieldRule | undefined;
  open: readonly boolean[];
}

/** Rows in alphabetical order; what an interface demands, its types demand, too. */
export function accessRows(supergraph: DocumentNode, schema: GraphQLSchema): AccessRow[] {
  const rules = new Map(fieldRules(supergraph).map((rule) => [rule.coordinate, rule]));
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  );
  const rows = types.flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const demanding = [type, ...type.getInterfaces()].map(({ name }) => name);
    return Object.keys(type.getFields()).map((name) => {
      const rule = demanding.map((each) => rules.get(`${each}.${name}`)).find((each) => each);
      const open = [...roles.values()].map((identity) => !rule || mayAsk(rule, identity));
      return { field: `${type.name}.${name}`, rule, open };
    });
  });
  return rows.sort((one, other) => (one.field < other.field ? -1 : 1));
}

/** The matrix for people who review it: the fields that are not open to all, and how many are. */
export function accessMatrix(rows: readonly AccessRow[]): string {
  const closed = rows.filter(({ rule }) => rule !== undefined);
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
