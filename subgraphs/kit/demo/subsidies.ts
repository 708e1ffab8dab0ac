import type { StateAidCode } from '@relance/schema/codes/stateAid.ts';
import { BeneficiaryKind, SubsidyNature, SubsidyStatus } from '@relance/schema/enums/subsidy.ts';
import type { PartnerName } from '@relance/schema/partners.ts';
import type { SubsidyInput } from '@relance/schema/records/subsidy.ts';
import { subsidyColumns } from '../records/subsidyColumns.ts';
import type { DemoAid } from './aids.ts';
import type { Body } from './bodies.ts';
import { addDays, daysBetween } from './calendar.ts';
import { demoRecord, type DemoRecord } from './demoRecord.ts';
import { OrganizationDirectory } from './organizations.ts';
import { demoTerritory, ofPlace, type Place } from './places.ts';
import { Random } from './random.ts';
import { courseOf, paymentsOf, type SubsidyCourse } from './subsidyCourse.ts';
import type { SubsidyLine } from './subsidyLines.ts';

/** What an owner's subsidies are made from. */
export interface SubsidyPlan {
  owner: PartnerName;
  count: number;
  lines: readonly SubsidyLine[];
  /** Aids by key: lines name them. */
  aids: ReadonlyMap<string, DemoAid>;
  funderOf: (random: Random, line: SubsidyLine) => Funder;
  /** Half of the first payments come sooner after the notification. */
  paymentDays: number;
}

/** Who grants, and near which commune the beneficiaries are when it is not the whole département. */
export interface Funder extends Body {
  near?: Place;
}

type Fields = { [Name in keyof SubsidyInput]: SubsidyInput[Name] };
export type DemoSubsidy = Fields & DemoRecord;

// The two sums and the private columns are what `subsidyColumns` adds.
type Draft = Omit<
  SubsidyInput,
  | 'publication'
  | 'amount'
  | 'paidAmount'
  | 'privateBeneficiaryKey'
  | 'privateBeneficiaryName'
  | 'privateBeneficiarySiret'
>;
type Beneficiary = Pick<
  Draft,
  | 'beneficiaryKind'
  | 'beneficiaryName'
  | 'beneficiarySiren'
  | 'beneficiarySiret'
  | 'beneficiaryRna'
  | 'communeCode'
>;

/** The subsidies of an owner, the same at every call. */
export function demoSubsidies(plan: SubsidyPlan): DemoSubsidy[] {
  const random = new Random(`${plan.owner}/Subsidy`);
  const directory = new OrganizationDirectory();
  const rows: DemoSubsidy[] = [];
  while (rows.length < plan.count) {
    const line = random.weighted(plan.lines);
    const funder = plan.funderOf(random, line);
    const first = beneficiaryOf(random, directory, line, funder);
    const draft = draftOf(random, plan, line, funder);
    const isShared =
      line.to === 'association' && rows.length + 2 <= plan.count && random.chance(0.027);
    const other = isShared ? beneficiaryOf(random, directory, line, funder) : first;
    // SCDL: a grant to two bodies is two lines with the same total.
    const parts =
      other.beneficiarySiren === first.beneficiarySiren
        ? [{ beneficiary: first, share: 1 }]
        : [
            { beneficiary: first, share: 0.6 },
            { beneficiary: other, share: 0.4 },
          ];
    for (const { beneficiary, share } of parts) {
      rows.push(subsidyOf(plan.owner, rows.length, draft, { ...beneficiary, share }));
    }
  }
  return rows;
}

interface Grant {
  fields: Omit<Draft, keyof Beneficiary | 'share' | 'payments' | 'grossGrantEquivalent'>;
  course: SubsidyCourse;
  saysPayments: boolean;
}

function subsidyOf(
  owner: PartnerName,
  number: number,
  { fields, course, saysPayments }: Grant,
  part: Beneficiary & { share: number },
): DemoSubsidy {
  const amount = Math.round(fields.totalAmount * part.share);
  const draft: Draft = {
    ...fields,
    ...part,
    payments: saysPayments ? paymentsOf(amount, course) : null,
    grossGrantEquivalent: fields.stateAidRegime === null ? null : amount,
  };
  const last = course.instalments.at(-1)?.paidOn ?? course.notifiedOn ?? course.grantedOn;
  const columns = subsidyColumns(draft as SubsidyInput) as Fields;
  const days = { first: course.requestedOn, last: last ?? course.requestedOn };
  // A person of its own behind each, so that groups can be counted; nobody is made up.
  const isPerson = columns.beneficiaryKind === BeneficiaryKind.NATURAL_PERSON;
  const privateBeneficiaryKey = isPerson ? `demo ${number}` : null;
  return Object.assign(
    columns,
    { privateBeneficiaryKey },
    demoRecord(owner, 'Subsidy', number, days),
  );
}

function draftOf(random: Random, plan: SubsidyPlan, line: SubsidyLine, funder: Funder): Grant {
  const scheme = line.aid === undefined ? undefined : plan.aids.get(line.aid);
  const requestedOn = requestDay(random, line, scheme);
  const course = courseOf(random, requestedOn, plan.paymentDays);
  const { status, grantedOn, notifiedOn } = course;
  const aid = openAid(scheme, requestedOn);
  const euros = rounded(within(random.logNormal(line.median, 0.8), aid));
  const isGranted = grantedOn !== null;
  const cancelledEvent =
    isGranted &&
    line.event === true &&
    grantedOn >= '2020-01-15' &&
    grantedOn <= '2021-04-30' &&
    random.chance(0.6);
  const eligible = random.integer(30, 100);
  // Some publishers give a year instead of the days, and no payments.
  const yearOnly = status === SubsidyStatus.PAID && random.chance(0.02);
  const lastDay = course.instalments.at(-1)?.paidOn ?? null;
  const regime = isGranted ? regimeOf(line, aid) : null;
  return {
    course,
    saysPayments: isGranted && !yearOnly && !(status === SubsidyStatus.PAID && random.chance(0.03)),
    fields: {
      title: line.title.replace('{year}', (grantedOn ?? requestedOn).slice(0, 4)),
      status,
      grantedOn: yearOnly ? `${grantedOn?.slice(0, 4)}-01-01` : grantedOn,
      grantedYearOnly: yearOnly,
      cancelledEvent,
      funderSiren: funder.siren,
      funderName: funder.name,
      themeCodes: [line.theme],
      aidId: aid?.id ?? null,
      totalAmount: euros * 100,
      decisionReference: isGranted && !yearOnly ? decision(random, grantedOn) : null,
      natures: random.weighted(natures).natures.slice(),
      paymentConditions: isGranted
        ? course.instalments.length > 1
          ? 'échelonné'
          : 'unique'
        : null,
      namingGround: null,
      paymentFrom: yearOnly ? null : (course.instalments[0]?.paidOn ?? null),
      paymentUntil: yearOnly ? null : lastDay,
      requestedOn: yearOnly ? null : requestedOn,
      notifiedOn: yearOnly ? null : notifiedOn,
      scheme: aid?.title ?? null,
      raeId: regime === null ? null : `D${random.integer(1_000, 9_999)}`,
      euNotified: isGranted ? false : null,
      stateAidRegime: regime,
      eligibleCosts: cancelledEvent ? Math.round((euros * eligible) / 100) * 100 : null,
    },
  };
}

// Four years of requests, the last ones not yet decided at the day at which the demo stands.
function requestDay(random: Random, line: SubsidyLine, aid: DemoAid | undefined): string {
  const from = (line.onlyUnderAid && aid?.opensOn) || '2018-12-20';
  const until = (line.onlyUnderAid && aid?.closesOn) || '2022-12-19';
  return addDays(from, random.integer(0, daysBetween(from, until)));
}

function openAid(aid: DemoAid | undefined, day: string): DemoAid | undefined {
  if (!aid?.opensOn || day < aid.opensOn) return undefined;
  return aid.closesOn === null || day <= aid.closesOn ? aid : undefined;
}

function within(euros: number, aid: DemoAid | undefined): number {
  const floor = Math.max(200, (aid?.floor ?? 0) / 100);
  return Math.max(floor, Math.min(euros, (aid?.ceiling ?? 150_000_00) / 100));
}

/** Euros as a committee votes them. */
function rounded(euros: number): number {
  const step = euros < 1_000 ? 50 : euros < 10_000 ? 100 : euros < 50_000 ? 500 : 1_000;
  return Math.round(euros / step) * step;
}

function decision(random: Random, grantedOn: string): string {
  return `${grantedOn.slice(0, 7)}-${String(random.integer(1, 480)).padStart(3, '0')}`;
}

function regimeOf({ to }: SubsidyLine, aid: DemoAid | undefined): string | null {
  if (aid?.stateAidRegime) return aid.stateAidRegime;
  const usual: Partial<Record<SubsidyLine['to'], StateAidCode>> = {
    firm: 'DE_MINIMIS',
    farm: 'DE_MINIMIS_AGRICULTURE',
  };
  return usual[to] ?? null;
}

const natures: readonly { natures: SubsidyNature[]; weight: number }[] = [
  { natures: [SubsidyNature.IN_CASH], weight: 94 },
  { natures: [SubsidyNature.IN_KIND], weight: 4 },
  { natures: [SubsidyNature.IN_CASH, SubsidyNature.IN_KIND], weight: 2 },
];

const kinds = {
  association: BeneficiaryKind.ASSOCIATION,
  firm: BeneficiaryKind.FIRM,
  farm: BeneficiaryKind.FIRM,
} as const;

function beneficiaryOf(
  random: Random,
  directory: OrganizationDirectory,
  line: SubsidyLine,
  { near }: Funder,
): Beneficiary {
  // No person is made up: neither a name nor a place.
  if (line.to === 'person') {
    return { ...nobody, beneficiaryKind: BeneficiaryKind.NATURAL_PERSON, communeCode: null };
  }
  if (line.to === 'commune') {
    const place = near ?? random.weighted(demoTerritory().communes);
    return {
      ...nobody,
      beneficiaryKind: BeneficiaryKind.LOCAL_AUTHORITY,
      beneficiaryName: `Commune ${ofPlace(place.name)}`,
      beneficiarySiren: place.siren,
      communeCode: place.inseeCode,
    };
  }
  const found = directory.draw(random, line.to, line.of ?? line.theme, near);
  return {
    beneficiaryKind: kinds[line.to],
    beneficiaryName: found.name,
    beneficiarySiren: found.siren,
    beneficiarySiret: found.siret,
    beneficiaryRna: found.rna,
    communeCode: found.place.inseeCode,
  };
}

const nobody = {
  beneficiaryName: null,
  beneficiarySiren: null,
  beneficiarySiret: null,
  beneficiaryRna: null,
};
