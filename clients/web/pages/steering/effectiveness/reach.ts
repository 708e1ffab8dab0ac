import { share } from '@relance/sdk/french/numbers.ts';
import type { FreshnessPartsFragment } from '../../../__generated__/graphql.ts';
import { drawnCommunes } from '../../../map/communes.ts';
import { freshnessAt } from '../../../parts/freshness.ts';
import type { Visit } from '../../../server/visit.ts';
import type { Listing, SteeringFigure } from '../figures/figure.ts';
import { datedView } from '../frame/dated.ts';
import { AmountsByCommune, CommunesReached } from './documents.ts';

/** Communes that a subsidy, works or an action names, by EPCI. */
export async function communesReached(visit: Visit): Promise<SteeringFigure> {
  const { asOf } = datedView(visit);
  const [freshness, { coverage }] = await Promise.all([
    freshnessAt(visit, asOf),
    visit.ask(CommunesReached, { asOf }),
  ]);
  const { total, epcis } = coverage;
  const part = total.communes === 0 ? '' : ` (${share(total.covered / total.communes)})`;
  return {
    ...{ name: 'communes-touchees', chart: 'stacked bars', freshness },
    finding: `${total.covered} communes touchées sur ${total.communes}${part}`,
    data: {
      head: 'Intercommunalité',
      columns: [
        { key: 'covered', label: 'Touchées', format: 'count' },
        { key: 'uncovered', label: 'Pas encore touchées', format: 'count' },
      ],
      rows: epcis.map(({ epci, communes, covered }) => ({
        label: epci?.name ?? epci?.siren ?? 'Sans intercommunalité',
        values: { covered, uncovered: communes - covered },
      })),
    },
  };
}

/** Those that nothing names yet. */
export async function communesUnreached(visit: Visit): Promise<Listing> {
  const { asOf } = datedView(visit);
  const [freshness, { coverage }] = await Promise.all([
    freshnessAt(visit, asOf),
    visit.ask(CommunesReached, { asOf }),
  ]);
  const { epcis } = coverage;
  const rows = epcis.flatMap(({ epci, uncovered }) =>
    uncovered.map(({ inseeCode, name }) => ({
      href: `/territoires/${inseeCode}`,
      cells: [name ?? inseeCode, inseeCode, epci?.name ?? epci?.siren ?? null],
    })),
  );
  return {
    ...{ name: 'communes-non-touchees', total: rows.length, freshness, rows },
    finding:
      rows.length === 0
        ? 'Toutes les communes sont touchées'
        : `Pas encore touchées\u00A0: ${rows.length}`,
    columns: [
      { label: 'Commune', type: 'text' },
      { label: 'Code INSEE', type: 'text' },
      { label: 'Intercommunalité', type: 'text' },
    ],
  };
}

/** Subsidies by commune of the beneficiary, for the map and its file. */
export interface CommuneAmounts extends SteeringFigure {
  values: ReadonlyMap<string, number | null>;
  freshness: FreshnessPartsFragment;
}

/** What beneficiaries in each commune were granted. */
export async function amountsByCommune(visit: Visit): Promise<CommuneAmounts> {
  const { asOf } = datedView(visit);
  const [freshness, { statistics }] = await Promise.all([
    freshnessAt(visit, asOf),
    visit.ask(AmountsByCommune, { asOf }),
  ]);
  const { cells } = statistics;
  const values = new Map(cells.map(({ keys, value }) => [keys[0]?.code ?? '', value]));
  return {
    ...{ name: 'subventions-par-commune', chart: 'bars', freshness, values },
    finding: 'Où vont les subventions',
    data: {
      head: 'Commune',
      columns: [{ key: 'amount', label: 'Attribué', format: 'euro' }],
      rows: drawnCommunes.map(({ code, name }) => ({
        label: name,
        values: { amount: values.get(code) ?? null },
      })),
    },
  };
}
