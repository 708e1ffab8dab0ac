import { counted, number } from '@relance/sdk/french/numbers.ts';
import type { SteeringDelaysQuery } from '../../../__generated__/graphql.ts';
import { freshnessAt } from '../../../parts/freshness.ts';
import type { Visit } from '../../../server/visit.ts';
import type { SteeringFigure } from '../figures/figure.ts';
import { datedView } from '../frame/dated.ts';
import { Delays } from './documents.ts';

type Step = SteeringDelaysQuery['paymentDelays']['total']['steps'][number]['step'];

const steps: Readonly<Record<Step, string>> = {
  DECISION: 'De la demande à la décision',
  NOTIFICATION: 'De la décision à la notification',
  PAYMENT: 'De la notification au versement',
  WHOLE: 'De la demande au versement',
};

const days = { one: 'jour' };

/** Days by step: half of the subsidies took so many or fewer, and nine in ten. */
export async function delays(visit: Visit): Promise<SteeringFigure> {
  const { asOf } = datedView(visit);
  const [freshness, { paymentDelays }] = await Promise.all([
    freshnessAt(visit, asOf),
    visit.ask(Delays, { asOf }),
  ]);
  const { total } = paymentDelays;
  const whole = total.steps.find(({ step }) => step === 'WHOLE')?.median ?? null;
  return {
    ...{ name: 'delais', chart: 'bars', freshness },
    finding:
      whole === null
        ? 'Aucun délai connu'
        : `Une subvention sur deux est versée en ${counted(Math.round(whole), 'jour')} ou moins après la demande`,
    data: {
      head: 'Étape',
      columns: [
        { key: 'median', label: 'Médiane', format: days },
        { key: 'p90', label: '9 sur 10 en moins de', format: days },
      ],
      rows: total.steps.map(({ step, median, p90 }) => ({
        label: steps[step],
        values: { median: rounded(median), p90: rounded(p90) },
      })),
    },
    notes: total.steps.map(
      ({ step, count, undated, outOfOrder }) =>
        `${steps[step]}\u00A0: ${counted(count, 'dossier mesuré', 'dossiers mesurés')}, ${number(undated + outOfOrder)} sans dates sûres.`,
    ),
  };
}

// A percentile between two records is no whole day; nobody waits for a part of one.
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}
