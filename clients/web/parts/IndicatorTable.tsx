import { briefDate } from '@relance/sdk/french/dates.ts';
import { number, share } from '@relance/sdk/french/numbers.ts';
import type { IndicatorLineFragment } from '../__generated__/graphql.ts';
import { Sparkline } from '../figures/Sparkline.tsx';

export interface IndicatorTableProps {
  caption: string;
  indicators: readonly IndicatorLineFragment[];
  /** The values of an indicator over time, by action and code; none where they were not asked for. */
  courseOf?: (indicator: IndicatorLineFragment) => readonly number[];
}

/** What actions are measured by, against their targets. */
export function IndicatorTable({ caption, indicators, courseOf }: IndicatorTableProps) {
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Indicateur</th>
            <th scope="col" className="num">
              Valeur
            </th>
            <th scope="col" className="num">
              Cible
            </th>
            <th scope="col">Avancement</th>
            {courseOf && <th scope="col">Évolution</th>}
          </tr>
        </thead>
        <tbody>
          {indicators.map((each) => (
            <tr key={`${each.actionId} ${each.code}`}>
              <th scope="row">
                {each.label}
                <br />
                <a href={`/actions/${each.actionId}`}>{each.actionTitle}</a>
              </th>
              <td className="num">{valueOf(each.last, each.unit)}</td>
              <td className="num">{valueOf(each.target, each.unit)}</td>
              <td>{progressOf(each)}</td>
              {courseOf && (
                <td>
                  <Sparkline label={each.label} values={courseOf(each)} format="number" />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function valueOf(value: IndicatorLineFragment['last'], unit: string) {
  if (value === null) return '–';
  return (
    <>
      {number(value.value)} {unit}
      <br />
      <time className="soft" dateTime={value.date}>
        {briefDate(value.date)}
      </time>
    </>
  );
}

function progressOf({ progress, isOnTrack }: IndicatorLineFragment) {
  if (progress === null) return 'Sans cible';
  const word = isOnTrack === null ? '' : isOnTrack ? ', dans les temps' : ', en retard';
  return `${share(progress)}${word}`;
}
