import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PartnerNames } from './partnerNames.ts';

const template = join(import.meta.dirname, 'template');
const suffix = '.template';

/** What a placeholder stands for beside the names. */
export interface Placeholders {
  /** Its place in the registry, from 1: made-up numbers are made of it. */
  number: number;
  /** Versions of packages, as the neighbours have them. */
  versions: Readonly<Record<string, string>>;
}

/** The files of a new partner's folder by path: the template with its names in the place of `{{…}}`. */
export function renderFolder(names: PartnerNames, others: Placeholders): Map<string, string> {
  const values: Readonly<Record<string, string>> = {
    name: names.name,
    identifier: names.identifier,
    Prefix: names.prefix,
    OWNER: names.owner,
    label: names.label,
    number: String(others.number),
  };
  const valueOf = (placeholder: string): string => {
    const [word = '', of = ''] = placeholder.split(' ');
    const value = word === 'version' ? others.versions[of] : values[word];
    if (value === undefined) throw new Error(`the template has an unknown {{${placeholder}}}`);
    return value;
  };
  const files = readdirSync(template, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(suffix))
    .sort();
  return new Map(
    files.map((path) => [
      relative('.', path.slice(0, -suffix.length)).split(sep).join('/'),
      readFileSync(join(template, path), 'utf8').replace(/\{\{([^}]+)\}\}/g, (_, word: string) =>
        valueOf(word),
      ),
    ]),
  );
}
