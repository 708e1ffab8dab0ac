import { owners } from '@relance/sdk/french/labels.ts';
import { ownerSlugs } from '@relance/sdk/french/slugs.ts';
import type { OwnerName } from '../graph/ask.ts';
import { spaced } from '../http/typography.ts';
import type { Facts } from './facts.ts';
import { type Dataset, datasets, type Download } from './datasets.ts';
import { licence } from '@relance/sdk/licence.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const french = (text: string) => ({ '@value': spaced(text), '@language': 'fr' });
const link = (address: string) => ({ '@id': address });

const authority = 'http://publications.europa.eu/resource/authority';
/** Lot-et-Garonne in the official geographic code. */
const place = link('http://id.insee.fr/geo/departement/47');
const language = link(`${authority}/language/FRA`);

/** The catalogue for portals to harvest (DCAT-AP, JSON-LD): of all, or of one partner. */
export function catalogue(base: string, facts: Facts, owner?: OwnerName): object {
  const path = owner === undefined ? '' : `/${ownerSlugs.slugOf(owner)}`;
  const title =
    owner === undefined
      ? 'Données ouvertes du plan de relance de Lot-et-Garonne'
      : `Données ouvertes : ${owners[owner]}`;
  const publisher = publisherOf(base, owner);
  return {
    '@context': context,
    ...{ '@id': `${base}/opendata/catalogue${path}.jsonld`, '@type': 'dcat:Catalog' },
    ...{ 'dct:title': french(title), 'dct:language': language, 'dct:spatial': place },
    'dct:description': french(
      'Aides, subventions, investissements et actions, tenus par les partenaires.',
    ),
    ...{ 'dct:publisher': publisher, 'dct:license': link(licence.url) },
    'foaf:homepage': link(`${base}/opendata`),
    ...modified(facts.changed),
    'dcat:dataset': datasets(owner).map((dataset) =>
      datasetOf({ base, path, dataset, facts, publisher }),
    ),
  };
}

interface Described {
  base: string;
  path: string;
  dataset: Dataset;
  facts: Facts;
  publisher: object;
}

function datasetOf({ base, path, dataset, facts, publisher }: Described): object {
  const { slug } = dataset.kind;
  const id = `${base}/opendata${path}/${slug}`;
  return {
    ...{
      '@id': `${id}#jeu`,
      '@type': 'dcat:Dataset',
      'dct:identifier': `relance47${path}/${slug}`,
    },
    ...{ 'dct:title': french(dataset.title), 'dct:description': french(dataset.description) },
    ...{ 'dct:publisher': publisher, 'dct:language': language, 'dct:spatial': place },
    'dct:accrualPeriodicity': link(`${authority}/frequency/CONT`),
    'dcat:theme': dataset.themes.map(link),
    'dcat:keyword': [french('plan de relance'), french(dataset.title.toLowerCase())],
    'dcat:landingPage': link(`${base}/opendata#${slug}`),
    ...modified(facts.changes[slug] ?? null),
    ...(dataset.isDated ? temporal(facts) : {}),
    'dcat:distribution': dataset.downloads.map((download, at) =>
      distributionOf(download, { base, id: `${id}#fichier-${at + 1}` }),
    ),
  };
}

function distributionOf(
  { label, path, format, conformsTo }: Download,
  { base, id }: { base: string; id: string },
): object {
  const [mediaType = ''] = format.mediaType.split(';');
  return {
    ...{ '@id': id, '@type': 'dcat:Distribution', 'dct:title': french(label) },
    ...{ 'dcat:accessURL': link(base + path), 'dcat:downloadURL': link(base + path) },
    'dcat:mediaType': link(`http://www.iana.org/assignments/media-types/${mediaType}`),
    'dct:license': link(licence.url),
    ...(conformsTo === null ? {} : { 'dct:conformsTo': link(conformsTo) }),
  };
}

function publisherOf(base: string, owner: OwnerName | undefined): object {
  const by = owner ?? 'CONFERENCE';
  return {
    ...{ '@id': `${base}/opendata#${ownerSlugs.slugOf(by)}`, '@type': 'foaf:Organization' },
    'foaf:name': french(owners[by]),
  };
}

function modified(at: string | null): object {
  if (at === null) return {};
  return { 'dct:modified': { '@value': at, '@type': 'xsd:dateTime' } };
}

function temporal({ from, until }: Facts): object {
  if (from === null || until === null) return {};
  const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });
  const period = { 'dcat:startDate': day(from), 'dcat:endDate': day(until) };
  return { 'dct:temporal': { '@type': 'dct:PeriodOfTime', ...period } };
}
