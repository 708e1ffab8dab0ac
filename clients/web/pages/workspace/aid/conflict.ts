import { contactParts, type Fields } from './fields.ts';

/** A field that two people have written otherwise. */
export interface Conflict {
  name: string;
  mine: readonly string[];
  theirs: readonly string[];
  /** Whether only they have changed it since it was read: then theirs is what one expects. */
  onlyTheirs: boolean;
}

/** Names of the inputs of a form, parts of a contact apart. */
function inputNames(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, { kind }]) =>
    kind === 'contact' ? Object.keys(contactParts).map((part) => `${name}.${part}`) : [name],
  );
}

/** The fields in which my form is not as theirs, with what each of us has. */
export function conflictsOf(
  fields: Fields,
  { mine, theirs, read }: Record<'mine' | 'theirs' | 'read', URLSearchParams>,
): Conflict[] {
  return inputNames(fields).flatMap((name) => {
    const conflict = { name, mine: saidIn(mine, name), theirs: saidIn(theirs, name) };
    if (isSame(conflict.mine, conflict.theirs)) return [];
    return [{ ...conflict, onlyTheirs: isSame(conflict.mine, saidIn(read, name)) }];
  });
}

/** My form, with theirs where that was chosen (`choix.<field>=leur`). */
export function settled(
  fields: Fields,
  { mine, theirs }: Record<'mine' | 'theirs', URLSearchParams>,
): URLSearchParams {
  const form = new URLSearchParams();
  for (const name of inputNames(fields)) {
    const from = mine.get(`choix.${name}`) === 'leur' ? theirs : mine;
    for (const value of saidIn(from, name)) form.append(name, value);
  }
  return form;
}

function saidIn(form: URLSearchParams, name: string): string[] {
  // Browsers send line ends as CR LF.
  return form
    .getAll(name)
    .map((each) => each.replaceAll('\r\n', '\n').trim())
    .filter((each) => each !== '');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join('\0') === [...other].sort().join('\0');
}
