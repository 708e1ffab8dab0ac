import { z } from 'zod';
import { isInseeCode, isSiren } from '@relance/schema/scalars/identifiers.ts';
import {
  aidStatusSlugs,
  audienceSlugs,
  ownerSlugs,
  themeSlugs,
} from '@relance/sdk/french/slugs.ts';
import { choice, choices, flag, type Hint, number, text, themselves } from './kinds.ts';
import { nearest } from './nearest.ts';
import { type Refusal, wrongParameter } from './refusal.ts';
import { everyStatus, fields, languages, levels, looks, orderWords, views } from './words.ts';

const insee = text(5, isInseeCode, 'est le code INSEE d’une commune, comme 47001.');
const epci = text(9, isSiren, 'est le numéro SIREN d’une intercommunalité, neuf chiffres.');
const siren = text(
  9,
  isSiren,
  'est un numéro SIREN\u00A0: neuf chiffres dont le dernier est une clé.',
);
const colour = text(7, (given) => /^#[\da-f]{6}$/i.test(given), 'est une couleur, comme #0b5c4a.');
const id = text(100, (given) => /^[\w:.-]+$/.test(given), 'n’est pas l’identifiant d’une aide.');
const cursor = text(400, (given) => /^[\w+/=-]+$/.test(given), 'ne vient pas de cette liste.');
const words = (longest: number) =>
  text(longest, (given) => !given.includes('\0'), `a ${longest} signes au plus.`);
const partner = text(
  60,
  (given) => /^[\p{L}\d_ .’'-]+$/u.test(given),
  'est le nom d’un partenaire ou le code INSEE d’une commune.',
);

const statuses = {
  slugs: [...aidStatusSlugs.slugs, everyStatus],
  valueOf: (slug: string) => (slug === everyStatus ? 'ALL' : aidStatusSlugs.valueOf(slug)),
};

const parameters = z.strictObject({
  id: id.optional(),
  public: choices(audienceSlugs).default([]),
  commune: insee.optional(),
  epci: epci.optional(),
  theme: choices(themeSlugs).default([]),
  porteur: choices(ownerSlugs).default([]),
  financeur: siren.optional(),
  statut: choices(statuses).default(['OPEN']),
  texte: words(200).optional(),
  limite: number(1, 50).default(6),
  tri: choice(orderWords).default('echeance'),
  apres: cursor.optional(),
  champs: choices(themselves(fields)).default(['resume', 'montant', 'echeance', 'financeur']),
  vue: choice(views).default('cartes'),
  titre: words(120).optional(),
  niveau: choice(levels).transform(Number).default(3),
  recherche: flag.default(false),
  langue: choice(languages).default('fr'),
  apparence: choice(looks).default('auto'),
  accent: colour.optional(),
  fond: colour.optional(),
  encre: colour.optional(),
  rayon: number(0, 32).optional(),
  partenaire: partner.optional(),
  // The element says so of itself, to be counted apart.
  forme: choice(['element']).optional(),
});

/** What a widget shows, of whom, and how it looks. */
export type Parameters = z.infer<typeof parameters>;

/** Every parameter that is known. */
export const parameterNames = Object.keys(parameters.shape);

/** Reads the part of an address after its `?`; a Refusal (400) names the parameter and what it may be. */
export function readParameters(query: URLSearchParams): Parameters {
  const read = parameters.safeParse(valuesOf(query));
  if (!read.success) throw refusalOf(read.error);
  const { commune, epci } = read.data;
  if (commune !== undefined && epci !== undefined) {
    throw wrongParameter(
      'epci',
      'ne va pas avec «\u00A0commune\u00A0»\u00A0: gardez l’un des deux.',
    );
  }
  return read.data;
}

// Forms send what was left empty.
function valuesOf(query: URLSearchParams): Record<string, string[]> {
  const values = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of query) {
    const isEmpty = value.trim() === '' && parameterNames.includes(name);
    if (!isEmpty) (values[name] ??= []).push(value.trim());
  }
  return values;
}

function refusalOf({ issues }: z.ZodError): Refusal {
  const [issue] = issues;
  if (issue?.code === 'unrecognized_keys') {
    const name = issue.keys[0] ?? '';
    const close = nearest(name, parameterNames);
    const why = `n’existe pas. Le plus proche est «\u00A0${close}\u00A0»\u00A0; paramètres possibles\u00A0: ${parameterNames.join(', ')}.`;
    return wrongParameter(name.slice(0, 40), why, close);
  }
  const { proche } = (issue as { params?: Hint } | undefined)?.params ?? {};
  return wrongParameter(String(issue?.path[0] ?? ''), issue?.message ?? '', proche);
}
