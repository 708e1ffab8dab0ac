import { owners } from '@relance/sdk/french/labels.ts';
import { moment } from '@relance/sdk/french/dates.ts';
import type { FreshnessPartsFragment } from '../../../__generated__/graphql.ts';

/** Beside a total: who is not heard, and of when its records are. Nothing while all are heard. */
export function Partial({ freshness }: { freshness: FreshnessPartsFragment }) {
  if (!freshness.isPartial) return null;
  return (
    <p className="partial">
      <span className="badge warn">Partiel</span>{' '}
      {freshness.silent.map(({ owner, caughtUpAt }) => (
        <span key={owner}>
          {owners[owner]}
          {'\u00A0'}: indisponible
          {caughtUpAt !== null && (
            <>
              , dernière valeur du <time dateTime={caughtUpAt}>{moment(caughtUpAt)}</time>
            </>
          )}
          .{' '}
        </span>
      ))}
    </p>
  );
}
