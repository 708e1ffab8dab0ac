import type { AidOrder } from '../__generated__/graphql.ts';

/** What addresses call the orders of a list. */
export const orders = {
  echeance: 'CLOSES_ON_ASC',
  titre: 'TITLE_ASC',
  montant: 'CEILING_DESC',
  recent: 'UPDATED_AT_DESC',
} as const satisfies Record<string, AidOrder>;

export const orderWords = Object.keys(orders) as (keyof typeof orders)[];

/** `statut=toutes` asks for open and closed aids alike. */
export const everyStatus = 'toutes';

/** What a card may show below its title. */
export const fields = [
  'resume',
  'montant',
  'echeance',
  'public',
  'theme',
  'nature',
  'financeur',
  'porteur',
  'contact',
] as const;

export type Field = (typeof fields)[number];

export const views = ['cartes', 'liste'] as const;
export const looks = ['auto', 'clair', 'sombre'] as const;
export const levels = ['2', '3', '4', '5', '6'] as const;
export const languages = ['fr'] as const;

export type Look = (typeof looks)[number];
