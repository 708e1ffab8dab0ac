import type { EntityManager } from 'typeorm';
import { demoAction } from '@relance/kit/demo/actions.ts';
import { demoAid } from '@relance/kit/demo/aids.ts';
import { demoSubsidies } from '@relance/kit/demo/subsidies.ts';
import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import { ChamberAid } from '../aid.ts';
import { CommuneBusinesses } from '../business.ts';
import { Chamber } from '../chamber.ts';
import { ChamberRecoveryAction } from '../recoveryAction.ts';
import { ChamberRegistration } from '../registration.ts';
import { ChamberSubsidy } from '../subsidy.ts';
import { chamberActions } from './actions.ts';
import { farmingAids } from './aidsFarming.ts';
import { proximityAids } from './aidsProximity.ts';
import { tradeAids } from './aidsTrade.ts';
import { bodies, offices, site } from './offices.ts';
import { businessCounts, registrations } from './statistics.ts';
import { chamberLines } from './subsidyLines.ts';

/** All demo records of the chambers, the same at every call. */
export function chambersDemo() {
  const texts = [...tradeAids, ...farmingAids, ...proximityAids];
  const aids = texts.map(({ chamber, sections, ...text }) => ({
    ...demoAid('chambers', site, bodies[chamber], { ...text, office: offices[chamber] }),
    chamber,
    nafSections: sections,
  }));
  const chambers = new Map(texts.map(({ key, chamber }) => [key, chamber]));
  const subsidies = demoSubsidies({
    owner: 'chambers',
    count: 500,
    lines: chamberLines,
    aids: new Map(texts.flatMap(({ key }, place) => (aids[place] ? [[key, aids[place]]] : []))),
    funderOf: (_, line) => bodies[chambers.get(line.aid ?? '') ?? Chamber.CCI],
    paymentDays: 28,
  }).map((subsidy) => ({ ...subsidy, chamber: chamberOf(subsidy.funderSiren) }));
  const actions = chamberActions.map(({ chamber, ...text }) => ({
    ...demoAction('chambers', bodies[chamber], text),
    chamber,
  }));
  return { aids, subsidies, actions };
}

/** Writes the demo records; the caller's transaction holds them together. */
export async function loadDemo(manager: EntityManager): Promise<void> {
  const { aids, subsidies, actions } = chambersDemo();
  await insertRecords(manager, ChamberAid, aids);
  await insertRecords(manager, ChamberSubsidy, subsidies);
  await insertRecords(manager, ChamberRecoveryAction, actions);
  await insertRecords(manager, CommuneBusinesses, businessCounts());
  await insertRecords(manager, ChamberRegistration, registrations());
}

function chamberOf(funderSiren: string): Chamber | null {
  return Object.values(Chamber).find((chamber) => bodies[chamber].siren === funderSiren) ?? null;
}
