import type { EntityManager } from 'typeorm';
import { demoAction } from '@relance/kit/demo/actions.ts';
import * as bodies from '@relance/kit/demo/bodies.ts';
import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';
import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import { ConferenceRecoveryAction } from '../recoveryAction.ts';
import { IndicatorValue } from '../indicators/indicatorValue.ts';
import { conferenceActions } from './actions.ts';
import { loadCommittees } from './committeeRecords.ts';
import { indicatorValues } from './indicatorValues.ts';

/** All demo records of the Conférence, the same at every call. */
export function conferenceDemo() {
  const actions = conferenceActions.map((text) => ({
    ...demoAction('conference', bodies.conference, text),
  }));
  return { actions };
}

/** Writes the demo records; the caller's transaction holds them together. */
export async function loadDemo(manager: EntityManager): Promise<void> {
  await insertRecords(manager, ConferenceRecoveryAction, conferenceDemo().actions);
  await insertRecords(manager, IndicatorValue, indicatorValues());
  await loadCommittees(manager);
  await manager.query(
    `INSERT INTO reference_organization (siren, name, kind, demo)
     SELECT siren, name, $2, true
     FROM jsonb_to_recordset($1::jsonb) AS row (siren text, name text)
     ON CONFLICT (siren) DO NOTHING`,
    [JSON.stringify(Object.values(bodies)), BeneficiaryKind.PUBLIC_BODY],
  );
}
