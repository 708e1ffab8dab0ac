import type { EntityManager } from 'typeorm';
import { demoAction } from '@relance/kit/demo/actions.ts';
import { conference } from '@relance/kit/demo/bodies.ts';
import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import { ConferenceRecoveryAction } from '../recoveryAction.ts';
import { conferenceActions } from './actions.ts';

/** All demo records of the Conférence, the same at every call. */
export function conferenceDemo() {
  const actions = conferenceActions.map((text) => ({
    ...demoAction('conference', conference, text),
  }));
  return { actions };
}

/** Writes the demo records; the caller's transaction holds them together. */
export async function loadDemo(manager: EntityManager): Promise<void> {
  await insertRecords(manager, ConferenceRecoveryAction, conferenceDemo().actions);
}
