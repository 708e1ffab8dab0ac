import { isCivilDate } from '../scalars/civilDate.ts';

/** One State-aid regime during one period; a regime whose rules changed has several rows. */
export interface StateAidRegime {
  code: Uppercase<string>;
  label: string;
  regulation: string;
  /** Cents per single undertaking over the window; null where no single sum limits the regime. */
  ceiling: number | null;
  window: 'ROLLING_3_YEARS' | 'FISCAL_YEARS_3' | 'NONE';
  /** Whether a grant counts towards a de minimis ceiling. */
  deMinimis: boolean;
  /** Codes whose grants use this ceiling up, its own among them; empty without a ceiling to add up to. */
  counts: readonly string[];
  /** First and last day on which a grant falls under this row, both included. */
  validFrom: string;
  validTo: string | null;
  /** False while the ceiling still waits to be checked against its text. */
  confirmed: boolean;
}

// Ceilings of several regulations hold at once: what a sector received counts in the general sum, and the general
// sum in that of SGEI (1407/2013 art. 5, 2023/2831 art. 5, 1408/2013 art. 5, 717/2014 art. 5, 360/2012 art. 2(7)).
const general = [
  ...(['DE_MINIMIS', 'DE_MINIMIS_ROAD_FREIGHT'] as const),
  ...(['DE_MINIMIS_AGRICULTURE', 'DE_MINIMIS_FISHERIES'] as const),
];

export const stateAidRegimes = [
  {
    code: 'DE_MINIMIS',
    label: 'De minimis général',
    regulation: 'Règlement (UE) n° 1407/2013',
    ceiling: 200_000_00,
    window: 'FISCAL_YEARS_3',
    deMinimis: true,
    counts: general,
    validFrom: '2014-01-01',
    validTo: '2023-12-31',
    confirmed: true,
  },
  {
    code: 'DE_MINIMIS',
    label: 'De minimis général',
    regulation: 'Règlement (UE) 2023/2831',
    ceiling: 300_000_00,
    window: 'ROLLING_3_YEARS',
    deMinimis: true,
    counts: general,
    validFrom: '2024-01-01',
    validTo: '2030-12-31',
    confirmed: true,
  },
  {
    // The regulation of 2023 has no ceiling of its own for road freight: this row has no successor.
    code: 'DE_MINIMIS_ROAD_FREIGHT',
    label: 'De minimis, transport routier de marchandises',
    regulation: 'Règlement (UE) n° 1407/2013',
    ceiling: 100_000_00,
    window: 'FISCAL_YEARS_3',
    deMinimis: true,
    counts: ['DE_MINIMIS_ROAD_FREIGHT'],
    validFrom: '2014-01-01',
    validTo: '2023-12-31',
    confirmed: false,
  },
  {
    code: 'DE_MINIMIS_AGRICULTURE',
    label: 'De minimis agricole',
    regulation: 'Règlement (UE) n° 1408/2013',
    ceiling: 15_000_00,
    window: 'FISCAL_YEARS_3',
    deMinimis: true,
    counts: ['DE_MINIMIS_AGRICULTURE'],
    validFrom: '2014-01-01',
    validTo: '2019-03-13',
    confirmed: true,
  },
  {
    // 25,000 for a State with a central register, which France did not have before 2026.
    code: 'DE_MINIMIS_AGRICULTURE',
    label: 'De minimis agricole',
    regulation: 'Règlement (UE) n° 1408/2013 modifié par le règlement (UE) 2019/316',
    ceiling: 20_000_00,
    window: 'FISCAL_YEARS_3',
    deMinimis: true,
    counts: ['DE_MINIMIS_AGRICULTURE'],
    validFrom: '2019-03-14',
    validTo: '2024-12-15',
    confirmed: true,
  },
  {
    code: 'DE_MINIMIS_AGRICULTURE',
    label: 'De minimis agricole',
    regulation: 'Règlement (UE) n° 1408/2013 modifié par le règlement (UE) 2024/3118',
    ceiling: 50_000_00,
    window: 'ROLLING_3_YEARS',
    deMinimis: true,
    counts: ['DE_MINIMIS_AGRICULTURE'],
    validFrom: '2024-12-16',
    validTo: '2032-12-31',
    confirmed: true,
  },
  {
    code: 'DE_MINIMIS_FISHERIES',
    label: 'De minimis pêche et aquaculture',
    regulation: 'Règlement (UE) n° 717/2014',
    ceiling: 30_000_00,
    window: 'FISCAL_YEARS_3',
    deMinimis: true,
    counts: ['DE_MINIMIS_FISHERIES', 'DE_MINIMIS_AGRICULTURE'],
    validFrom: '2014-07-01',
    validTo: '2023-10-24',
    confirmed: false,
  },
  {
    // 40,000 for a State with a central register: not taken before that is read in the text.
    code: 'DE_MINIMIS_FISHERIES',
    label: 'De minimis pêche et aquaculture',
    regulation: 'Règlement (UE) n° 717/2014 modifié par le règlement (UE) 2023/2391',
    ceiling: 30_000_00,
    window: 'FISCAL_YEARS_3',
    deMinimis: true,
    counts: ['DE_MINIMIS_FISHERIES', 'DE_MINIMIS_AGRICULTURE'],
    validFrom: '2023-10-25',
    validTo: '2029-12-31',
    confirmed: false,
  },
  {
    code: 'DE_MINIMIS_SGEI',
    label: 'De minimis, services d’intérêt économique général (SIEG)',
    regulation: 'Règlement (UE) n° 360/2012',
    ceiling: 500_000_00,
    window: 'FISCAL_YEARS_3',
    deMinimis: true,
    counts: ['DE_MINIMIS_SGEI', ...general],
    validFrom: '2012-04-29',
    validTo: '2023-12-31',
    confirmed: false,
  },
  {
    code: 'DE_MINIMIS_SGEI',
    label: 'De minimis, services d’intérêt économique général (SIEG)',
    regulation: 'Règlement (UE) 2023/2832',
    ceiling: 750_000_00,
    window: 'ROLLING_3_YEARS',
    deMinimis: true,
    counts: ['DE_MINIMIS_SGEI', ...general],
    validFrom: '2024-01-01',
    validTo: '2030-12-31',
    confirmed: true,
  },
  // Solidarity fund and State-guaranteed loans of 2020-2022: a ceiling of their own, in total and
  // not over a window, never added to de minimis.
  {
    code: 'COVID_TEMPORARY_FRAMEWORK',
    label: 'Encadrement temporaire Covid-19',
    regulation: 'Communication C(2020) 1863',
    ceiling: 800_000_00,
    window: 'NONE',
    deMinimis: false,
    counts: [],
    validFrom: '2020-03-19',
    validTo: '2021-01-27',
    confirmed: false,
  },
  {
    code: 'COVID_TEMPORARY_FRAMEWORK',
    label: 'Encadrement temporaire Covid-19',
    regulation: 'Communication C(2020) 1863, cinquième modification',
    ceiling: 1_800_000_00,
    window: 'NONE',
    deMinimis: false,
    counts: [],
    validFrom: '2021-01-28',
    validTo: '2021-11-17',
    confirmed: false,
  },
  {
    code: 'COVID_TEMPORARY_FRAMEWORK',
    label: 'Encadrement temporaire Covid-19',
    regulation: 'Communication C(2020) 1863, sixième modification',
    ceiling: 2_300_000_00,
    window: 'NONE',
    deMinimis: false,
    counts: [],
    validFrom: '2021-11-18',
    validTo: '2022-06-30',
    confirmed: false,
  },
  {
    // Ceilings differ from article to article: the decision that grants the aid names its own.
    code: 'GBER',
    label: 'Régime exempté de notification (RGEC)',
    regulation: 'Règlement (UE) n° 651/2014',
    ceiling: null,
    window: 'NONE',
    deMinimis: false,
    counts: [],
    validFrom: '2014-07-01',
    validTo: '2026-12-31',
    confirmed: false,
  },
  {
    code: 'NO_AID',
    label: 'Hors aide d’État',
    regulation: 'Article 107, paragraphe 1, du traité (TFUE)',
    ceiling: null,
    window: 'NONE',
    deMinimis: false,
    counts: [],
    validFrom: '1958-01-01',
    validTo: null,
    confirmed: true,
  },
] as const satisfies readonly StateAidRegime[];

export type StateAidCode = (typeof stateAidRegimes)[number]['code'];

/** The rows under which an aid granted on that day may fall, at most one for each code. */
export function regimesInForce(on: string): (StateAidRegime & { code: StateAidCode })[] {
  if (!isCivilDate(on)) throw new RangeError(`"${on}" is not a day written YYYY-MM-DD.`);
  // ISO dates of four-digit years sort as text.
  return stateAidRegimes.filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo),
  );
}

/** Every code once, for validators that compare plain text. */
export const stateAidCodes: readonly string[] = [
  ...new Set(stateAidRegimes.map(({ code }) => code)),
];
