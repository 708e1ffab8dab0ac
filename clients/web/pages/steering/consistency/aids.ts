import { themes } from '@relance/schema/codes/themes.ts';
import { briefDate } from '@relance/sdk/french/dates.ts';
import { audiences } from '@relance/sdk/french/labels.ts';
import { counted, share } from '@relance/sdk/french/numbers.ts';
import { audienceSlugs, themeSlugs } from '@relance/sdk/french/slugs.ts';
import type { SteeringOverlapsQuery } from '../../../__generated__/graphql.ts';
import { some, valuesOf } from '../../../server/filters.ts';
import type { Visit } from '../../../server/visit.ts';
import type { Listing, SteeringFigure } from '../figures/figure.ts';
import { datedView } from '../frame/dated.ts';
import {
  CompetenceWarnings,
  ExpectedCells,
  Gaps,
  Overlaps,
  UncoveredCommunes,
} from './documents.ts';

type Overlap = SteeringOverlapsQuery['coherence']['overlaps']['nodes'][number];

/** The publics and themes that the address keeps. */
function kept({ query }: Visit) {
  return {
    audiences: some(valuesOf(query, 'public', audienceSlugs)),
    themes: some(valuesOf(query, 'theme', themeSlugs)),
  };
}

/** Open aids that do the same, two by two, the most alike first. */
export async function overlaps(visit: Visit, whole = false): Promise<Listing> {
  const { asOf } = datedView(visit);
  const { coherence } = await visit.ask(Overlaps, {
    ...{ asOf, first: whole ? 200 : 15, filter: kept(visit) },
  });
  const { overlaps: found, freshness } = coherence;
  visit.noteSilent(freshness.silent);
  return {
    ...{ name: 'recouvrements', total: found.totalCount, most: 200, freshness },
    finding: `${counted(found.totalCount, 'recouvrement')} d’aides, deux à deux`,
    columns: [
      { label: 'Une aide', type: 'text' },
      { label: 'L’autre aide', type: 'text' },
      { label: 'Ressemblance', type: 'share' },
      { label: 'Pourquoi', type: 'text' },
      { label: 'Peut-on cumuler ?', type: 'text' },
    ],
    rows: found.nodes.map((overlap) => ({
      href: overlap.aids[0]?.aid ? `/aides/${overlap.aids[0].aid.id}` : undefined,
      cells: [
        ...[nameOf(overlap.aids[0]), nameOf(overlap.aids[1]), overlap.score],
        ...[reasonOf(overlap), ruleOf(overlap.cumulation)],
      ],
    })),
  };
}

function nameOf(one: Overlap['aids'][number] | undefined): string | null {
  return one
    ? `${one.title} (${one.funder?.name ?? one.funder?.siren ?? 'financeur inconnu'})`
    : null;
}

/** « Mêmes publics à 100 % (Association) ; … » */
function reasonOf(overlap: Overlap): string {
  const { audiencePart, themePart, communeCount, territoryPart, from, until } = overlap;
  const publics = overlap.audiences.map((audience) => audiences[audience]).join(', ');
  const subjects = overlap.themes.map(({ code, label }) => label ?? code).join(', ');
  const period = [
    ...(from === null ? [] : [`du ${briefDate(from)}`]),
    ...(until === null ? [] : [`au ${briefDate(until)}`]),
  ].join(' ');
  return [
    `publics communs à ${share(audiencePart)} (${publics})`,
    `thèmes communs à ${share(themePart)} (${subjects})`,
    `${counted(communeCount, 'commune')} en commun (${share(territoryPart)} du plus petit territoire)`,
    ...(period === '' ? [] : [`ouvertes ensemble ${period}`]),
  ].join('\u00A0; ');
}

/** A rule, its ground, and whether somebody has checked it. */
export function ruleOf(rule: { label?: string; source: string; confirmed: boolean }): string {
  const said = rule.label === undefined ? rule.source : `${rule.label} (${rule.source})`;
  return rule.confirmed ? said : `${said}. Règle à confirmer.`;
}

/** Publics by themes: in how many EPCI nobody helps them with it, of those where somebody should. */
export async function gapMatrix(visit: Visit): Promise<SteeringFigure> {
  const { asOf } = datedView(visit);
  const { coherence } = await visit.ask(ExpectedCells, { asOf, ...kept(visit) });
  const { coverage, freshness } = coherence;
  visit.noteSilent(freshness.silent);
  const gaps = new Map<string, number>();
  for (const { audience, theme, openAids } of coverage.cells) {
    const key = `${audience} ${theme.code}`;
    gaps.set(key, (gaps.get(key) ?? 0) + (openAids === 0 ? 1 : 0));
  }
  const concerned = new Set(coverage.cells.map(({ theme }) => theme.code));
  const columns = themes
    .filter(({ code }) => concerned.has(code))
    .map(({ code, label }) => ({ key: code, label, format: 'count' as const }));
  const publics = [...new Set(coverage.cells.map(({ audience }) => audience))];
  return {
    ...{ name: 'angles-morts', chart: 'matrix', freshness },
    finding: `${counted(coverage.gapCount, 'angle mort', 'angles morts')} sur ${counted(coverage.cellCount, 'case')}`,
    data: {
      head: 'Public',
      columns,
      rows: publics.map((audience) => ({
        label: audiences[audience],
        values: Object.fromEntries(
          columns.map(({ key }) => [key, gaps.get(`${audience} ${key}`) ?? null]),
        ),
      })),
    },
  };
}

/** The same, one by one: a public, a theme and an EPCI without an open aid. */
export async function gapList(visit: Visit, whole = false): Promise<Listing> {
  const { asOf } = datedView(visit);
  const { coherence } = await visit.ask(Gaps, { asOf, ...kept(visit) });
  const { coverage, freshness } = coherence;
  visit.noteSilent(freshness.silent);
  return {
    ...{ name: 'angles-morts-liste', total: coverage.gapCount, freshness },
    finding: 'Où personne n’aide',
    columns: [
      { label: 'Public', type: 'text' },
      { label: 'Thème', type: 'text' },
      { label: 'Intercommunalité', type: 'text' },
    ],
    rows: (whole ? coverage.cells : coverage.cells.slice(0, 15)).map(
      ({ audience, theme, epci }) => ({
        cells: [audiences[audience], theme.label ?? theme.code, epci.name ?? epci.siren],
      }),
    ),
  };
}

/** Communes that live on what the whole département offers alone. */
export async function uncoveredCommunes(visit: Visit, whole = false): Promise<Listing> {
  const { asOf } = datedView(visit);
  const { coherence } = await visit.ask(UncoveredCommunes, { asOf });
  const { uncoveredCommunes: found, freshness } = coherence;
  visit.noteSilent(freshness.silent);
  const lack = found.length < 2 ? 'commune n’a' : 'communes n’ont';
  return {
    ...{ name: 'communes-sans-aide', total: found.length, freshness },
    finding: `${found.length} ${lack} aucune aide de proximité`,
    columns: [
      { label: 'Commune', type: 'text' },
      { label: 'Intercommunalité', type: 'text' },
      { label: 'Aides du département', type: 'count' },
    ],
    rows: (whole ? found : found.slice(0, 15)).map(({ commune, departmentalAids }) => ({
      href: `/territoires/${commune.inseeCode}`,
      cells: [
        commune.name ?? commune.inseeCode,
        commune.epci?.name ?? commune.epci?.siren ?? null,
        departmentalAids,
      ],
    })),
  };
}

/** Funders in a field that the law gives to others. */
export async function competenceWarnings(visit: Visit): Promise<Listing> {
  const { asOf } = datedView(visit);
  const { coherence } = await visit.ask(CompetenceWarnings, { asOf });
  const { competenceWarnings: found, freshness } = coherence;
  visit.noteSilent(freshness.silent);
  return {
    ...{ name: 'competences', total: found.length, freshness },
    finding: `${counted(found.length, 'alerte')} de compétence`,
    columns: [
      { label: 'Financeur', type: 'text' },
      { label: 'Aides ouvertes', type: 'count' },
      { label: 'Subventions', type: 'count' },
      { label: 'Montant', type: 'euro' },
      { label: 'Règle', type: 'text' },
    ],
    rows: found.map(({ rule, funder, aidCount, subsidyCount, subsidyAmount }) => ({
      cells: [funder.name ?? funder.siren, aidCount, subsidyCount, subsidyAmount, ruleOf(rule)],
    })),
  };
}
