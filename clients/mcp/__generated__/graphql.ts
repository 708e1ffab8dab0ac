/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far a recovery action has come (état de l’action). */
export type ActionStatus =
  /** Given up (abandonnée). */
  | 'ABANDONED'
  /** Held up: the milestones say by what (bloquée). */
  | 'BLOCKED'
  /** Done (achevée). */
  | 'COMPLETED'
  /** Under way (en cours). */
  | 'IN_PROGRESS'
  /** Decided, not started (à lancer). */
  | 'NOT_STARTED';

/** Which aids to list; every part that is given must hold (filtre). */
export type AidFilter = {
  /** Open to one of these (public). */
  audiences?: Array<Audience> | null | undefined;
  /** Ceiling within, in euros (plafond). */
  ceiling?: EuroRange | null | undefined;
  /** Closes within these days (clôture). */
  closing?: DateRange | null | undefined;
  /** Only demo records, or none (démonstration). */
  demo?: boolean | null | undefined;
  /** Paid by one of these (financeur). */
  funders?: Array<string> | null | undefined;
  /** One of these kinds (nature). */
  instruments?: Array<AidInstrument> | null | undefined;
  /** Takes applications on that day: opened, and not closed (ouverte le). */
  openOn?: string | null | undefined;
  /** Held by one of these (producteur). */
  owners?: Array<Owner> | null | undefined;
  /** Serving one of these propositions. */
  propositions?: Array<number> | null | undefined;
  /** In one of these states (état). */
  statuses?: Array<AidStatus> | null | undefined;
  /** What concerns this place. */
  territory?: TerritoryFilter | null | undefined;
  /** French words; accents, endings and a typo are forgiven (texte). */
  text?: string | null | undefined;
  /** About one of these theme codes. */
  themes?: Array<string> | null | undefined;
};

/** What an aid consists of (nature de l’aide). */
export type AidInstrument =
  /** Engineering or advice (ingénierie, accompagnement). */
  | 'ADVICE'
  /** Money that is not paid back (subvention). */
  | 'GRANT'
  /** A guarantee of a loan (garantie d’emprunt). */
  | 'GUARANTEE'
  /** Equipment, premises or staff (aide en nature). */
  | 'IN_KIND'
  /** A loan (prêt). */
  | 'LOAN'
  /** Money paid back in case of success (avance remboursable). */
  | 'REPAYABLE_ADVANCE'
  /** A relief of tax, rent or fee (exonération). */
  | 'TAX_RELIEF'
  /** A voucher (chèque, bon). */
  | 'VOUCHER';

/** Whether an aid takes applications (état du dispositif). */
export type AidStatus =
  /** Takes no more applications (clos). */
  | 'CLOSED'
  /** Takes applications (ouvert). */
  | 'OPEN'
  /** Decided, not yet open (à venir). */
  | 'PLANNED'
  /** Applications are held for a time (suspendu). */
  | 'SUSPENDED';

/** Who may apply for an aid (bénéficiaires éligibles). */
export type Audience =
  /** An association under the law of 1901 (association). */
  | 'ASSOCIATION'
  /** A care home for older people (EHPAD). */
  | 'CARE_HOME'
  /** A commune. */
  | 'COMMUNE'
  /** A craft business (artisan). */
  | 'CRAFT'
  /** A grouping of communes (établissement public de coopération). */
  | 'EPCI'
  /** A farm or farmers’ grouping (exploitation agricole, GAEC). */
  | 'FARM'
  /** A company of any size (entreprise, TPE, PME). */
  | 'FIRM'
  /** A person or household (particulier). */
  | 'HOUSEHOLD'
  /** A job seeker or RSA recipient (demandeur d’emploi, allocataire du RSA). */
  | 'JOB_SEEKER'
  /** Another public body (établissement public, syndicat). */
  | 'PUBLIC_BODY'
  /** A shop, market trader or farm shop (commerce de proximité). */
  | 'SHOP'
  /** A person trading in their own name (entreprise individuelle). */
  | 'SOLE_TRADER'
  /** Lodging, restaurant, site or activity (acteur du tourisme). */
  | 'TOURISM_OPERATOR'
  /** A pupil, student or apprentice (jeune). */
  | 'YOUNG_PERSON';

/** What kind of person receives a subsidy (catégorie de bénéficiaire). */
export type BeneficiaryKind =
  /** An association (loi de 1901). */
  | 'ASSOCIATION'
  /** A company or other business with legal personality (entreprise). */
  | 'FIRM'
  /** A commune, EPCI, département or région (collectivité). */
  | 'LOCAL_AUTHORITY'
  /** A person or sole trader: never named (personne physique). */
  | 'NATURAL_PERSON'
  /** Another public body (établissement public). */
  | 'PUBLIC_BODY'
  /** A sole trader whom the owner names, on a legal ground that it states in `namingGround`; without one it is a NATURAL_PERSON (entreprise individuelle). */
  | 'SOLE_TRADER'
  /** Not known: treated as a natural person where names are concerned. */
  | 'UNKNOWN';

/** How far a reckoning can be relied on (fiabilité). */
export type Confidence =
  /** Nothing in it is doubtful. */
  | 'HIGH'
  /** Something that may count does not: read the doubtful lines first. */
  | 'LOW'
  /** Something was supposed, and counted with prudence. */
  | 'MEDIUM';

/** Which records a sum adds up (règle de comptage). */
export type CountingRule =
  /** Every record, but for those that a person decided to be another one told again (doublons); undecided ones count. */
  | 'DUPLICATES_ONCE'
  /** Every record as it was published, duplicates too (toutes les fiches). */
  | 'EVERY_RECORD'
  /** As DUPLICATES_ONCE, but a grant that several beneficiaries share is one, with its total before the split instead of its parts (subvention partagée, SCDL `montant`). Parts of one grant: records with a share below 1, of the same funder, object, day and total, whose shares add up to 1 at most; others count by their own amount. */
  | 'SHARED_GRANT_TOTALS_ONCE';

/** Days from `from` to `until`, both included (période). */
export type DateRange = {
  /** First day. */
  from?: string | null | undefined;
  /** Last day. */
  until?: string | null | undefined;
};

/** What is not sure of a line or a ceiling (réserve). */
export type DeMinimisDoubt =
  /** The ceiling was not yet checked against its text. */
  | 'CEILING_UNCONFIRMED'
  /** The day of grant is not known. */
  | 'DAY_UNKNOWN'
  /** The beneficiary is known by its name alone. */
  | 'KNOWN_BY_NAME'
  /** A loan counts whole: its grant equivalent is not stated. */
  | 'LOAN_NOT_CONVERTED'
  /** The regime is that of the aid; the grant states none. */
  | 'REGIME_OF_AID'
  /** No regime is stated, neither here nor by the aid. */
  | 'REGIME_UNKNOWN'
  /** The year of grant alone is known: it counts if any day of it is in the window. */
  | 'YEAR_ALONE';

/** Why a subsidy counts for nothing (motif d’exclusion). The last three may turn out to count. */
export type DeMinimisLeftOut =
  /** Decided to be another record told again (doublon). */
  | 'DUPLICATE'
  /** Asked for, refused or cancelled: no right was conferred. */
  | 'NOT_GRANTED'
  /** Tells no day of grant (date inconnue). */
  | 'NO_DAY'
  /** Tells no SIREN, but the name of a firm of the undertaking (identité incertaine). */
  | 'NO_NUMBER'
  /** Granted to a firm under no stated regime (régime non renseigné). */
  | 'NO_REGIME'
  /** Granted under another framework: COVID, exempted regime (hors de minimis). */
  | 'OTHER_FRAMEWORK';

/** Whether a grant would go above a ceiling (dépassement). */
export type DeMinimisVerdict =
  /** It stays within every ceiling, doubtful lines counted. */
  | 'NO'
  /** It stays within, unless doubtful lines count. */
  | 'PERHAPS'
  /** It goes above a ceiling. */
  | 'YES';

/** Amounts from `min` to `max`, both included (fourchette). */
export type EuroRange = {
  /** Highest amount, in euros. */
  max?: number | null | undefined;
  /** Lowest amount, in euros. */
  min?: number | null | undefined;
};

/** How sure one line of a financing plan is (état du cofinancement). */
export type FinancingStatus =
  /** Granted (acquis). */
  | 'GRANTED'
  /** Paid (versé). */
  | 'PAID'
  /** Refused (refusé). */
  | 'REFUSED'
  /** Asked for (sollicité). */
  | 'REQUESTED';

/** Which investments to list; every part that is given must hold (filtre). */
export type InvestmentFilter = {
  /** Works of one of these (maître d’ouvrage). */
  contractingAuthorities?: Array<string> | null | undefined;
  /** Only demo records, or none (démonstration). */
  demo?: boolean | null | undefined;
  /** Held by one of these (producteur). */
  owners?: Array<Owner> | null | undefined;
  /** Kept, brought forward or delayed (tenue du calendrier). */
  schedules?: Array<InvestmentSchedule> | null | undefined;
  /** In one of these states. */
  statuses?: Array<InvestmentStatus> | null | undefined;
  /** What concerns this place. */
  territory?: TerritoryFilter | null | undefined;
  /** French words; accents, endings and a typo are forgiven (texte). */
  text?: string | null | undefined;
  /** About one of these theme codes. */
  themes?: Array<string> | null | undefined;
  /** Total cost within, in euros. */
  totalCost?: EuroRange | null | undefined;
  /** Expected within these years: the revised year, else the programmed one. */
  years?: YearRange | null | undefined;
};

/** The revised year against the year first programmed (tenue du calendrier). */
export type InvestmentSchedule =
  /** Earlier than programmed (avancé). */
  | 'BROUGHT_FORWARD'
  /** Later than programmed (décalé). */
  | 'DELAYED'
  /** Same year as programmed (maintenu). */
  | 'KEPT';

/** How far the works have come (état d’avancement). */
export type InvestmentStatus =
  /** Given up (abandonné). */
  | 'CANCELLED'
  /** Works received (achevé). */
  | 'COMPLETED'
  /** Studies or works have started (en cours). */
  | 'IN_PROGRESS'
  /** In the programme, not started (programmé). */
  | 'PLANNED';

/** The partner whose database holds a record and who alone may change it (producteur). */
export type Owner =
  /** The three chambres consulaires: CCI, CMA and Chambre d’agriculture. */
  | 'CHAMBERS'
  /** Communes and their groupings (intercommunalités, EPCI). */
  | 'COMMUNES'
  /** Conférence des Territoires: the plan itself and its follow-up. */
  | 'CONFERENCE'
  /** Conseil départemental de Lot-et-Garonne. */
  | 'DEPARTMENT'
  /** Comité départemental du tourisme. */
  | 'TOURISM';

/** Who sees a record; for everybody else it is not there, in no list and no number. */
export type Publication =
  /** Its owner, the committee and analysts (brouillon). */
  | 'DRAFT'
  /** Everybody (publié). */
  | 'PUBLISHED'
  /** These and every partner (partagé entre partenaires). */
  | 'SHARED';

/** What a record is (nature de la fiche). */
export type RecordKind =
  /** An aid (dispositif d’aide). */
  | 'AID'
  /** An investment (investissement). */
  | 'INVESTMENT'
  /** An action of the plan (action de relance). */
  | 'RECOVERY_ACTION'
  /** A subsidy (subvention). */
  | 'SUBSIDY';

/** How a record came into its owner’s database (provenance). */
export type RecordOrigin =
  /** Made up for demonstration (jeu de démonstration). */
  | 'DEMO'
  /** Read from a file: the file and line are given (import). */
  | 'IMPORT'
  /** Entered through the graph (saisie). */
  | 'MANUAL';

/** Which actions to list; every part that is given must hold (filtre). */
export type RecoveryActionFilter = {
  /** Budget within, in euros. */
  budget?: EuroRange | null | undefined;
  /** Only demo records, or none (démonstration). */
  demo?: boolean | null | undefined;
  /** Ends within these days (fin prévue). */
  ending?: DateRange | null | undefined;
  /** Led by one of these (pilote). */
  leads?: Array<string> | null | undefined;
  /** Held by one of these (producteur). */
  owners?: Array<Owner> | null | undefined;
  /** Carrying out one of these propositions. */
  propositions?: Array<number> | null | undefined;
  /** In one of these states (état). */
  statuses?: Array<ActionStatus> | null | undefined;
  /** What concerns this place. */
  territory?: TerritoryFilter | null | undefined;
  /** French words; accents, endings and a typo are forgiven (texte). */
  text?: string | null | undefined;
  /** About one of these theme codes. */
  themes?: Array<string> | null | undefined;
};

/** What to search in; every part that is given must hold (filtre). */
export type SearchFilter = {
  /** Only demo records, or none (démonstration). */
  demo?: boolean | null | undefined;
  /** One of these (nature). */
  kinds?: Array<RecordKind> | null | undefined;
  /** Of the aids, only those that take applications on that day; other kinds stay (ouverte le). */
  openOn?: string | null | undefined;
  /** Held by one of these (producteur). */
  owners?: Array<Owner> | null | undefined;
  /** What concerns this place. */
  territory?: TerritoryFilter | null | undefined;
  /** About one of these theme codes. */
  themes?: Array<string> | null | undefined;
};

/** What figures are told apart by (axe d’analyse). A record counts once in each of its values, and under the value null when it has none. */
export type StatisticsDimension =
  /** Who may apply, of aids alone; several (public). */
  | 'AUDIENCE'
  /** Kind of beneficiary, of subsidies alone (catégorie). */
  | 'BENEFICIARY_KIND'
  /** Commune that it names; null for a wider territory (commune). */
  | 'COMMUNE'
  /** EPCI that the record names, or that a commune it names belongs to; null for the whole département. */
  | 'EPCI'
  /** Who answers for the money: funder of an aid or subsidy, contracting authority of an investment, lead of an action (financeur, maître d’ouvrage, pilote). */
  | 'FUNDER'
  /** Instrument, of aids alone (nature de l’aide). */
  | 'INSTRUMENT'
  /** Who holds the record (producteur). */
  | 'OWNER'
  /** Proposition of the plan; that of a subsidy is its aid’s, null without one. Not of investments: they name none. */
  | 'PROPOSITION'
  /** How far it has come (état). */
  | 'STATUS'
  /** Theme; a record may have several (thématique). */
  | 'THEME'
  /** Year of the grant; of an investment the expected one, of an aid its opening, of an action its start (année). */
  | 'YEAR';

/** Which records a figure is about: the filters of the lists, so that list and figure agree (filtre). */
export type StatisticsFilter = {
  /** Which aids. */
  aids?: AidFilter | null | undefined;
  /** Which investments. */
  investments?: InvestmentFilter | null | undefined;
  /** Which actions. */
  recoveryActions?: RecoveryActionFilter | null | undefined;
  /** Which subsidies. */
  subsidies?: SubsidyFilter | null | undefined;
};

/** What is counted or added up (grandeur). */
export type StatisticsMeasure =
  /** Granted, of subsidies; total cost, of investments; in euros (montant). */
  | 'AMOUNT'
  /** The amount divided by the municipal population of the commune or EPCI, members in the département alone; in euros (montant par habitant). */
  | 'AMOUNT_PER_INHABITANT'
  /** Commitments authorised, in euros, of investments (AP). */
  | 'AUTHORISED'
  /** Number of different SIREN that received a subsidy (bénéficiaires); those without a SIREN are in no number. */
  | 'BENEFICIARIES'
  /** Set aside or voted, in euros, of aids and actions (enveloppe, budget). */
  | 'BUDGET'
  /** Committed, in euros, of investments and actions (engagé). */
  | 'COMMITTED'
  /** Number of records (nombre). */
  | 'COUNT'
  /** Paid, in euros; what nobody says counts as 0 (versé, mandaté). */
  | 'PAID'
  /** Public funding, in euros, of investments (aides publiques). */
  | 'PUBLIC_FUNDING';

/** Which subsidies to list; every part that is given must hold (filtre). */
export type SubsidyFilter = {
  /** Granted under one of these aids (dispositif). */
  aids?: Array<string | number> | null | undefined;
  /** Amount within, in euros (montant). */
  amount?: EuroRange | null | undefined;
  /** Received by one of these (bénéficiaire). */
  beneficiaries?: Array<string> | null | undefined;
  /** Received by one of these kinds. */
  beneficiaryKinds?: Array<BeneficiaryKind> | null | undefined;
  /** For a cancelled event, or not. */
  cancelledEvent?: boolean | null | undefined;
  /** Only demo records, or none (démonstration). */
  demo?: boolean | null | undefined;
  /** Granted by one of these (attribuant). */
  funders?: Array<string> | null | undefined;
  /** Granted within these days. */
  granted?: DateRange | null | undefined;
  /** Held by one of these (producteur). */
  owners?: Array<Owner> | null | undefined;
  /** In one of these states (état). */
  statuses?: Array<SubsidyStatus> | null | undefined;
  /** Whose beneficiary is in this place. */
  territory?: TerritoryFilter | null | undefined;
  /** French words of object or beneficiary; accents, endings and a typo are forgiven. */
  text?: string | null | undefined;
  /** About one of these theme codes. */
  themes?: Array<string> | null | undefined;
};

/** How far a subsidy has come, from request to payment (état de la subvention). */
export type SubsidyStatus =
  /** Withdrawn after the vote (annulée). */
  | 'CANCELLED'
  /** Voted or signed (attribuée). */
  | 'GRANTED'
  /** The beneficiary was told in writing (notifiée). */
  | 'NOTIFIED'
  /** Paid in full (versée). */
  | 'PAID'
  /** Paid in part (versée partiellement). */
  | 'PARTLY_PAID'
  /** Refused by the funder (refusée). */
  | 'REJECTED'
  /** Asked for, not decided (demandée). */
  | 'REQUESTED';

/** A place, by one of its codes: what concerns it is what names it, what is around it, or what is within it (territoire). */
export type TerritoryFilter = {
  /** A commune: its own records, its EPCI’s and the département’s. */
  commune?: string | null | undefined;
  /** An EPCI: its own records, its communes’ and the département’s. */
  epci?: string | null | undefined;
};

/** The smallest kind of territory that a record is limited to (échelon). */
export type TerritoryLevel =
  /** One or several communes, perhaps beside whole EPCI. */
  | 'COMMUNE'
  /** The whole département. */
  | 'DEPARTEMENT'
  /** One or several EPCI, as a whole (intercommunalités). */
  | 'EPCI';

/** Years from `from` to `until`, both included (années). */
export type YearRange = {
  /** First year. */
  from?: number | null | undefined;
  /** Last year. */
  until?: number | null | undefined;
};

export type DeMinimisOfQueryVariables = Exact<{
  siren: string;
  amount: number;
  regime: string;
  on?: string | null | undefined;
}>;


export type DeMinimisOfQuery = { undertaking: { organization: { name: string | null }, members: Array<{ siren: string, name: string | null }>, deMinimis: { on: string, headroom: number, confidence: Confidence, doubts: Array<DeMinimisDoubt>, lineCount: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, caughtUpAt: string | null }> }, limits: Array<{ from: string, until: string, ceiling: number, counted: number, uncertain: number, headroom: number, regime: { code: string, label: string, regulation: string, confirmed: boolean } }>, wouldExceed: { verdict: DeMinimisVerdict, excess: number, used: number }, lines: Array<{ beneficiaryName: string | null, grantedOn: string | null, regime: string | null, amount: number, leftOut: DeMinimisLeftOut | null, doubts: Array<DeMinimisDoubt>, subsidy:
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
         | null }> } } | null };

export type AidsToHoldQueryVariables = Exact<{
  one: string | number;
  other: string | number;
  two: boolean;
}>;


export type AidsToHoldQuery = { one:
    | { id: string, title: string, stateAidRegime: string | null, funder: { name: string | null } }
    | { id: string, title: string, stateAidRegime: string | null, funder: { name: string | null } }
    | { id: string, title: string, stateAidRegime: string | null, funder: { name: string | null } }
    | { id: string, title: string, stateAidRegime: string | null, funder: { name: string | null } }
   | null, other?:
    | { id: string, title: string, stateAidRegime: string | null, funder: { name: string | null } }
    | { id: string, title: string, stateAidRegime: string | null, funder: { name: string | null } }
    | { id: string, title: string, stateAidRegime: string | null, funder: { name: string | null } }
    | { id: string, title: string, stateAidRegime: string | null, funder: { name: string | null } }
   | null };

type AidToHold_ChamberAid_Fragment = { id: string, title: string, stateAidRegime: string | null, funder: { name: string | null } };

type AidToHold_DepartmentAid_Fragment = { id: string, title: string, stateAidRegime: string | null, funder: { name: string | null } };

type AidToHold_LocalAid_Fragment = { id: string, title: string, stateAidRegime: string | null, funder: { name: string | null } };

type AidToHold_TourismAid_Fragment = { id: string, title: string, stateAidRegime: string | null, funder: { name: string | null } };

export type AidToHoldFragment =
  | AidToHold_ChamberAid_Fragment
  | AidToHold_DepartmentAid_Fragment
  | AidToHold_LocalAid_Fragment
  | AidToHold_TourismAid_Fragment
;

export type OverlapsOfQueryVariables = Exact<{
  aid: string | number;
  on?: string | null | undefined;
  first: number;
}>;


export type OverlapsOfQuery = { coherence: { on: string, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, caughtUpAt: string | null }> }, overlaps: { totalCount: number, nodes: Array<{ score: number, communeCount: number, from: string | null, until: string | null, audiences: Array<Audience>, themes: Array<{ label: string | null }>, aids: Array<{ title: string, stateAidRegime: string | null, funder: { name: string | null }, aid:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }>, cumulation: { code: string, label: string, source: string, confirmed: boolean } }> } } };

export type AidsFoundQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AidFilter | null | undefined;
}>;


export type AidsFoundQuery = { aids: { totalCount: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, caughtUpAt: string | null }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, demo: boolean, owner: Owner, funder: { name: string | null } }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, demo: boolean, owner: Owner, funder: { name: string | null } }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, demo: boolean, owner: Owner, funder: { name: string | null } }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, demo: boolean, owner: Owner, funder: { name: string | null } }
    > } };

export type AidsInOtherWordsQueryVariables = Exact<{
  text: string;
  first: number;
  filter?: SearchFilter | null | undefined;
}>;


export type AidsInOtherWordsQuery = { search: { totalCount: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, caughtUpAt: string | null }> }, nodes: Array<{ aid:
        | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, demo: boolean, owner: Owner, funder: { name: string | null } }
        | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, demo: boolean, owner: Owner, funder: { name: string | null } }
        | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, demo: boolean, owner: Owner, funder: { name: string | null } }
        | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, demo: boolean, owner: Owner, funder: { name: string | null } }
       | null }> } };

type AidRow_ChamberAid_Fragment = { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, demo: boolean, owner: Owner, funder: { name: string | null } };

type AidRow_DepartmentAid_Fragment = { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, demo: boolean, owner: Owner, funder: { name: string | null } };

type AidRow_LocalAid_Fragment = { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, demo: boolean, owner: Owner, funder: { name: string | null } };

type AidRow_TourismAid_Fragment = { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, demo: boolean, owner: Owner, funder: { name: string | null } };

export type AidRowFragment =
  | AidRow_ChamberAid_Fragment
  | AidRow_DepartmentAid_Fragment
  | AidRow_LocalAid_Fragment
  | AidRow_TourismAid_Fragment
;

export type CurrencyFragment = { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, caughtUpAt: string | null }> };

export type CommunesNamedQueryVariables = Exact<{
  search: string;
}>;


export type CommunesNamedQuery = { communes: Array<{ inseeCode: string, name: string | null, postalCodes: Array<string> | null }> };

export type CommuneOfCodeQueryVariables = Exact<{
  inseeCode: string;
}>;


export type CommuneOfCodeQuery = { commune: { inseeCode: string, name: string | null, postalCodes: Array<string> | null } | null };

export type FiguresQueryVariables = Exact<{
  kind: RecordKind;
  groupBy: Array<StatisticsDimension> | StatisticsDimension;
  measure: StatisticsMeasure;
  rule: CountingRule;
  filter?: StatisticsFilter | null | undefined;
}>;


export type FiguresQuery = { statistics: { rule: CountingRule, isCut: boolean, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, caughtUpAt: string | null }> }, total: { value: number | null, count: number }, leftOut: { duplicates: number, persons: boolean }, cells: Array<{ value: number | null, count: number, keys: Array<{ dimension: StatisticsDimension, code: string | null, label: string | null }> }> } };

export type RecordOfIdQueryVariables = Exact<{
  id: string | number;
}>;


export type RecordOfIdQuery = { aid:
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, version: number, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, cofunders: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, propositions: Array<{ number: number, title: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, subsidies: { totalCount: number, sums: { amount: number } }, source: { origin: RecordOrigin, file: string | null, line: number | null } }
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, version: number, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, cofunders: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, propositions: Array<{ number: number, title: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, subsidies: { totalCount: number, sums: { amount: number } }, source: { origin: RecordOrigin, file: string | null, line: number | null } }
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, version: number, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, cofunders: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, propositions: Array<{ number: number, title: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, subsidies: { totalCount: number, sums: { amount: number } }, source: { origin: RecordOrigin, file: string | null, line: number | null } }
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, version: number, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, cofunders: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, propositions: Array<{ number: number, title: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, subsidies: { totalCount: number, sums: { amount: number } }, source: { origin: RecordOrigin, file: string | null, line: number | null } }
   | null, subsidy:
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, amount: number, paidAmount: number | null, totalAmount: number, share: number, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, scheme: string | null, decisionReference: string | null, requestedOn: string | null, notifiedOn: string | null, paymentConditions: string | null, cancelledEvent: boolean, eligibleCosts: number | null, stateAidRegime: string | null, grossGrantEquivalent: number | null, duplicateOf: string | null, version: number, updatedAt: string, beneficiary: { siren: string, name: string | null } | null, funder: { siren: string, name: string | null }, commune: { inseeCode: string, name: string | null } | null, themes: Array<{ code: string, label: string | null }>, aid:
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
       | null, payments: Array<{ paidOn: string, amount: number }> | null, publicationDuty: { isRequired: boolean, dueOn: string | null, publishedOn: string | null, isLate: boolean, source: string } | null, source: { origin: RecordOrigin, file: string | null, line: number | null } }
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, amount: number, paidAmount: number | null, totalAmount: number, share: number, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, scheme: string | null, decisionReference: string | null, requestedOn: string | null, notifiedOn: string | null, paymentConditions: string | null, cancelledEvent: boolean, eligibleCosts: number | null, stateAidRegime: string | null, grossGrantEquivalent: number | null, duplicateOf: string | null, version: number, updatedAt: string, beneficiary: { siren: string, name: string | null } | null, funder: { siren: string, name: string | null }, commune: { inseeCode: string, name: string | null } | null, themes: Array<{ code: string, label: string | null }>, aid:
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
       | null, payments: Array<{ paidOn: string, amount: number }> | null, publicationDuty: { isRequired: boolean, dueOn: string | null, publishedOn: string | null, isLate: boolean, source: string } | null, source: { origin: RecordOrigin, file: string | null, line: number | null } }
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, amount: number, paidAmount: number | null, totalAmount: number, share: number, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, scheme: string | null, decisionReference: string | null, requestedOn: string | null, notifiedOn: string | null, paymentConditions: string | null, cancelledEvent: boolean, eligibleCosts: number | null, stateAidRegime: string | null, grossGrantEquivalent: number | null, duplicateOf: string | null, version: number, updatedAt: string, beneficiary: { siren: string, name: string | null } | null, funder: { siren: string, name: string | null }, commune: { inseeCode: string, name: string | null } | null, themes: Array<{ code: string, label: string | null }>, aid:
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
       | null, payments: Array<{ paidOn: string, amount: number }> | null, publicationDuty: { isRequired: boolean, dueOn: string | null, publishedOn: string | null, isLate: boolean, source: string } | null, source: { origin: RecordOrigin, file: string | null, line: number | null } }
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, amount: number, paidAmount: number | null, totalAmount: number, share: number, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, scheme: string | null, decisionReference: string | null, requestedOn: string | null, notifiedOn: string | null, paymentConditions: string | null, cancelledEvent: boolean, eligibleCosts: number | null, stateAidRegime: string | null, grossGrantEquivalent: number | null, duplicateOf: string | null, version: number, updatedAt: string, beneficiary: { siren: string, name: string | null } | null, funder: { siren: string, name: string | null }, commune: { inseeCode: string, name: string | null } | null, themes: Array<{ code: string, label: string | null }>, aid:
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
       | null, payments: Array<{ paidOn: string, amount: number }> | null, publicationDuty: { isRequired: boolean, dueOn: string | null, publishedOn: string | null, isLate: boolean, source: string } | null, source: { origin: RecordOrigin, file: string | null, line: number | null } }
   | null, investment:
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, expectedCompletionOn: string | null, totalCost: number | null, authorised: number, committed: number, paid: number, publicFunding: number, description: string | null, duplicateOf: string | null, version: number, updatedAt: string, contractingAuthority: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, communes: Array<{ inseeCode: string, name: string | null }>, location: { latitude: number, longitude: number, address: string | null } | null, budgetYears: Array<{ year: number, authorised: number, paymentCredits: number, committed: number, paid: number }>, financing: Array<{ funderName: string, programme: string | null, amount: number, rate: number | null, status: FinancingStatus }>, source: { origin: RecordOrigin, file: string | null, line: number | null } }
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, expectedCompletionOn: string | null, totalCost: number | null, authorised: number, committed: number, paid: number, publicFunding: number, description: string | null, duplicateOf: string | null, version: number, updatedAt: string, contractingAuthority: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, communes: Array<{ inseeCode: string, name: string | null }>, location: { latitude: number, longitude: number, address: string | null } | null, budgetYears: Array<{ year: number, authorised: number, paymentCredits: number, committed: number, paid: number }>, financing: Array<{ funderName: string, programme: string | null, amount: number, rate: number | null, status: FinancingStatus }>, source: { origin: RecordOrigin, file: string | null, line: number | null } }
   | null, recoveryAction:
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, version: number, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, partners: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, source: { origin: RecordOrigin, file: string | null, line: number | null } }
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, version: number, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, partners: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, source: { origin: RecordOrigin, file: string | null, line: number | null } }
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, version: number, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, partners: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, source: { origin: RecordOrigin, file: string | null, line: number | null } }
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, version: number, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, partners: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, source: { origin: RecordOrigin, file: string | null, line: number | null } }
    | { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, version: number, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, partners: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, source: { origin: RecordOrigin, file: string | null, line: number | null } }
   | null };

type AidInFull_ChamberAid_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, version: number, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, cofunders: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, propositions: Array<{ number: number, title: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, subsidies: { totalCount: number, sums: { amount: number } }, source: { origin: RecordOrigin, file: string | null, line: number | null } };

type AidInFull_DepartmentAid_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, version: number, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, cofunders: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, propositions: Array<{ number: number, title: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, subsidies: { totalCount: number, sums: { amount: number } }, source: { origin: RecordOrigin, file: string | null, line: number | null } };

type AidInFull_LocalAid_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, version: number, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, cofunders: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, propositions: Array<{ number: number, title: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, subsidies: { totalCount: number, sums: { amount: number } }, source: { origin: RecordOrigin, file: string | null, line: number | null } };

type AidInFull_TourismAid_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, version: number, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, cofunders: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, propositions: Array<{ number: number, title: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, subsidies: { totalCount: number, sums: { amount: number } }, source: { origin: RecordOrigin, file: string | null, line: number | null } };

export type AidInFullFragment =
  | AidInFull_ChamberAid_Fragment
  | AidInFull_DepartmentAid_Fragment
  | AidInFull_LocalAid_Fragment
  | AidInFull_TourismAid_Fragment
;

type SubsidyInFull_ChamberSubsidy_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, amount: number, paidAmount: number | null, totalAmount: number, share: number, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, scheme: string | null, decisionReference: string | null, requestedOn: string | null, notifiedOn: string | null, paymentConditions: string | null, cancelledEvent: boolean, eligibleCosts: number | null, stateAidRegime: string | null, grossGrantEquivalent: number | null, duplicateOf: string | null, version: number, updatedAt: string, beneficiary: { siren: string, name: string | null } | null, funder: { siren: string, name: string | null }, commune: { inseeCode: string, name: string | null } | null, themes: Array<{ code: string, label: string | null }>, aid:
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
   | null, payments: Array<{ paidOn: string, amount: number }> | null, publicationDuty: { isRequired: boolean, dueOn: string | null, publishedOn: string | null, isLate: boolean, source: string } | null, source: { origin: RecordOrigin, file: string | null, line: number | null } };

type SubsidyInFull_DepartmentSubsidy_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, amount: number, paidAmount: number | null, totalAmount: number, share: number, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, scheme: string | null, decisionReference: string | null, requestedOn: string | null, notifiedOn: string | null, paymentConditions: string | null, cancelledEvent: boolean, eligibleCosts: number | null, stateAidRegime: string | null, grossGrantEquivalent: number | null, duplicateOf: string | null, version: number, updatedAt: string, beneficiary: { siren: string, name: string | null } | null, funder: { siren: string, name: string | null }, commune: { inseeCode: string, name: string | null } | null, themes: Array<{ code: string, label: string | null }>, aid:
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
   | null, payments: Array<{ paidOn: string, amount: number }> | null, publicationDuty: { isRequired: boolean, dueOn: string | null, publishedOn: string | null, isLate: boolean, source: string } | null, source: { origin: RecordOrigin, file: string | null, line: number | null } };

type SubsidyInFull_LocalSubsidy_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, amount: number, paidAmount: number | null, totalAmount: number, share: number, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, scheme: string | null, decisionReference: string | null, requestedOn: string | null, notifiedOn: string | null, paymentConditions: string | null, cancelledEvent: boolean, eligibleCosts: number | null, stateAidRegime: string | null, grossGrantEquivalent: number | null, duplicateOf: string | null, version: number, updatedAt: string, beneficiary: { siren: string, name: string | null } | null, funder: { siren: string, name: string | null }, commune: { inseeCode: string, name: string | null } | null, themes: Array<{ code: string, label: string | null }>, aid:
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
   | null, payments: Array<{ paidOn: string, amount: number }> | null, publicationDuty: { isRequired: boolean, dueOn: string | null, publishedOn: string | null, isLate: boolean, source: string } | null, source: { origin: RecordOrigin, file: string | null, line: number | null } };

type SubsidyInFull_TourismSubsidy_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, amount: number, paidAmount: number | null, totalAmount: number, share: number, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, scheme: string | null, decisionReference: string | null, requestedOn: string | null, notifiedOn: string | null, paymentConditions: string | null, cancelledEvent: boolean, eligibleCosts: number | null, stateAidRegime: string | null, grossGrantEquivalent: number | null, duplicateOf: string | null, version: number, updatedAt: string, beneficiary: { siren: string, name: string | null } | null, funder: { siren: string, name: string | null }, commune: { inseeCode: string, name: string | null } | null, themes: Array<{ code: string, label: string | null }>, aid:
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
    | { id: string, title: string }
   | null, payments: Array<{ paidOn: string, amount: number }> | null, publicationDuty: { isRequired: boolean, dueOn: string | null, publishedOn: string | null, isLate: boolean, source: string } | null, source: { origin: RecordOrigin, file: string | null, line: number | null } };

export type SubsidyInFullFragment =
  | SubsidyInFull_ChamberSubsidy_Fragment
  | SubsidyInFull_DepartmentSubsidy_Fragment
  | SubsidyInFull_LocalSubsidy_Fragment
  | SubsidyInFull_TourismSubsidy_Fragment
;

type InvestmentInFull_DepartmentInvestment_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, expectedCompletionOn: string | null, totalCost: number | null, authorised: number, committed: number, paid: number, publicFunding: number, description: string | null, duplicateOf: string | null, version: number, updatedAt: string, contractingAuthority: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, communes: Array<{ inseeCode: string, name: string | null }>, location: { latitude: number, longitude: number, address: string | null } | null, budgetYears: Array<{ year: number, authorised: number, paymentCredits: number, committed: number, paid: number }>, financing: Array<{ funderName: string, programme: string | null, amount: number, rate: number | null, status: FinancingStatus }>, source: { origin: RecordOrigin, file: string | null, line: number | null } };

type InvestmentInFull_LocalInvestment_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, expectedCompletionOn: string | null, totalCost: number | null, authorised: number, committed: number, paid: number, publicFunding: number, description: string | null, duplicateOf: string | null, version: number, updatedAt: string, contractingAuthority: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, communes: Array<{ inseeCode: string, name: string | null }>, location: { latitude: number, longitude: number, address: string | null } | null, budgetYears: Array<{ year: number, authorised: number, paymentCredits: number, committed: number, paid: number }>, financing: Array<{ funderName: string, programme: string | null, amount: number, rate: number | null, status: FinancingStatus }>, source: { origin: RecordOrigin, file: string | null, line: number | null } };

export type InvestmentInFullFragment =
  | InvestmentInFull_DepartmentInvestment_Fragment
  | InvestmentInFull_LocalInvestment_Fragment
;

type ActionInFull_ChamberRecoveryAction_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, version: number, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, partners: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, source: { origin: RecordOrigin, file: string | null, line: number | null } };

type ActionInFull_ConferenceRecoveryAction_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, version: number, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, partners: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, source: { origin: RecordOrigin, file: string | null, line: number | null } };

type ActionInFull_DepartmentRecoveryAction_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, version: number, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, partners: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, source: { origin: RecordOrigin, file: string | null, line: number | null } };

type ActionInFull_LocalRecoveryAction_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, version: number, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, partners: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, source: { origin: RecordOrigin, file: string | null, line: number | null } };

type ActionInFull_TourismRecoveryAction_Fragment = { id: string, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, version: number, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, partners: Array<{ siren: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, source: { origin: RecordOrigin, file: string | null, line: number | null } };

export type ActionInFullFragment =
  | ActionInFull_ChamberRecoveryAction_Fragment
  | ActionInFull_ConferenceRecoveryAction_Fragment
  | ActionInFull_DepartmentRecoveryAction_Fragment
  | ActionInFull_LocalRecoveryAction_Fragment
  | ActionInFull_TourismRecoveryAction_Fragment
;

export type WhereFragment = { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> };

export type FromFragment = { origin: RecordOrigin, file: string | null, line: number | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AidToHoldFragmentDoc = new TypedDocumentString(`
    fragment AidToHold on Aid {
  id
  title
  stateAidRegime
  funder {
    name
  }
}
    `, {"fragmentName":"AidToHold"}) as unknown as TypedDocumentString<AidToHoldFragment, unknown>;
export const AidRowFragmentDoc = new TypedDocumentString(`
    fragment AidRow on Aid {
  id
  title
  summary
  status
  instrument
  audiences
  opensOn
  closesOn
  rate
  floor
  ceiling
  demo
  funder {
    name
  }
  owner
}
    `, {"fragmentName":"AidRow"}) as unknown as TypedDocumentString<AidRowFragment, unknown>;
export const CurrencyFragmentDoc = new TypedDocumentString(`
    fragment Currency on Freshness {
  asOf
  isPartial
  silent {
    owner
    caughtUpAt
  }
}
    `, {"fragmentName":"Currency"}) as unknown as TypedDocumentString<CurrencyFragment, unknown>;
export const WhereFragmentDoc = new TypedDocumentString(`
    fragment Where on Territory {
  level
  communes {
    inseeCode
    name
  }
  epcis {
    siren
    name
  }
}
    `, {"fragmentName":"Where"}) as unknown as TypedDocumentString<WhereFragment, unknown>;
export const FromFragmentDoc = new TypedDocumentString(`
    fragment From on Provenance {
  origin
  file
  line
}
    `, {"fragmentName":"From"}) as unknown as TypedDocumentString<FromFragment, unknown>;
export const AidInFullFragmentDoc = new TypedDocumentString(`
    fragment AidInFull on Aid {
  id
  owner
  demo
  publication
  title
  summary
  status
  instrument
  audiences
  opensOn
  closesOn
  rate
  floor
  ceiling
  budget
  stateAidRegime
  description
  eligibility
  howToApply
  applicationUrl
  requiredDocuments
  contact {
    service
    phone
    email
    url
  }
  funder {
    siren
    name
  }
  cofunders {
    siren
    name
  }
  themes {
    code
    label
  }
  propositions {
    number
    title
  }
  territory {
    ...Where
  }
  subsidies(first: 0) {
    totalCount
    sums {
      amount
    }
  }
  version
  updatedAt
  source {
    ...From
  }
}
    fragment Where on Territory {
  level
  communes {
    inseeCode
    name
  }
  epcis {
    siren
    name
  }
}
fragment From on Provenance {
  origin
  file
  line
}`, {"fragmentName":"AidInFull"}) as unknown as TypedDocumentString<AidInFullFragment, unknown>;
export const SubsidyInFullFragmentDoc = new TypedDocumentString(`
    fragment SubsidyInFull on Subsidy {
  id
  owner
  demo
  publication
  title
  status
  grantedOn
  grantedYearOnly
  amount
  paidAmount
  totalAmount
  share
  beneficiaryKind
  beneficiaryName
  beneficiary {
    siren
    name
  }
  funder {
    siren
    name
  }
  commune {
    inseeCode
    name
  }
  themes {
    code
    label
  }
  aid {
    id
    title
  }
  scheme
  decisionReference
  requestedOn
  notifiedOn
  paymentConditions
  payments {
    paidOn
    amount
  }
  cancelledEvent
  eligibleCosts
  stateAidRegime
  grossGrantEquivalent
  duplicateOf
  publicationDuty {
    isRequired
    dueOn
    publishedOn
    isLate
    source
  }
  version
  updatedAt
  source {
    ...From
  }
}
    fragment From on Provenance {
  origin
  file
  line
}`, {"fragmentName":"SubsidyInFull"}) as unknown as TypedDocumentString<SubsidyInFullFragment, unknown>;
export const InvestmentInFullFragmentDoc = new TypedDocumentString(`
    fragment InvestmentInFull on Investment {
  id
  owner
  demo
  publication
  title
  status
  schedule
  programmeYear
  revisedYear
  expectedCompletionOn
  totalCost
  authorised
  committed
  paid
  publicFunding
  description
  contractingAuthority {
    siren
    name
  }
  themes {
    code
    label
  }
  communes {
    inseeCode
    name
  }
  location {
    latitude
    longitude
    address
  }
  budgetYears {
    year
    authorised
    paymentCredits
    committed
    paid
  }
  financing {
    funderName
    programme
    amount
    rate
    status
  }
  duplicateOf
  version
  updatedAt
  source {
    ...From
  }
}
    fragment From on Provenance {
  origin
  file
  line
}`, {"fragmentName":"InvestmentInFull"}) as unknown as TypedDocumentString<InvestmentInFullFragment, unknown>;
export const ActionInFullFragmentDoc = new TypedDocumentString(`
    fragment ActionInFull on RecoveryAction {
  id
  owner
  demo
  publication
  title
  status
  proposition {
    number
    title
  }
  startsOn
  endsOn
  budget
  committed
  paid
  description
  lead {
    siren
    name
  }
  partners {
    siren
    name
  }
  themes {
    code
    label
  }
  territory {
    ...Where
  }
  milestones {
    title
    dueOn
    reachedOn
    obstacle
  }
  indicators {
    code
    label
    unit
    target {
      date
      value
    }
    values {
      date
      value
    }
  }
  version
  updatedAt
  source {
    ...From
  }
}
    fragment Where on Territory {
  level
  communes {
    inseeCode
    name
  }
  epcis {
    siren
    name
  }
}
fragment From on Provenance {
  origin
  file
  line
}`, {"fragmentName":"ActionInFull"}) as unknown as TypedDocumentString<ActionInFullFragment, unknown>;
export const DeMinimisOfDocument = new TypedDocumentString(`
    query DeMinimisOf($siren: Siren!, $amount: Euro!, $regime: String!, $on: Date) {
  undertaking(siren: $siren) {
    organization {
      name
    }
    members(on: $on) {
      siren
      name
    }
    deMinimis(regime: $regime, on: $on) {
      on
      freshness {
        ...Currency
      }
      headroom
      confidence
      doubts
      lineCount
      limits {
        regime {
          code
          label
          regulation
          confirmed
        }
        from
        until
        ceiling
        counted
        uncertain
        headroom
      }
      wouldExceed(amount: $amount) {
        verdict
        excess
        used
      }
      lines(first: 10) {
        beneficiaryName
        grantedOn
        regime
        amount
        leftOut
        doubts
        subsidy {
          id
          title
        }
      }
    }
  }
}
    fragment Currency on Freshness {
  asOf
  isPartial
  silent {
    owner
    caughtUpAt
  }
}`) as unknown as TypedDocumentString<DeMinimisOfQuery, DeMinimisOfQueryVariables>;
export const AidsToHoldDocument = new TypedDocumentString(`
    query AidsToHold($one: ID!, $other: ID!, $two: Boolean!) {
  one: aid(id: $one) {
    ...AidToHold
  }
  other: aid(id: $other) @include(if: $two) {
    ...AidToHold
  }
}
    fragment AidToHold on Aid {
  id
  title
  stateAidRegime
  funder {
    name
  }
}`) as unknown as TypedDocumentString<AidsToHoldQuery, AidsToHoldQueryVariables>;
export const OverlapsOfDocument = new TypedDocumentString(`
    query OverlapsOf($aid: ID!, $on: Date, $first: Int!) {
  coherence(on: $on) {
    on
    freshness {
      ...Currency
    }
    overlaps(first: $first, filter: {aid: $aid}) {
      totalCount
      nodes {
        score
        communeCount
        from
        until
        themes {
          label
        }
        audiences
        aids {
          title
          stateAidRegime
          funder {
            name
          }
          aid {
            id
          }
        }
        cumulation {
          code
          label
          source
          confirmed
        }
      }
    }
  }
}
    fragment Currency on Freshness {
  asOf
  isPartial
  silent {
    owner
    caughtUpAt
  }
}`) as unknown as TypedDocumentString<OverlapsOfQuery, OverlapsOfQueryVariables>;
export const AidsFoundDocument = new TypedDocumentString(`
    query AidsFound($first: Int!, $after: String, $filter: AidFilter) {
  aids(first: $first, after: $after, filter: $filter) {
    totalCount
    freshness {
      ...Currency
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...AidRow
    }
  }
}
    fragment AidRow on Aid {
  id
  title
  summary
  status
  instrument
  audiences
  opensOn
  closesOn
  rate
  floor
  ceiling
  demo
  funder {
    name
  }
  owner
}
fragment Currency on Freshness {
  asOf
  isPartial
  silent {
    owner
    caughtUpAt
  }
}`) as unknown as TypedDocumentString<AidsFoundQuery, AidsFoundQueryVariables>;
export const AidsInOtherWordsDocument = new TypedDocumentString(`
    query AidsInOtherWords($text: String!, $first: Int!, $filter: SearchFilter) {
  search(text: $text, first: $first, filter: $filter) {
    totalCount
    freshness {
      ...Currency
    }
    nodes {
      aid {
        ...AidRow
      }
    }
  }
}
    fragment AidRow on Aid {
  id
  title
  summary
  status
  instrument
  audiences
  opensOn
  closesOn
  rate
  floor
  ceiling
  demo
  funder {
    name
  }
  owner
}
fragment Currency on Freshness {
  asOf
  isPartial
  silent {
    owner
    caughtUpAt
  }
}`) as unknown as TypedDocumentString<AidsInOtherWordsQuery, AidsInOtherWordsQueryVariables>;
export const CommunesNamedDocument = new TypedDocumentString(`
    query CommunesNamed($search: String!) {
  communes(search: $search, first: 50) {
    inseeCode
    name
    postalCodes
  }
}
    `) as unknown as TypedDocumentString<CommunesNamedQuery, CommunesNamedQueryVariables>;
export const CommuneOfCodeDocument = new TypedDocumentString(`
    query CommuneOfCode($inseeCode: InseeCode!) {
  commune(inseeCode: $inseeCode) {
    inseeCode
    name
    postalCodes
  }
}
    `) as unknown as TypedDocumentString<CommuneOfCodeQuery, CommuneOfCodeQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($kind: RecordKind!, $groupBy: [StatisticsDimension!]!, $measure: StatisticsMeasure!, $rule: CountingRule!, $filter: StatisticsFilter) {
  statistics(
    kind: $kind
    groupBy: $groupBy
    measure: $measure
    rule: $rule
    filter: $filter
  ) {
    rule
    isCut
    freshness {
      ...Currency
    }
    total {
      value
      count
    }
    leftOut {
      duplicates
      persons
    }
    cells {
      value
      count
      keys {
        dimension
        code
        label
      }
    }
  }
}
    fragment Currency on Freshness {
  asOf
  isPartial
  silent {
    owner
    caughtUpAt
  }
}`) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const RecordOfIdDocument = new TypedDocumentString(`
    query RecordOfId($id: ID!) {
  aid(id: $id) {
    ...AidInFull
  }
  subsidy(id: $id) {
    ...SubsidyInFull
  }
  investment(id: $id) {
    ...InvestmentInFull
  }
  recoveryAction(id: $id) {
    ...ActionInFull
  }
}
    fragment AidInFull on Aid {
  id
  owner
  demo
  publication
  title
  summary
  status
  instrument
  audiences
  opensOn
  closesOn
  rate
  floor
  ceiling
  budget
  stateAidRegime
  description
  eligibility
  howToApply
  applicationUrl
  requiredDocuments
  contact {
    service
    phone
    email
    url
  }
  funder {
    siren
    name
  }
  cofunders {
    siren
    name
  }
  themes {
    code
    label
  }
  propositions {
    number
    title
  }
  territory {
    ...Where
  }
  subsidies(first: 0) {
    totalCount
    sums {
      amount
    }
  }
  version
  updatedAt
  source {
    ...From
  }
}
fragment SubsidyInFull on Subsidy {
  id
  owner
  demo
  publication
  title
  status
  grantedOn
  grantedYearOnly
  amount
  paidAmount
  totalAmount
  share
  beneficiaryKind
  beneficiaryName
  beneficiary {
    siren
    name
  }
  funder {
    siren
    name
  }
  commune {
    inseeCode
    name
  }
  themes {
    code
    label
  }
  aid {
    id
    title
  }
  scheme
  decisionReference
  requestedOn
  notifiedOn
  paymentConditions
  payments {
    paidOn
    amount
  }
  cancelledEvent
  eligibleCosts
  stateAidRegime
  grossGrantEquivalent
  duplicateOf
  publicationDuty {
    isRequired
    dueOn
    publishedOn
    isLate
    source
  }
  version
  updatedAt
  source {
    ...From
  }
}
fragment InvestmentInFull on Investment {
  id
  owner
  demo
  publication
  title
  status
  schedule
  programmeYear
  revisedYear
  expectedCompletionOn
  totalCost
  authorised
  committed
  paid
  publicFunding
  description
  contractingAuthority {
    siren
    name
  }
  themes {
    code
    label
  }
  communes {
    inseeCode
    name
  }
  location {
    latitude
    longitude
    address
  }
  budgetYears {
    year
    authorised
    paymentCredits
    committed
    paid
  }
  financing {
    funderName
    programme
    amount
    rate
    status
  }
  duplicateOf
  version
  updatedAt
  source {
    ...From
  }
}
fragment ActionInFull on RecoveryAction {
  id
  owner
  demo
  publication
  title
  status
  proposition {
    number
    title
  }
  startsOn
  endsOn
  budget
  committed
  paid
  description
  lead {
    siren
    name
  }
  partners {
    siren
    name
  }
  themes {
    code
    label
  }
  territory {
    ...Where
  }
  milestones {
    title
    dueOn
    reachedOn
    obstacle
  }
  indicators {
    code
    label
    unit
    target {
      date
      value
    }
    values {
      date
      value
    }
  }
  version
  updatedAt
  source {
    ...From
  }
}
fragment Where on Territory {
  level
  communes {
    inseeCode
    name
  }
  epcis {
    siren
    name
  }
}
fragment From on Provenance {
  origin
  file
  line
}`) as unknown as TypedDocumentString<RecordOfIdQuery, RecordOfIdQueryVariables>;