import {
  actionStatuses,
  aidStatuses,
  audiences,
  beneficiaryKinds,
  instruments,
  investmentStatuses,
  owners,
  publications,
  schedules,
  subsidyStatuses,
} from '@relance/sdk/french/labels.ts';
import {
  type DefinitionNode,
  Kind,
  parse,
  type ScalarTypeDefinitionNode,
  type StringValueNode,
} from 'graphql';
import type { Term } from './term.ts';

/** What people call the values of enums. */
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ActionStatus: actionStatuses,
  AidInstrument: instruments,
  AidStatus: aidStatuses,
  Audience: audiences,
  BeneficiaryKind: beneficiaryKinds,
  InvestmentSchedule: schedules,
  InvestmentStatus: investmentStatuses,
  Owner: owners,
  Publication: publications,
  SubsidyStatus: subsidyStatuses,
};

/** What the descriptions of the schema say of types, values and fields. */
export function termsOfSchema(sdl: string): Term[] {
  const { definitions } = parse(sdl, { noLocation: true });
  // Fields of an interface are told once, not for every owner again.
  const told = new Set<string>();
  return [...definitions]
    .sort(
      (a, b) =>
        Number(b.kind === Kind.INTERFACE_TYPE_DEFINITION) -
        Number(a.kind === Kind.INTERFACE_TYPE_DEFINITION),
    )
    .flatMap(termsOf)
    .filter(({ code, definition }) => {
      const key = `${code.slice(code.indexOf('.') + 1)}: ${definition}`;
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
}

function termsOf(node: DefinitionNode): Term[] {
  switch (node.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
      return described('TYPE', node.name.value, node.description).map((term) => ({
        ...term,
        source: [term.source, ...specifiedIn(node)].join(', '),
      }));
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return described('TYPE', node.name.value, node.description);
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_DEFINITION: {
      const type = node.name.value;
      if (type === 'Mutation' || /(?:Connection|Edge)$/.test(type)) return [];
      return [
        ...described('TYPE', type, node.description),
        ...(node.fields ?? []).flatMap(({ name, description }) =>
          described('FIELD', `${type}.${name.value}`, description),
        ),
      ];
    }
    case Kind.ENUM_TYPE_DEFINITION: {
      const type = node.name.value;
      const values = (node.values ?? []).map(({ name }) => nameOf(type, name.value));
      return [
        ...described('TYPE', type, node.description, ` Values: ${values.join(', ')}.`),
        ...(node.values ?? []).flatMap(({ name, description }) =>
          described('VALUE', `${type}.${name.value}`, description),
        ),
      ];
    }
    default:
      return [];
  }
}

/** The page that defines a scalar: that of Insee, of an RFC. */
function specifiedIn({ directives = [] }: ScalarTypeDefinitionNode): string[] {
  return directives
    .filter(({ name }) => name.value === 'specifiedBy')
    .flatMap((each) => each.arguments ?? [])
    .flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : []));
}

function nameOf(type: string, value: string): string {
  const label = labels[type]?.[value];
  return label === undefined ? value : `${value} (${label})`;
}

function described(
  kind: Term['kind'],
  code: string,
  description: StringValueNode | undefined,
  more = '',
): Term[] {
  if (description === undefined) return [];
  const [type = '', member] = code.split('.');
  const label = labels[type]?.[member ?? ''];
  const own = member ?? type;
  const definition = description.value.replace(/\s+/g, ' ');
  const names = frenchIn(definition);
  return [
    {
      ...{ kind, code, label: label ?? names[0] ?? own },
      names: [own, ...names],
      definition: definition + more,
      language: 'en',
      source: `Schema of Relance Graph, ${code}`,
      confirmed: null,
    },
  ];
}

/** The French terms of a description, which it has in brackets: `Highest amount granted, in euros (plafond)`. */
function frenchIn(description: string): string[] {
  return [...description.matchAll(/\(([^()]+)\)/g)]
    .flatMap(([, inside = '']) => inside.split(/[,;]/))
    .map((name) => name.trim())
    .filter((name) => /^\p{L}/u.test(name) && name.length <= 60);
}
