import type { EntityManager } from 'typeorm';
import { demoAction } from '@relance/kit/demo/actions.ts';
import { demoAid } from '@relance/kit/demo/aids.ts';
import { department, region, type Body } from '@relance/kit/demo/bodies.ts';
import { from, fromEurope, fromState, type FinancingSource } from '@relance/kit/demo/financing.ts';
import { demoSiren } from '@relance/kit/demo/identifiers.ts';
import { demoInvestments } from '@relance/kit/demo/investments.ts';
import { demoTerritory, ofPlace, type Place } from '@relance/kit/demo/places.ts';
import type { Random } from '@relance/kit/demo/random.ts';
import { demoSubsidies, type Funder } from '@relance/kit/demo/subsidies.ts';
import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import { LocalAid } from '../aid.ts';
import { LocalInvestment } from '../investment.ts';
import { LocalAuthorityKind } from '../localAuthorityKind.ts';
import { LocalRecoveryAction } from '../recoveryAction.ts';
import { LocalSubsidy } from '../subsidy.ts';
import { localActions } from './actions.ts';
import { agglomerationAids } from './aidsAgglomerations.ts';
import { communityAids } from './aidsCommunities.ts';
import { townAids } from './aidsTowns.ts';
import { groupingNamed, site, type Authority } from './authorities.ts';
import { localWorks, type LocalWorks } from './investmentLines.ts';
import { localLines } from './subsidyLines.ts';

/** All demo records of the communes and EPCI, the same at every call. */
export function communesDemo() {
  const texts = [...agglomerationAids(), ...communityAids(), ...townAids()];
  const aids = texts.map(({ authority, ...text }, place) => ({
    ...demoAid('communes', site, authority.funder, {
      ...text,
      office: authority.office,
      communeCodes: authority.communeCodes,
      epciSirens: authority.epciSirens,
    }),
    localAuthorityKind: authority.kind,
    deliberation: `DEL 2020-${String(place + 40).padStart(3, '0')}`,
  }));
  const authorities = new Map(texts.map(({ key, authority }) => [key, authority]));
  const subsidies = demoSubsidies({
    owner: 'communes',
    count: 1_600,
    lines: localLines,
    aids: new Map(texts.flatMap(({ key }, place) => (aids[place] ? [[key, aids[place]]] : []))),
    funderOf: (random, line) =>
      funderOf(random, line.aid === undefined ? undefined : authorities.get(line.aid), line.to),
    paymentDays: 52,
  }).map((subsidy) => ({ ...subsidy, localAuthorityKind: kindOf(subsidy.funderSiren) }));
  const investments = demoInvestments({
    owner: 'communes',
    count: 640,
    lines: localWorks,
    authorityOf: (_, place, works) => authorityOf(place, works),
    sourcesOf: (works, place) => sourcesOf(works, place),
  }).map(({ line, ...investment }, number) => ({
    ...investment,
    localAuthorityKind: line.category,
    projectReference: `DEMO-47-${investment.programmeYear}-${String(number + 1).padStart(4, '0')}`,
  }));
  const actions = localActions.map(({ epciSiren, contract, ...text }) => ({
    ...demoAction('communes', groupingNamed(epciSiren), text),
    epciSirens: [epciSiren],
    localAuthorityKind: LocalAuthorityKind.EPCI,
    contract,
  }));
  return { aids, subsidies, investments, actions };
}

/** Writes the demo records; the caller's transaction holds them together. */
export async function loadDemo(manager: EntityManager): Promise<void> {
  const { aids, subsidies, investments, actions } = communesDemo();
  await insertRecords(manager, LocalAid, aids);
  await insertRecords(manager, LocalSubsidy, subsidies);
  await insertRecords(manager, LocalInvestment, investments);
  await insertRecords(manager, LocalRecoveryAction, actions);
}

// A commune pays its own associations; only an EPCI pays communes, its members.
function funderOf(random: Random, authority: Authority | undefined, to: string): Funder {
  const { communes } = demoTerritory();
  if (authority) {
    const { communeCodes, epciSirens, funder } = authority;
    const near = communes.filter(
      ({ inseeCode, epciSiren }) =>
        communeCodes.includes(inseeCode) || (epciSiren !== null && epciSirens.includes(epciSiren)),
    );
    return { ...funder, near: random.weighted(near) };
  }
  const near = random.weighted(communes);
  const isGrouping = to === 'commune' || random.chance(0.15);
  return isGrouping ? { ...groupingOf(near), near } : { ...townOf(near), near };
}

function townOf({ siren, name }: Place): Body {
  return { siren, name: `Commune ${ofPlace(name)}` };
}

function groupingOf(place: Place): Body {
  return place.epciSiren === null ? townOf(place) : groupingNamed(place.epciSiren);
}

function authorityOf(place: Place, { category }: LocalWorks): Body {
  if (category === LocalAuthorityKind.EPCI) return groupingOf(place);
  if (category === LocalAuthorityKind.SYNDICATE) return waterSyndicate;
  return townOf(place);
}

const waterSyndicate: Body = { siren: demoSiren(10), name: 'Syndicat des eaux (démonstration)' };

function sourcesOf({ theme, category }: LocalWorks, place: Place): FinancingSource[] {
  const isCommune = category === LocalAuthorityKind.COMMUNE;
  return [
    fromState('DETR', place.population < 20_000 ? 0.75 : 0.1, 20, 40),
    fromState('DSIL', 0.25, 10, 30),
    from(department, 'Régime de relance', isCommune ? 0.5 : 0.3, 10, 25),
    from(region, 'Contrat de territoire', 0.2, 5, 20),
    ...(isCommune ? [from(groupingOf(place), 'Fonds de concours', 0.2, 5, 20)] : []),
    ...(theme === 'ENVIRONMENT' || theme === 'TOURISM' || theme === 'DIGITAL'
      ? [fromEurope('FEADER', 0.15, 10, 30)]
      : []),
  ];
}

function kindOf(funderSiren: string): LocalAuthorityKind {
  const isGrouping = demoTerritory().epcis.some(({ siren }) => siren === funderSiren);
  return isGrouping ? LocalAuthorityKind.EPCI : LocalAuthorityKind.COMMUNE;
}
