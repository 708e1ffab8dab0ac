import { Publication } from '@relance/schema/enums/publication.ts';
import { RecordOrigin } from '@relance/schema/enums/record.ts';
import type { PartnerName } from '@relance/schema/partners.ts';
import type { Provenance } from '@relance/schema/values/provenance.ts';
import { addDays, demoStart, demoToday, earlier, later } from './calendar.ts';
import { demoId } from './identifiers.ts';
import { Random } from './random.ts';

/** What every demo record has beside the fields of its kind. */
export interface DemoRecord {
  id: string;
  version: number;
  demo: boolean;
  publication: Publication;
  source: Provenance;
  importRun: string | null;
  createdAt: string;
  updatedAt: string;
}

/** The envelope of a record that was entered after its first day and last changed after its last one. */
export function demoRecord(
  owner: PartnerName,
  kind: string,
  key: number | string,
  days: { first: string; last: string },
): DemoRecord {
  const random = new Random(`${owner}/${kind}/${key}/recorded`);
  const createdOn = within(addDays(days.first, random.integer(1, 20)));
  const updatedOn = later(createdOn, within(addDays(days.last, random.integer(1, 20))));
  return {
    id: demoId(owner, kind, key),
    version: 1,
    demo: true,
    publication: Publication.PUBLISHED,
    source: { origin: RecordOrigin.DEMO, file: null, line: null },
    importRun: null,
    createdAt: `${createdOn}T${timeOfDay(random, 8, 12)}Z`,
    updatedAt: `${updatedOn}T${timeOfDay(random, 13, 17)}Z`,
  };
}

function within(day: string): string {
  return later(demoStart, earlier(demoToday, day));
}

function timeOfDay(random: Random, from: number, until: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(random.integer(from, until))}:${two(random.integer(0, 59))}:00`;
}
