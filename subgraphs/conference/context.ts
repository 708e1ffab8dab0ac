import type DataLoader from 'dataloader';
import { RecordContext } from '@relance/kit/records/recordContext.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import type { Moment } from './history/moment.ts';
import { ownVersions } from './history/ownVersions.sql.ts';
import { recordsThen } from './history/recordsThen.sql.ts';
import { indexedRecords } from './index/indexedRecords.sql.ts';
import type { Summary } from './index/stubs.ts';
import type { Statement } from './lists/list.sql.ts';
import { ConferenceRecoveryAction } from './recoveryAction.ts';
import { type NamedOrganization, organizationsNamed } from './organization.sql.ts';

/** One request's view of the index, beside the conference's own records. */
export class ConferenceContext extends RecordContext {
  /** Records of a kind by id, whoever owns them; null for an unknown id. */
  indexed<Kind extends RecordKind>(kind: Kind): DataLoader<string, Summary<Kind> | null> {
    return this.once(`indexed ${kind}`, () => indexedRecords(this.dataSource, kind, this.sight));
  }

  /** The rows of a statement. */
  rows<Row>({ text, values }: Statement): Promise<Row[]> {
    return this.dataSource.query<Row[]>(text, values);
  }

  /** A record by id, whoever owns it: the conference's own in full, since nobody else has the rest. */
  async record(kind: RecordKind, id: string): Promise<Summary | null> {
    const summary = await this.indexed(kind).load(id);
    return summary === null ? null : this.completed(summary);
  }

  /** The same as it was at a moment; null for the present. */
  async recordAt(kind: RecordKind, id: string, moment: Moment | null): Promise<Summary | null> {
    if (moment === null) return this.record(kind, id);
    const key = `${kind} as of ${moment.asOf?.toISOString()} ${moment.knownAt?.toISOString()}`;
    const then = this.once(key, () => recordsThen(this.dataSource, kind, moment, this.sight));
    const summary = await then.load(id);
    return summary === null ? null : this.completedAsOf(summary);
  }

  async completed(summary: Summary): Promise<Summary> {
    if (!(summary instanceof ConferenceRecoveryAction)) return summary;
    return (await this.records(ConferenceRecoveryAction).load(summary.id)) ?? summary;
  }

  /** The same of a version of the past. */
  async completedAsOf(summary: Summary): Promise<Summary> {
    if (!(summary instanceof ConferenceRecoveryAction)) return summary;
    const versions = this.once('own versions', () => ownVersions(this.dataSource));
    return (await versions.load(summary)) ?? summary;
  }

  get organizations(): DataLoader<string, NamedOrganization | null> {
    return this.once('organizations', () => organizationsNamed(this.dataSource));
  }
}
