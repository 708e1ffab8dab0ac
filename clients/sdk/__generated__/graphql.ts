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

/** How aids are sorted; equal ones by id. An aid without closing day closes last, an unknown amount is the lowest. */
export type AidOrder =
  /** Least money set aside first (enveloppe). */
  | 'BUDGET_ASC'
  /** Most money set aside first. */
  | 'BUDGET_DESC'
  /** Lowest ceiling first (plafond). */
  | 'CEILING_ASC'
  /** Highest ceiling first. */
  | 'CEILING_DESC'
  /** Closing first (clôture). */
  | 'CLOSES_ON_ASC'
  /** Closing last. */
  | 'CLOSES_ON_DESC'
  /** By title, A to Z, accents aside (intitulé). */
  | 'TITLE_ASC'
  /** By title, Z to A. */
  | 'TITLE_DESC'
  /** Longest unchanged first (mise à jour). */
  | 'UPDATED_AT_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

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

/** Amounts from `min` to `max`, both included (fourchette). */
export type EuroRange = {
  /** Highest amount, in euros. */
  max?: number | null | undefined;
  /** Lowest amount, in euros. */
  min?: number | null | undefined;
};

/** Who publishes an indicator (jeu de données d’origine). */
export type IndicatorDataset =
  /** Baromètre des résultats de l’action publique. */
  | 'BAROMETRE'
  /** PILOTE, the State’s own monitoring (DITP). */
  | 'PILOTE';

/** Which values; all conditions hold at once. */
export type IndicatorValueFilter = {
  /** Of one of these publishers. */
  datasets?: Array<IndicatorDataset> | null | undefined;
  /** Measured on this day or later. */
  from?: string | null | undefined;
  /** Of one of these indicators, by their publisher’s code (identifiants). */
  indicators?: Array<string> | null | undefined;
  /** In one of these territories: `47`, `REG-75`, `FR` (territoires). */
  territories?: Array<string> | null | undefined;
  /** Measured on this day or before. */
  until?: string | null | undefined;
};

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

/** How investments are sorted; equal ones by id. An unknown cost is the lowest. */
export type InvestmentOrder =
  /** Least committed first (engagé). */
  | 'COMMITTED_ASC'
  /** Most committed first. */
  | 'COMMITTED_DESC'
  /** By title, A to Z, accents aside (opération). */
  | 'TITLE_ASC'
  /** By title, Z to A. */
  | 'TITLE_DESC'
  /** Lowest cost first (coût total). */
  | 'TOTAL_COST_ASC'
  /** Highest cost first. */
  | 'TOTAL_COST_DESC'
  /** Longest unchanged first (mise à jour). */
  | 'UPDATED_AT_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC'
  /** Expected first: revised year, else programmed year (année). */
  | 'YEAR_ASC'
  /** Expected last. */
  | 'YEAR_DESC';

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

/** How actions are sorted; equal ones by id. An open end is the last. */
export type RecoveryActionOrder =
  /** Smallest budget first (budget voté). */
  | 'BUDGET_ASC'
  /** Largest budget first. */
  | 'BUDGET_DESC'
  /** Ending first (fin prévue). */
  | 'ENDS_ON_ASC'
  /** Ending last. */
  | 'ENDS_ON_DESC'
  /** By number of the proposition. */
  | 'PROPOSITION_ASC'
  /** By number of the proposition, 20 first. */
  | 'PROPOSITION_DESC'
  /** By title, A to Z, accents aside (intitulé). */
  | 'TITLE_ASC'
  /** By title, Z to A. */
  | 'TITLE_DESC'
  /** Longest unchanged first (mise à jour). */
  | 'UPDATED_AT_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

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

/** How subsidies are sorted; equal ones by id. An unknown day is the earliest. */
export type SubsidyOrder =
  /** Lowest amount first (montant). */
  | 'AMOUNT_ASC'
  /** Highest amount first. */
  | 'AMOUNT_DESC'
  /** Granted first (date d’attribution). */
  | 'GRANTED_ON_ASC'
  /** Granted last. */
  | 'GRANTED_ON_DESC'
  /** By object, A to Z, accents aside (objet). */
  | 'TITLE_ASC'
  /** By object, Z to A. */
  | 'TITLE_DESC'
  /** Longest unchanged first (mise à jour). */
  | 'UPDATED_AT_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

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

export type ActionPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: RecoveryActionFilter | null | undefined;
  orderBy?: RecoveryActionOrder;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  summed?: boolean;
}>;


export type ActionPageQuery = { list: { totalCount: number, sums?: { budget: number, committed: number, paid: number }, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
    > } };

export type AidPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AidFilter | null | undefined;
  orderBy?: AidOrder;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  summed?: boolean;
}>;


export type AidPageQuery = { list: { totalCount: number, sums?: { budget: number }, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> }
    > } };

export type IndicatorPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: IndicatorValueFilter | null | undefined;
}>;


export type IndicatorPageQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, owner: Owner, demo: boolean, dataset: IndicatorDataset, indicatorCode: string, label: string | null, measure: string | null, territoryCode: string, measuredOn: string, value: number | null, unit: string | null, initialValue: number | null, initialOn: string | null, targetValue: number | null, targetOn: string | null, progress: number | null, version: number, updatedAt: string }> } };

export type InvestmentPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: InvestmentFilter | null | undefined;
  orderBy?: InvestmentOrder;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  summed?: boolean;
}>;


export type InvestmentPageQuery = { list: { totalCount: number, sums?: { countingRule: CountingRule, duplicatesLeftOut: number, totalCost: number, authorised: number, committed: number, paid: number, publicFunding: number }, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, expectedCompletionOn: string | null, totalCost: number | null, authorised: number, committed: number, paid: number, publicFunding: number, description: string | null, createdAt: string, updatedAt: string, contractingAuthority: { siren: string, name: string | null }, themes: Array<{ code: string }>, communes: Array<{ inseeCode: string }>, location: { latitude: number, longitude: number, address: string | null } | null }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, expectedCompletionOn: string | null, totalCost: number | null, authorised: number, committed: number, paid: number, publicFunding: number, description: string | null, createdAt: string, updatedAt: string, contractingAuthority: { siren: string, name: string | null }, themes: Array<{ code: string }>, communes: Array<{ inseeCode: string }>, location: { latitude: number, longitude: number, address: string | null } | null }
    > } };

export type SubsidyPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: SubsidyFilter | null | undefined;
  orderBy?: SubsidyOrder;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  summed?: boolean;
}>;


export type SubsidyPageQuery = { list: { totalCount: number, sums?: { countingRule: CountingRule, duplicatesLeftOut: number, amount: number, paidAmount: number }, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, amount: number, paidAmount: number | null, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, scheme: string | null, decisionReference: string | null, cancelledEvent: boolean, createdAt: string, updatedAt: string, funder: { siren: string, name: string | null }, beneficiary: { siren: string } | null, commune: { inseeCode: string, name: string | null } | null, themes: Array<{ code: string }>, aid:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, amount: number, paidAmount: number | null, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, scheme: string | null, decisionReference: string | null, cancelledEvent: boolean, createdAt: string, updatedAt: string, funder: { siren: string, name: string | null }, beneficiary: { siren: string } | null, commune: { inseeCode: string, name: string | null } | null, themes: Array<{ code: string }>, aid:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, amount: number, paidAmount: number | null, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, scheme: string | null, decisionReference: string | null, cancelledEvent: boolean, createdAt: string, updatedAt: string, funder: { siren: string, name: string | null }, beneficiary: { siren: string } | null, commune: { inseeCode: string, name: string | null } | null, themes: Array<{ code: string }>, aid:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, amount: number, paidAmount: number | null, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, scheme: string | null, decisionReference: string | null, cancelledEvent: boolean, createdAt: string, updatedAt: string, funder: { siren: string, name: string | null }, beneficiary: { siren: string } | null, commune: { inseeCode: string, name: string | null } | null, themes: Array<{ code: string }>, aid:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }
    > } };

export type OwnerTotalsQueryVariables = Exact<{
  owner: Owner;
}>;


export type OwnerTotalsQuery = { aids: { totalCount: number }, recoveryActions: { totalCount: number }, subsidies: { totalCount: number, sums: { amount: number } }, investments: { totalCount: number, sums: { publicFunding: number } }, indexStatus: { feeds: Array<{ owner: Owner, behind: number, caughtUpAt: string | null }> } };

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

export const ActionPageDocument = new TypedDocumentString(`
    query ActionPage($first: Int!, $after: String, $filter: RecoveryActionFilter, $orderBy: RecoveryActionOrder! = PROPOSITION_ASC, $asOf: DateTime, $knownAt: DateTime, $summed: Boolean! = false) {
  list: recoveryActions(
    first: $first
    after: $after
    filter: $filter
    orderBy: $orderBy
    asOf: $asOf
    knownAt: $knownAt
  ) {
    totalCount
    sums @include(if: $summed) {
      budget
      committed
      paid
    }
    freshness {
      asOf
      isPartial
      silent {
        owner
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      version
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
      lead {
        siren
        name
      }
      themes {
        code
      }
      territory {
        level
        communes {
          inseeCode
        }
        epcis {
          siren
        }
      }
      description
      createdAt
      updatedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ActionPageQuery, ActionPageQueryVariables>;
export const AidPageDocument = new TypedDocumentString(`
    query AidPage($first: Int!, $after: String, $filter: AidFilter, $orderBy: AidOrder! = TITLE_ASC, $asOf: DateTime, $knownAt: DateTime, $summed: Boolean! = false) {
  list: aids(
    first: $first
    after: $after
    filter: $filter
    orderBy: $orderBy
    asOf: $asOf
    knownAt: $knownAt
  ) {
    totalCount
    sums @include(if: $summed) {
      budget
    }
    freshness {
      asOf
      isPartial
      silent {
        owner
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      version
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
      themes {
        code
      }
      territory {
        level
        communes {
          inseeCode
        }
        epcis {
          siren
        }
      }
      propositions {
        number
      }
      createdAt
      updatedAt
    }
  }
}
    `) as unknown as TypedDocumentString<AidPageQuery, AidPageQueryVariables>;
export const IndicatorPageDocument = new TypedDocumentString(`
    query IndicatorPage($first: Int!, $after: String, $filter: IndicatorValueFilter) {
  list: indicatorValues(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      owner
      demo
      dataset
      indicatorCode
      label
      measure
      territoryCode
      measuredOn
      value
      unit
      initialValue
      initialOn
      targetValue
      targetOn
      progress
      version
      updatedAt
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorPageQuery, IndicatorPageQueryVariables>;
export const InvestmentPageDocument = new TypedDocumentString(`
    query InvestmentPage($first: Int!, $after: String, $filter: InvestmentFilter, $orderBy: InvestmentOrder! = TOTAL_COST_DESC, $asOf: DateTime, $knownAt: DateTime, $summed: Boolean! = false) {
  list: investments(
    first: $first
    after: $after
    filter: $filter
    orderBy: $orderBy
    asOf: $asOf
    knownAt: $knownAt
  ) {
    totalCount
    sums @include(if: $summed) {
      countingRule
      duplicatesLeftOut
      totalCost
      authorised
      committed
      paid
      publicFunding
    }
    freshness {
      asOf
      isPartial
      silent {
        owner
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      version
      owner
      demo
      publication
      duplicateOf
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
      contractingAuthority {
        siren
        name
      }
      themes {
        code
      }
      communes {
        inseeCode
      }
      location {
        latitude
        longitude
        address
      }
      description
      createdAt
      updatedAt
    }
  }
}
    `) as unknown as TypedDocumentString<InvestmentPageQuery, InvestmentPageQueryVariables>;
export const SubsidyPageDocument = new TypedDocumentString(`
    query SubsidyPage($first: Int!, $after: String, $filter: SubsidyFilter, $orderBy: SubsidyOrder! = GRANTED_ON_DESC, $asOf: DateTime, $knownAt: DateTime, $summed: Boolean! = false) {
  list: subsidies(
    first: $first
    after: $after
    filter: $filter
    orderBy: $orderBy
    asOf: $asOf
    knownAt: $knownAt
  ) {
    totalCount
    sums @include(if: $summed) {
      countingRule
      duplicatesLeftOut
      amount
      paidAmount
    }
    freshness {
      asOf
      isPartial
      silent {
        owner
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      version
      owner
      demo
      publication
      duplicateOf
      title
      status
      grantedOn
      grantedYearOnly
      amount
      paidAmount
      funder {
        siren
        name
      }
      beneficiaryKind
      beneficiaryName
      beneficiary {
        siren
      }
      beneficiarySiret
      beneficiaryRna
      commune {
        inseeCode
        name
      }
      themes {
        code
      }
      aid {
        id
      }
      scheme
      decisionReference
      cancelledEvent
      createdAt
      updatedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SubsidyPageQuery, SubsidyPageQueryVariables>;
export const OwnerTotalsDocument = new TypedDocumentString(`
    query OwnerTotals($owner: Owner!) {
  aids(filter: {owners: [$owner]}) {
    totalCount
  }
  recoveryActions(filter: {owners: [$owner]}) {
    totalCount
  }
  subsidies(filter: {owners: [$owner]}) {
    totalCount
    sums {
      amount
    }
  }
  investments(filter: {owners: [$owner]}) {
    totalCount
    sums {
      publicFunding
    }
  }
  indexStatus {
    feeds {
      owner
      behind
      caughtUpAt
    }
  }
}
    `) as unknown as TypedDocumentString<OwnerTotalsQuery, OwnerTotalsQueryVariables>;