import { Script } from 'node:vm';
import { inCapitals, partners, type RecordKind } from '@relance/schema/partners.ts';
import { PlatformError } from '../errors.ts';

/** What a new partner is called, in every place that calls it. */
export interface PartnerNames {
  /** `mission-locale` */
  name: string;
  /** `missionLocale` */
  identifier: string;
  /** `MissionLocale` */
  prefix: string;
  /** `MISSION_LOCALE` */
  owner: string;
  /** `Mission locale de l’Agenais` */
  label: string;
}

/** The kinds of record that a new partner starts with. */
export const firstKinds: readonly RecordKind[] = ['Aid', 'RecoveryAction'];

// Other words for the same place: scopes, folders, settings, and what the template itself calls something.
const reserved = new Set([
  ...['admin', 'analyst', 'committee', 'public'],
  ...['kit', 'platform', 'relance', 'router', 'schema', 'subgraph'],
  ...['body', 'department', 'documents', 'measure', 'office', 'records', 'site'],
]);
const longest = 40;
const wordsOfLabel = /^[\p{L}\p{N}][\p{L}\p{N}\p{Zs}’\-–,.()&/«»]{2,119}$/u;

/** Names of a partner from its folder's name; what can't be one is refused, with one that can. */
export function partnerNames(given: string, label: string | undefined, api: string): PartnerNames {
  const name = given.trim();
  const proper = properName(name);
  if (name !== proper || name.length > longest) {
    const use = proper === '' ? 'mission-locale' : proper.slice(0, longest).replace(/-$/, '');
    throw refused(
      `"${given}" is no name of a partner: use small letters and digits with hyphens between, such as ${use}.`,
    );
  }
  const taken = partners.find((partner) => partner.name === name || partner.slug === name);
  if (taken) throw refused(`"${name}" is taken by ${taken.label}: choose another name.`);
  const capitals = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const prefix = capitals.join('');
  const identifier = prefix.charAt(0).toLowerCase() + prefix.slice(1);
  if (reserved.has(name) || !isIdentifier(identifier)) {
    throw refused(`"${name}" means something else here: add a word, such as ${name}-47.`);
  }
  // `recovery` would make a RecoveryAction, which is everybody's.
  const clash = new RegExp(
    `^(?:type|interface|input|enum|scalar|union) (${prefix}(?![a-z])\\w*)`,
    'm',
  );
  const known = clash.exec(api)?.[1];
  if (known !== undefined) {
    throw refused(
      `"${name}" would name its types ${prefix}…, as ${known} is named already: add a word, such as ${name}-47.`,
    );
  }
  return { name, identifier, prefix, owner: inCapitals(name), label: properLabel(label ?? name) };
}

function properName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-$/g, '');
}

function properLabel(text: string): string {
  const label = text.trim().replaceAll("'", '’');
  if (!wordsOfLabel.test(label)) {
    throw refused(
      `--label "${text}": use 3 to 120 letters, digits, spaces and ’ - – , . ( ) & / « », such as "Mission locale de l’Agenais".`,
    );
  }
  const readable = /^[a-z0-9-]+$/.test(label) ? label.replaceAll('-', ' ') : label;
  return readable.charAt(0).toUpperCase() + readable.slice(1);
}

function isIdentifier(word: string): boolean {
  try {
    return Boolean(new Script(`'use strict'; const ${word} = 0;`));
  } catch {
    return false;
  }
}

function refused(message: string): PlatformError {
  return new PlatformError('BAD_PARTNER', message);
}
