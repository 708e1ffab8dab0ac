import { count } from '../importing/reportText.ts';
import { styled } from '../terminal/terminal.ts';
import type { KnownField, KnownType } from './supergraph.ts';

/** Who holds how much of the graph. */
export function ownersText(types: readonly KnownType[]): string {
  const owners = [...new Set(types.flatMap((type) => type.owners))].sort();
  const fields = types.filter(({ kind }) => kind === 'type').flatMap((type) => type.fields);
  const rows = owners.map((owner) => [
    owner,
    count(types.filter((type) => type.owners.includes(owner)).length),
    count(fields.filter((field) => field.owners.includes(owner)).length),
    count(fields.filter((field) => field.owners.includes(owner) && field.scopes !== null).length),
  ]);
  const deprecated = fields.filter((field) => field.deprecated !== null).length;
  return [
    ...aligned([['owner', 'types', 'fields', 'by scope'], ...rows], [1, 2, 3]),
    '',
    `${count(types.length)} types, ${count(deprecated)} deprecated fields. \`relance schema Query\` lists what can be asked.`,
  ].join('\n');
}

/** A type with its fields. */
export function typeText({
  name,
  kind,
  description,
  owners,
  scopes,
  fields,
  values,
}: KnownType): string {
  return [
    `${styled('bold', `${kind} ${name}`)}  (${owners.join(', ')})`,
    ...(description === '' ? [] : [description]),
    ...(scopes === null ? [] : [`Opened by ${scopes}.`]),
    ...(values.length === 0 ? [] : ['', ...values.map((value) => `  ${value}`)]),
    ...(fields.length === 0 ? [] : ['', ...aligned(fields.map(rowOf), [])]),
  ].join('\n');
}

/** A field with its arguments. */
export function fieldText({ name }: KnownType, field: KnownField): string {
  const { description, args, owners, scopes, deprecated } = field;
  return [
    styled('bold', `${name}.${field.name}: ${field.type}`),
    ...(description === '' ? [] : [description]),
    `Answered by ${owners.join(', ')}.`,
    ...(scopes === null ? [] : [`Opened by ${scopes}.`]),
    ...(deprecated === null ? [] : [`Deprecated: ${deprecated}`]),
    ...(args.length === 0
      ? []
      : [
          '',
          ...aligned(
            args.map((each) => [`  ${each.name}:`, each.type, firstLine(each.description)]),
            [],
          ),
        ]),
  ].join('\n');
}

/** Fields of several types. */
export function chosenText(fields: readonly (KnownField & { of: string })[]): string {
  if (fields.length === 0) return 'None.';
  return aligned(
    fields.map((field) => [
      `${field.of}.${field.name}`,
      field.type,
      field.deprecated ?? field.scopes ?? '',
    ]),
    [],
  ).join('\n');
}

function rowOf({ name, args, type, owners, scopes, deprecated }: KnownField): string[] {
  const remarks = [
    ...(scopes === null ? [] : [`scope ${scopes}`]),
    ...(deprecated === null ? [] : [`deprecated: ${deprecated}`]),
  ];
  return [`  ${name}${args.length > 0 ? '(…)' : ''}`, type, owners.join(', '), remarks.join('; ')];
}

function aligned(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, at) =>
        right.includes(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
