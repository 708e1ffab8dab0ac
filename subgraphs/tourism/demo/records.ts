import type { EntityManager } from 'typeorm';
import { sectionOfNaf } from '@relance/schema/codes/naf.ts';
import { demoAction } from '@relance/kit/demo/actions.ts';
import { demoAid } from '@relance/kit/demo/aids.ts';
import { tourismCommittee } from '@relance/kit/demo/bodies.ts';
import { demoOrganizations } from '@relance/kit/demo/organizations.ts';
import { demoSubsidies, type DemoSubsidy } from '@relance/kit/demo/subsidies.ts';
import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import { TourismAid } from '../aid.ts';
import { CommuneAttendance } from '../attendance.ts';
import { TouristOffer } from '../offer.ts';
import { TourismRecoveryAction } from '../recoveryAction.ts';
import { TourismOperatorKind, TourismSubsidy } from '../subsidy.ts';
import { tourismActions } from './actions.ts';
import { offerAids } from './aidsOffer.ts';
import { recoveryAids } from './aidsRecovery.ts';
import { site } from './aidText.ts';
import { attendance } from './attendance.ts';
import { tourismOffers } from './offers.ts';
import { tourismLines } from './subsidyLines.ts';

/** All demo records of the tourism committee, the same at every call. */
export function tourismDemo() {
  const texts = [...recoveryAids, ...offerAids];
  const aids = texts.map(({ phase, season, vouchers, ...text }) => ({
    ...demoAid('tourism', site, tourismCommittee, text),
    phase: phase ?? null,
    season: season ?? null,
    vouchersIssued: vouchers?.[0] ?? null,
    vouchersRedeemed: vouchers?.[1] ?? null,
  }));
  const activities = new Map(demoOrganizations().map(({ siren, naf }) => [siren, naf]));
  const subsidies = demoSubsidies({
    owner: 'tourism',
    count: 300,
    lines: tourismLines,
    aids: new Map(texts.flatMap(({ key }, place) => (aids[place] ? [[key, aids[place]]] : []))),
    funderOf: () => tourismCommittee,
    paymentDays: 24,
  }).map((subsidy) => ({ ...subsidy, operatorKind: operatorKindOf(subsidy, activities) }));
  const actions = tourismActions.map(({ phase, visitorTarget, ...text }) => ({
    ...demoAction('tourism', tourismCommittee, text),
    phase,
    visitorTarget,
  }));
  return { aids, subsidies, actions };
}

/** Writes the demo records; the caller's transaction holds them together. */
export async function loadDemo(manager: EntityManager): Promise<void> {
  const { aids, subsidies, actions } = tourismDemo();
  await insertRecords(manager, TourismAid, aids);
  await insertRecords(manager, TourismSubsidy, subsidies);
  await insertRecords(manager, TourismRecoveryAction, actions);
  await insertRecords(manager, CommuneAttendance, attendance());
  await insertRecords(manager, TouristOffer, tourismOffers());
}

function operatorKindOf(
  { beneficiarySiren, title }: DemoSubsidy,
  activities: Map<string, string | null>,
): TourismOperatorKind | null {
  if (title.startsWith('Communication')) return TourismOperatorKind.EVENT;
  const naf = activities.get(beneficiarySiren ?? '');
  if (!naf) return null;
  if (naf.startsWith('55')) return TourismOperatorKind.LODGING;
  if (naf.startsWith('56')) return TourismOperatorKind.CATERING;
  return sectionOfNaf(naf) === 'A' ? TourismOperatorKind.SITE : TourismOperatorKind.ACTIVITY;
}
