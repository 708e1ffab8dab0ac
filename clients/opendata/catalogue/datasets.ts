import { partners } from '@relance/schema/partners.ts';
import { ownerSlugs } from '@relance/sdk/french/slugs.ts';
import type { OwnerName } from '../graph/ask.ts';
import type { Kind } from '../kinds/kind.ts';
import { kinds } from '../kinds/kinds.ts';
import { type Format, formats } from '@relance/sdk/export/formats.ts';

/** A file that a data set can be had as. */
export interface Download {
  label: string;
  path: string;
  format: Format;
  /** The published schema that the file follows. */
  conformsTo: string | null;
}

/** A data set, as the catalogue and the page of open data tell it. */
export interface Dataset {
  kind: Kind<unknown>;
  title: string;
  description: string;
  /** How often it changes, in words. */
  updated: string;
  downloads: readonly Download[];
  /** Path of a feed of changes; null where there is none. */
  feed: string | null;
  api: string;
  /** Themes by the vocabulary of the European Union. */
  themes: readonly string[];
  /** Whether it reaches over days that are known from its records. */
  isDated: boolean;
}

/** The national schema of subsidies. */
const scdl = 'https://schema.data.gouv.fr/scdl/subventions/2.1.1';

const europe = 'http://publications.europa.eu/resource/authority/data-theme';
const themes: Record<Kind<unknown>['slug'], readonly string[]> = {
  aides: ['ECON', 'GOVE'],
  subventions: ['GOVE', 'ECON'],
  investissements: ['GOVE', 'REGI'],
  actions: ['GOVE', 'REGI'],
  territoires: ['REGI'],
  indicateurs: ['ECON'],
};

/** Every data set there is; of one partner where it is named. */
export function datasets(owner?: OwnerName): readonly Dataset[] {
  return kinds
    .filter((kind) => owner === undefined || holds(owner, kind))
    .map((kind) => datasetOf(kind, owner));
}

const recordKinds: Partial<Record<Kind<unknown>['slug'], string>> = {
  aides: 'Aid',
  subventions: 'Subsidy',
  investissements: 'Investment',
  actions: 'RecoveryAction',
};

function holds(owner: OwnerName, { slug }: Kind<unknown>): boolean {
  const held = partners.find((partner) => `${partner.owner}` === owner)?.kinds ?? [];
  return held.some((each) => each === recordKinds[slug]);
}

function datasetOf(kind: Kind<unknown>, owner?: OwnerName): Dataset {
  const { slug, title, description } = kind;
  const query = owner === undefined ? '' : `?porteur=${ownerSlugs.slugOf(owner)}`;
  return {
    ...{ kind, title, description, updated: 'En continu' },
    downloads: downloadsOf(kind, query),
    feed: kind.entry === undefined ? null : `/${slug}.atom${query}`,
    api: `/api/v1/${slug}${query}`,
    themes: themes[slug].map((code) => `${europe}/${code}`),
    isDated: slug === 'subventions',
  };
}

function downloadsOf({ slug }: Kind<unknown>, query: string): Download[] {
  const files = formats.map((format) => {
    const follows = slug === 'subventions' && format.name === 'csv';
    return {
      label: follows ? 'CSV (schéma national)' : format.label,
      path: `/opendata/${slug}.${format.name}${query}`,
      ...{ format, conformsTo: follows ? scdl : null },
    };
  });
  const [csv, ...others] = files;
  if (!csv) return files;
  const path = `${csv.path}${query === '' ? '?' : '&'}dialecte=excel`;
  return [csv, { label: 'CSV pour Excel', path, format: csv.format, conformsTo: null }, ...others];
}
