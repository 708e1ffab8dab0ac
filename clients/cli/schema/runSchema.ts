import { readFile } from 'node:fs/promises';
import { say } from '../terminal/terminal.ts';
import { packaged } from './packaged.ts';
import { chosenText, fieldText, ownersText, typeText } from './schemaText.ts';
import { type KnownField, type KnownType, readSupergraph } from './supergraph.ts';

interface SchemaOptions {
  supergraph?: string;
  deprecated: boolean;
  scoped: boolean;
  json: boolean;
}

/** Tells what there is: of all, of a type, or of a field. */
export async function runSchema(
  name: string | undefined,
  { supergraph, deprecated, scoped, json }: SchemaOptions,
  pathOf: (path: string) => string,
): Promise<number> {
  const sdl = await (supergraph === undefined
    ? packaged('supergraph.graphql')
    : readFile(pathOf(supergraph), 'utf8'));
  const types = readSupergraph(sdl);
  const tell = <Told>(told: Told, text: (told: Told) => string) =>
    say(json ? JSON.stringify(told, null, 2) : text(told));
  if (deprecated || scoped) {
    const isChosen = (field: KnownField) =>
      deprecated ? field.deprecated !== null : field.scopes !== null;
    const chosen = types.flatMap((type) =>
      type.fields.filter(isChosen).map((field) => ({ of: type.name, ...field })),
    );
    tell(chosen, chosenText);
    return 0;
  }
  if (name === undefined) tell(types, ownersText);
  else {
    const [typeName = '', fieldName] = name.split('.');
    const type = typeNamed(types, typeName);
    if (fieldName === undefined) tell(type, typeText);
    else tell(fieldNamed(type, fieldName), (field) => fieldText(type, field));
  }
  return 0;
}

function typeNamed(types: readonly KnownType[], name: string): KnownType {
  const found = types.find((type) => type.name === name);
  if (found) return found;
  const lower = name.toLowerCase();
  const near = types.filter((type) => type.name.toLowerCase().includes(lower)).slice(0, 8);
  const meant = near.length > 0 ? ` There is ${near.map((type) => type.name).join(', ')}.` : '';
  throw new Error(`"${name}" is no type of the graph.${meant}`);
}

function fieldNamed(type: KnownType, name: string): KnownField {
  const found = type.fields.find((field) => field.name === name);
  if (found) return found;
  throw new Error(
    `${type.name} has no field "${name}": it has ${type.fields.map((each) => each.name).join(', ')}.`,
  );
}
