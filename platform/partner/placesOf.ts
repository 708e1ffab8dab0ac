import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Location, parse } from 'graphql';

/** A type, or a field of one, as SDL and errors name it. */
export interface Coordinate {
  type: string;
  field?: string | undefined;
}

/** What stands at an offset of the SDL. */
export function coordinateAt(sdl: string, offset: number): Coordinate[] {
  const holds = ({ loc }: { loc?: Location | undefined }) =>
    loc !== undefined && loc.start <= offset && offset <= loc.end;
  const definition = parse(sdl).definitions.find(holds);
  if (!definition || !('name' in definition) || !definition.name) return [];
  const parts = 'fields' in definition ? (definition.fields ?? []) : [];
  return [{ type: definition.name.value, field: parts.find(holds)?.name.value }];
}

/** Types, and fields of them, that a message names: `MissionLocaleAid.title`. */
export function coordinatesIn(message: string): Coordinate[] {
  const named = message.matchAll(/\b([A-Z]\w*)(?:\.(\w+))?/g);
  return [...named].map(([, type = '', field]) => ({ type, field }));
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Where the code of a folder says one of these: `subgraphs/tourism/aid.ts:24`; undefined where it does not. */
export function codeOf(
  root: string,
  folder: string,
  coordinates: readonly Coordinate[],
): string | undefined {
  const places = coordinates.map((coordinate) => placeOf(root, folder, coordinate));
  return places.find((place) => place !== undefined);
}

function placeOf(root: string, folder: string, { type, field }: Coordinate): string | undefined {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .filter((path) => !path.includes('node_modules'));
  for (const path of files) {
    const lines = readFileSync(join(root, folder, path), 'utf8').split('\n');
    const opening = lines.findIndex((line) =>
      new RegExp(`\\b(?:class|enum) ${type}\\b`).test(line),
    );
    if (opening === -1) continue;
    const closing = lines.findIndex((line, place) => place > opening && line === '}');
    const own = new RegExp(`^\\s+(?:override |get |async )*${field}\\b\\s*[!?:(]`);
    const inside =
      field === undefined ? -1 : lines.slice(opening, closing).findIndex((line) => own.test(line));
    return `${folder}/${path}:${opening + 1 + Math.max(inside, 0)}`;
  }
  return undefined;
}
