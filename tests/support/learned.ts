import type { DataSource } from 'typeorm';
import { type Publication, publish } from './index.ts';

/** When an owner wrote something, and when the index learned it; on that day too if nothing is said. */
export interface Days {
  written: string;
  learned?: string;
}

/** Noon of a day like `03-26` of the year 2021. */
export function noon(day: string): string {
  return `2021-${day}T12:00:00.000Z`;
}

/** Publishes what was written on one day, as if it were learned on that day or another. */
export async function publishOn(
  dataSource: DataSource,
  owner: string,
  { written, learned = written }: Days,
  publications: Publication[],
): Promise<void> {
  const dated = publications.map((publication) => ({ ...publication, occurredAt: noon(written) }));
  await publish(dataSource, owner, dated);
  await dataSource.query(
    `UPDATE record_index.record_version AS v SET received_at = $1
     FROM jsonb_to_recordset($2::jsonb) AS p ("recordId" uuid, version int)
     WHERE v.record_id = p."recordId" AND v.version = p.version AND v.owner = $3`,
    [noon(learned), JSON.stringify(publications), owner],
  );
}
