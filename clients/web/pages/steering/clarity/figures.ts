import { themes } from '@relance/schema/codes/themes.ts';
import { aidStatuses, audiences, owners } from '@relance/sdk/french/labels.ts';
import { counted } from '@relance/sdk/french/numbers.ts';
import { audienceSlugs, ownerSlugs } from '@relance/sdk/french/slugs.ts';
import { civilDay } from '@relance/sdk/french/dates.ts';
import type { SteeringStaleAidsQuery } from '../../../__generated__/graphql.ts';
import { freshnessAt } from '../../../parts/freshness.ts';
import type { Visit } from '../../../server/visit.ts';
import type { Listing, SteeringFigure } from '../figures/figure.ts';
import { keysOf } from '../figures/keys.ts';
import { datedView } from '../frame/dated.ts';
import { AidsByAudienceAndTheme, AidsByPartner, StaleAids } from './documents.ts';

/** Open aids by public and theme: who is offered what, and who finds nothing. */
export async function audiencesByThemes(visit: Visit): Promise<SteeringFigure> {
  const { asOf, day } = datedView(visit);
  const [freshness, { statistics }] = await Promise.all([
    freshnessAt(visit, asOf),
    visit.ask(AidsByAudienceAndTheme, { asOf }),
  ]);
  const { cells, total } = statistics;
  const values = new Map(
    cells.map(({ keys, value }) => [keys.map(({ code }) => code).join(' '), value]),
  );
  const rows = keysOf(audiences).map((audience) => ({
    label: audiences[audience],
    href:
      day === undefined
        ? `/aides?statut=ouverte&public=${audienceSlugs.slugOf(audience)}`
        : undefined,
    values: Object.fromEntries(
      themes.map(({ code }) => [code, values.get(`${audience} ${code}`) ?? 0]),
    ),
  }));
  const unserved = rows.filter(({ values: row }) =>
    Object.values(row).every((each) => each === 0),
  ).length;
  const found =
    unserved === 0
      ? 'chaque public en a au moins une'
      : `${counted(unserved, 'public n’en a', 'publics n’en ont')} aucune`;
  return {
    ...{ name: 'public-theme', chart: 'matrix', freshness },
    finding: `${counted(total.count, 'aide ouverte', 'aides ouvertes')}\u00A0: ${found}`,
    data: {
      head: 'Public',
      columns: themes.map(({ code, label }) => ({ key: code, label, format: 'count' as const })),
      rows,
    },
  };
}

/** Aids of each partner, by state. */
export async function aidsByPartner(visit: Visit): Promise<SteeringFigure> {
  const { asOf, day } = datedView(visit);
  const [freshness, { statistics }] = await Promise.all([
    freshnessAt(visit, asOf),
    visit.ask(AidsByPartner, { asOf }),
  ]);
  const { cells, total } = statistics;
  const values = new Map(
    cells.map(({ keys, value }) => [keys.map(({ code }) => code).join(' '), value]),
  );
  const holders = keysOf(owners).filter((owner) =>
    cells.some(({ keys }) => keys[0]?.code === owner),
  );
  return {
    ...{ name: 'aides-par-partenaire', chart: 'stacked bars', freshness },
    finding: `${counted(holders.length, 'partenaire')} pour ${counted(total.count, 'aide')}`,
    data: {
      head: 'Partenaire',
      columns: keysOf(aidStatuses).map((status) => ({
        ...{ key: status, label: aidStatuses[status], format: 'count' as const },
      })),
      rows: holders.map((owner) => ({
        label: owners[owner],
        href: day === undefined ? `/aides?porteur=${ownerSlugs.slugOf(owner)}` : undefined,
        values: Object.fromEntries(
          keysOf(aidStatuses).map((status) => [status, values.get(`${owner} ${status}`) ?? 0]),
        ),
      })),
    },
  };
}

type Reason = SteeringStaleAidsQuery['coherence']['staleAids']['nodes'][number]['reasons'][number];

const reasons: Readonly<Record<Reason, string>> = {
  PAST_CLOSING: 'Ouverte après sa date de clôture',
  BEFORE_OPENING: 'Ouverte avant sa date d’ouverture',
  UNTOUCHED: 'Pas modifiée depuis longtemps',
};

/** Aids that say they are open, and may not be. */
export async function staleAids(visit: Visit, whole = false): Promise<Listing> {
  const { asOf } = datedView(visit);
  const { coherence } = await visit.ask(StaleAids, { asOf, first: whole ? 200 : 10 });
  const { staleAids: stale, freshness } = coherence;
  visit.noteSilent(freshness.silent);
  const verb = stale.totalCount < 2 ? 'est à revoir' : 'sont à revoir';
  return {
    ...{ name: 'fiches-a-revoir', total: stale.totalCount, freshness },
    finding: `${counted(stale.totalCount, 'fiche')} d’aide ${verb}`,
    columns: [
      { label: 'Aide', type: 'text' },
      { label: 'Partenaire', type: 'text' },
      { label: 'Pourquoi', type: 'text' },
      { label: 'Clôture', type: 'day' },
      { label: 'Modifiée le', type: 'day' },
    ],
    rows: stale.nodes.map(({ title, reasons: why, updatedAt, aid }) => ({
      href: aid ? `/aides/${aid.id}` : undefined,
      cells: [
        title,
        aid ? owners[aid.owner] : null,
        why.map((reason) => reasons[reason]).join(', '),
        aid?.closesOn ?? null,
        civilDay(new Date(updatedAt)),
      ],
    })),
  };
}
