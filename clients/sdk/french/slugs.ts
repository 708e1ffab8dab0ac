import { themes as themeCodes } from '@relance/schema/codes/themes.ts';
import type { Owner } from '@relance/schema/enums/owner.ts';
import { partners } from '@relance/schema/partners.ts';
import {
  actionStatuses,
  aidStatuses,
  audiences,
  instruments,
  investmentStatuses,
  schedules,
  subsidyStatuses,
} from './labels.ts';

/** Values of the vocabulary as addresses write them: `public=exploitation-agricole&statut=ouverte`. */
export interface Slugs<Value extends string> {
  /** All of them, in the order of the vocabulary. */
  readonly slugs: readonly string[];
  /** The value of a slug; undefined where there is none. */
  valueOf(slug: string): Value | undefined;
  slugOf(value: Value): string;
}

/** `Établissement public` as `etablissement-public`. */
export function slug(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function slugsOf<Value extends string>(labels: Readonly<Record<Value, string>>): Slugs<Value> {
  const values = Object.keys(labels) as Value[];
  const bySlug = new Map(values.map((value) => [slug(labels[value]), value]));
  const byValue = new Map([...bySlug].map(([written, value]) => [value, written]));
  return {
    slugs: [...bySlug.keys()],
    valueOf: (written) => bySlug.get(written),
    slugOf: (value) => byValue.get(value) ?? value,
  };
}

const owners = Object.fromEntries(partners.map(({ owner, slug }) => [owner, slug])) as Readonly<
  Record<Owner, string>
>;

export const ownerSlugs = slugsOf(owners);
export const audienceSlugs = slugsOf(audiences);
export const aidStatusSlugs = slugsOf(aidStatuses);
export const instrumentSlugs = slugsOf(instruments);
export const actionStatusSlugs = slugsOf(actionStatuses);
export const investmentStatusSlugs = slugsOf(investmentStatuses);
export const scheduleSlugs = slugsOf(schedules);
export const subsidyStatusSlugs = slugsOf(subsidyStatuses);
/** Themes by their codes, `SHOPS_AND_CRAFTS`, and what addresses call them: `commerce-et-artisanat`. */
export const themeSlugs = slugsOf<string>(
  Object.fromEntries(themeCodes.map(({ code, label }) => [code, label])),
);
