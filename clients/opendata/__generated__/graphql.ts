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

/** Days from `from` to `until`, both included (période). */
export type DateRange = {
  /** First day. */
  from?: string | null | undefined;
  /** Last day. */
  until?: string | null | undefined;
};

/** Legal form of a grouping of communes (nature juridique). */
export type EpciKind =
  /** Communauté d’agglomération. */
  | 'CA'
  /** Communauté de communes. */
  | 'CC'
  /** Communauté urbaine. */
  | 'CU'
  /** Métropole de Lyon. */
  | 'MET69'
  /** Métropole. */
  | 'METRO';

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

/** Money or something else (SCDL `nature`). */
export type SubsidyNature =
  /** Money (aide en numéraire). */
  | 'IN_CASH'
  /** Goods, premises or staff (aide en nature). */
  | 'IN_KIND';

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

export type CatalogueFactsQueryVariables = Exact<{
  owners?: Array<Owner> | Owner | null | undefined;
}>;


export type CatalogueFactsQuery = { aids: { totalCount: number, freshness: { asOf: string }, nodes: Array<
      | { updatedAt: string }
      | { updatedAt: string }
      | { updatedAt: string }
      | { updatedAt: string }
    > }, newest: { totalCount: number, freshness: { asOf: string }, nodes: Array<
      | { grantedOn: string | null }
      | { grantedOn: string | null }
      | { grantedOn: string | null }
      | { grantedOn: string | null }
    > }, oldest: { nodes: Array<
      | { grantedOn: string | null }
      | { grantedOn: string | null }
      | { grantedOn: string | null }
      | { grantedOn: string | null }
    > }, subsidies: { nodes: Array<
      | { updatedAt: string }
      | { updatedAt: string }
      | { updatedAt: string }
      | { updatedAt: string }
    > }, investments: { totalCount: number, nodes: Array<
      | { updatedAt: string }
      | { updatedAt: string }
    > }, recoveryActions: { totalCount: number, nodes: Array<
      | { updatedAt: string }
      | { updatedAt: string }
      | { updatedAt: string }
      | { updatedAt: string }
      | { updatedAt: string }
    > } };

export type AidsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AidFilter | null | undefined;
  orderBy: AidOrder;
  asOf?: string | null | undefined;
}>;


export type AidsQuery = { list: { totalCount: number, freshness: { asOf: string, silent: Array<{ owner: Owner }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> }
    > } };

export type SubsidiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: SubsidyFilter | null | undefined;
  orderBy: SubsidyOrder;
  asOf?: string | null | undefined;
}>;


export type SubsidiesQuery = { list: { totalCount: number, freshness: { asOf: string, silent: Array<{ owner: Owner }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, amount: number, paidAmount: number | null, cancelledEvent: boolean, decisionReference: string | null, scheme: string | null, createdAt: string, updatedAt: string, beneficiary: { siren: string } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, commune: { inseeCode: string, name: string | null } | null, aid:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, amount: number, paidAmount: number | null, cancelledEvent: boolean, decisionReference: string | null, scheme: string | null, createdAt: string, updatedAt: string, beneficiary: { siren: string } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, commune: { inseeCode: string, name: string | null } | null, aid:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, amount: number, paidAmount: number | null, cancelledEvent: boolean, decisionReference: string | null, scheme: string | null, createdAt: string, updatedAt: string, beneficiary: { siren: string } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, commune: { inseeCode: string, name: string | null } | null, aid:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, amount: number, paidAmount: number | null, cancelledEvent: boolean, decisionReference: string | null, scheme: string | null, createdAt: string, updatedAt: string, beneficiary: { siren: string } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, commune: { inseeCode: string, name: string | null } | null, aid:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }
    > } };

export type SubsidiesToPublishQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: SubsidyFilter | null | undefined;
  orderBy: SubsidyOrder;
  asOf?: string | null | undefined;
}>;


export type SubsidiesToPublishQuery = { list: { totalCount: number, freshness: { asOf: string, silent: Array<{ owner: Owner }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { demo: boolean, grantedOn: string | null, decisionReference: string | null, title: string, totalAmount: number, share: number, natures: Array<SubsidyNature>, paymentConditions: string | null, paymentFrom: string | null, paymentUntil: string | null, raeId: string | null, euNotified: boolean | null, scheme: string | null, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, funder: { siren: string, name: string | null } }
      | { demo: boolean, grantedOn: string | null, decisionReference: string | null, title: string, totalAmount: number, share: number, natures: Array<SubsidyNature>, paymentConditions: string | null, paymentFrom: string | null, paymentUntil: string | null, raeId: string | null, euNotified: boolean | null, scheme: string | null, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, funder: { siren: string, name: string | null } }
      | { demo: boolean, grantedOn: string | null, decisionReference: string | null, title: string, totalAmount: number, share: number, natures: Array<SubsidyNature>, paymentConditions: string | null, paymentFrom: string | null, paymentUntil: string | null, raeId: string | null, euNotified: boolean | null, scheme: string | null, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, funder: { siren: string, name: string | null } }
      | { demo: boolean, grantedOn: string | null, decisionReference: string | null, title: string, totalAmount: number, share: number, natures: Array<SubsidyNature>, paymentConditions: string | null, paymentFrom: string | null, paymentUntil: string | null, raeId: string | null, euNotified: boolean | null, scheme: string | null, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, funder: { siren: string, name: string | null } }
    > } };

export type InvestmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: InvestmentFilter | null | undefined;
  orderBy: InvestmentOrder;
  asOf?: string | null | undefined;
}>;


export type InvestmentsQuery = { list: { totalCount: number, freshness: { asOf: string, silent: Array<{ owner: Owner }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, expectedCompletionOn: string | null, totalCost: number | null, authorised: number, committed: number, paid: number, publicFunding: number, description: string | null, createdAt: string, updatedAt: string, location: { latitude: number, longitude: number, address: string | null } | null, contractingAuthority: { siren: string, name: string | null }, themes: Array<{ code: string }>, communes: Array<{ inseeCode: string }> }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, expectedCompletionOn: string | null, totalCost: number | null, authorised: number, committed: number, paid: number, publicFunding: number, description: string | null, createdAt: string, updatedAt: string, location: { latitude: number, longitude: number, address: string | null } | null, contractingAuthority: { siren: string, name: string | null }, themes: Array<{ code: string }>, communes: Array<{ inseeCode: string }> }
    > } };

export type ActionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: RecoveryActionFilter | null | undefined;
  orderBy: RecoveryActionOrder;
  asOf?: string | null | undefined;
}>;


export type ActionsQuery = { list: { totalCount: number, freshness: { asOf: string, silent: Array<{ owner: Owner }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
      | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
    > } };

export type IndicatorValuesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: IndicatorValueFilter | null | undefined;
}>;


export type IndicatorValuesQuery = { list: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, owner: Owner, demo: boolean, dataset: IndicatorDataset, indicatorCode: string, label: string | null, measure: string | null, territoryCode: string, measuredOn: string, value: number | null, unit: string | null, initialValue: number | null, initialOn: string | null, targetValue: number | null, targetOn: string | null, progress: number | null, updatedAt: string }> } };

export type TerritoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type TerritoriesQuery = { communes: Array<{ inseeCode: string, name: string | null, population: number | null, postalCodes: Array<string> | null, epci: { siren: string, name: string | null } | null }>, epcis: Array<{ siren: string, name: string | null, kind: EpciKind | null, population: number | null }> };

export type OneAidQueryVariables = Exact<{
  id: string | number;
}>;


export type OneAidQuery = { one:
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> }
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> }
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> }
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> }
   | null };

export type OneSubsidyQueryVariables = Exact<{
  id: string | number;
}>;


export type OneSubsidyQuery = { one:
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, amount: number, paidAmount: number | null, cancelledEvent: boolean, decisionReference: string | null, scheme: string | null, createdAt: string, updatedAt: string, beneficiary: { siren: string } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, commune: { inseeCode: string, name: string | null } | null, aid:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, amount: number, paidAmount: number | null, cancelledEvent: boolean, decisionReference: string | null, scheme: string | null, createdAt: string, updatedAt: string, beneficiary: { siren: string } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, commune: { inseeCode: string, name: string | null } | null, aid:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, amount: number, paidAmount: number | null, cancelledEvent: boolean, decisionReference: string | null, scheme: string | null, createdAt: string, updatedAt: string, beneficiary: { siren: string } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, commune: { inseeCode: string, name: string | null } | null, aid:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, amount: number, paidAmount: number | null, cancelledEvent: boolean, decisionReference: string | null, scheme: string | null, createdAt: string, updatedAt: string, beneficiary: { siren: string } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, commune: { inseeCode: string, name: string | null } | null, aid:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }
   | null };

export type OneInvestmentQueryVariables = Exact<{
  id: string | number;
}>;


export type OneInvestmentQuery = { one:
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, expectedCompletionOn: string | null, totalCost: number | null, authorised: number, committed: number, paid: number, publicFunding: number, description: string | null, createdAt: string, updatedAt: string, location: { latitude: number, longitude: number, address: string | null } | null, contractingAuthority: { siren: string, name: string | null }, themes: Array<{ code: string }>, communes: Array<{ inseeCode: string }> }
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, expectedCompletionOn: string | null, totalCost: number | null, authorised: number, committed: number, paid: number, publicFunding: number, description: string | null, createdAt: string, updatedAt: string, location: { latitude: number, longitude: number, address: string | null } | null, contractingAuthority: { siren: string, name: string | null }, themes: Array<{ code: string }>, communes: Array<{ inseeCode: string }> }
   | null };

export type OneActionQueryVariables = Exact<{
  id: string | number;
}>;


export type OneActionQuery = { one:
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
    | { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
   | null };

type AidInList_ChamberAid_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> };

type AidInList_DepartmentAid_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> };

type AidInList_LocalAid_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> };

type AidInList_TourismAid_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, createdAt: string, updatedAt: string, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> }, propositions: Array<{ number: number }> };

export type AidInListFragment =
  | AidInList_ChamberAid_Fragment
  | AidInList_DepartmentAid_Fragment
  | AidInList_LocalAid_Fragment
  | AidInList_TourismAid_Fragment
;

type SubsidyInList_ChamberSubsidy_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, amount: number, paidAmount: number | null, cancelledEvent: boolean, decisionReference: string | null, scheme: string | null, createdAt: string, updatedAt: string, beneficiary: { siren: string } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, commune: { inseeCode: string, name: string | null } | null, aid:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

type SubsidyInList_DepartmentSubsidy_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, amount: number, paidAmount: number | null, cancelledEvent: boolean, decisionReference: string | null, scheme: string | null, createdAt: string, updatedAt: string, beneficiary: { siren: string } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, commune: { inseeCode: string, name: string | null } | null, aid:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

type SubsidyInList_LocalSubsidy_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, amount: number, paidAmount: number | null, cancelledEvent: boolean, decisionReference: string | null, scheme: string | null, createdAt: string, updatedAt: string, beneficiary: { siren: string } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, commune: { inseeCode: string, name: string | null } | null, aid:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

type SubsidyInList_TourismSubsidy_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: SubsidyStatus, grantedOn: string | null, grantedYearOnly: boolean, beneficiaryKind: BeneficiaryKind, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, amount: number, paidAmount: number | null, cancelledEvent: boolean, decisionReference: string | null, scheme: string | null, createdAt: string, updatedAt: string, beneficiary: { siren: string } | null, funder: { siren: string, name: string | null }, themes: Array<{ code: string }>, commune: { inseeCode: string, name: string | null } | null, aid:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type SubsidyInListFragment =
  | SubsidyInList_ChamberSubsidy_Fragment
  | SubsidyInList_DepartmentSubsidy_Fragment
  | SubsidyInList_LocalSubsidy_Fragment
  | SubsidyInList_TourismSubsidy_Fragment
;

type SubsidyToPublish_ChamberSubsidy_Fragment = { demo: boolean, grantedOn: string | null, decisionReference: string | null, title: string, totalAmount: number, share: number, natures: Array<SubsidyNature>, paymentConditions: string | null, paymentFrom: string | null, paymentUntil: string | null, raeId: string | null, euNotified: boolean | null, scheme: string | null, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, funder: { siren: string, name: string | null } };

type SubsidyToPublish_DepartmentSubsidy_Fragment = { demo: boolean, grantedOn: string | null, decisionReference: string | null, title: string, totalAmount: number, share: number, natures: Array<SubsidyNature>, paymentConditions: string | null, paymentFrom: string | null, paymentUntil: string | null, raeId: string | null, euNotified: boolean | null, scheme: string | null, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, funder: { siren: string, name: string | null } };

type SubsidyToPublish_LocalSubsidy_Fragment = { demo: boolean, grantedOn: string | null, decisionReference: string | null, title: string, totalAmount: number, share: number, natures: Array<SubsidyNature>, paymentConditions: string | null, paymentFrom: string | null, paymentUntil: string | null, raeId: string | null, euNotified: boolean | null, scheme: string | null, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, funder: { siren: string, name: string | null } };

type SubsidyToPublish_TourismSubsidy_Fragment = { demo: boolean, grantedOn: string | null, decisionReference: string | null, title: string, totalAmount: number, share: number, natures: Array<SubsidyNature>, paymentConditions: string | null, paymentFrom: string | null, paymentUntil: string | null, raeId: string | null, euNotified: boolean | null, scheme: string | null, beneficiaryName: string | null, beneficiarySiret: string | null, beneficiaryRna: string | null, funder: { siren: string, name: string | null } };

export type SubsidyToPublishFragment =
  | SubsidyToPublish_ChamberSubsidy_Fragment
  | SubsidyToPublish_DepartmentSubsidy_Fragment
  | SubsidyToPublish_LocalSubsidy_Fragment
  | SubsidyToPublish_TourismSubsidy_Fragment
;

type InvestmentInList_DepartmentInvestment_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, expectedCompletionOn: string | null, totalCost: number | null, authorised: number, committed: number, paid: number, publicFunding: number, description: string | null, createdAt: string, updatedAt: string, location: { latitude: number, longitude: number, address: string | null } | null, contractingAuthority: { siren: string, name: string | null }, themes: Array<{ code: string }>, communes: Array<{ inseeCode: string }> };

type InvestmentInList_LocalInvestment_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, duplicateOf: string | null, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, expectedCompletionOn: string | null, totalCost: number | null, authorised: number, committed: number, paid: number, publicFunding: number, description: string | null, createdAt: string, updatedAt: string, location: { latitude: number, longitude: number, address: string | null } | null, contractingAuthority: { siren: string, name: string | null }, themes: Array<{ code: string }>, communes: Array<{ inseeCode: string }> };

export type InvestmentInListFragment =
  | InvestmentInList_DepartmentInvestment_Fragment
  | InvestmentInList_LocalInvestment_Fragment
;

type ActionInList_ChamberRecoveryAction_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } };

type ActionInList_ConferenceRecoveryAction_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } };

type ActionInList_DepartmentRecoveryAction_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } };

type ActionInList_LocalRecoveryAction_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } };

type ActionInList_TourismRecoveryAction_Fragment = { id: string, version: number, owner: Owner, demo: boolean, publication: Publication, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, description: string | null, createdAt: string, updatedAt: string, proposition: { number: number, title: string | null }, lead: { siren: string, name: string | null }, themes: Array<{ code: string }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } };

export type ActionInListFragment =
  | ActionInList_ChamberRecoveryAction_Fragment
  | ActionInList_ConferenceRecoveryAction_Fragment
  | ActionInList_DepartmentRecoveryAction_Fragment
  | ActionInList_LocalRecoveryAction_Fragment
  | ActionInList_TourismRecoveryAction_Fragment
;

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
export const AidInListFragmentDoc = new TypedDocumentString(`
    fragment AidInList on Aid {
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
    `, {"fragmentName":"AidInList"}) as unknown as TypedDocumentString<AidInListFragment, unknown>;
export const SubsidyInListFragmentDoc = new TypedDocumentString(`
    fragment SubsidyInList on Subsidy {
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
  beneficiaryKind
  beneficiaryName
  beneficiarySiret
  beneficiaryRna
  beneficiary {
    siren
  }
  amount
  paidAmount
  cancelledEvent
  decisionReference
  scheme
  funder {
    siren
    name
  }
  themes {
    code
  }
  commune {
    inseeCode
    name
  }
  aid {
    id
  }
  createdAt
  updatedAt
}
    `, {"fragmentName":"SubsidyInList"}) as unknown as TypedDocumentString<SubsidyInListFragment, unknown>;
export const SubsidyToPublishFragmentDoc = new TypedDocumentString(`
    fragment SubsidyToPublish on Subsidy {
  demo
  grantedOn
  decisionReference
  title
  totalAmount
  share
  natures
  paymentConditions
  paymentFrom
  paymentUntil
  raeId
  euNotified
  scheme
  beneficiaryName
  beneficiarySiret
  beneficiaryRna
  funder {
    siren
    name
  }
}
    `, {"fragmentName":"SubsidyToPublish"}) as unknown as TypedDocumentString<SubsidyToPublishFragment, unknown>;
export const InvestmentInListFragmentDoc = new TypedDocumentString(`
    fragment InvestmentInList on Investment {
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
  description
  location {
    latitude
    longitude
    address
  }
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
  createdAt
  updatedAt
}
    `, {"fragmentName":"InvestmentInList"}) as unknown as TypedDocumentString<InvestmentInListFragment, unknown>;
export const ActionInListFragmentDoc = new TypedDocumentString(`
    fragment ActionInList on RecoveryAction {
  id
  version
  owner
  demo
  publication
  title
  status
  startsOn
  endsOn
  budget
  committed
  paid
  description
  proposition {
    number
    title
  }
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
  createdAt
  updatedAt
}
    `, {"fragmentName":"ActionInList"}) as unknown as TypedDocumentString<ActionInListFragment, unknown>;
export const CatalogueFactsDocument = {"__meta__":{"hash":"1630782a32de0bd75c999f3300000657abde6cc3a3ed0f587285b6387955b808"}} as unknown as TypedDocumentString<CatalogueFactsQuery, CatalogueFactsQueryVariables>;
export const AidsDocument = {"__meta__":{"hash":"cc0865a5853bd6b634cadee239ed1081181f679ae5362199d27447449f7c7498"}} as unknown as TypedDocumentString<AidsQuery, AidsQueryVariables>;
export const SubsidiesDocument = {"__meta__":{"hash":"fe0c07346d53d3177828791abd18893cdcbf1704e8ccce357f5b99e4c5d4e992"}} as unknown as TypedDocumentString<SubsidiesQuery, SubsidiesQueryVariables>;
export const SubsidiesToPublishDocument = {"__meta__":{"hash":"940a956bd0cfea6c90304d1b4acd4266b1bf35c049773fff1065ad7b31e3cf8c"}} as unknown as TypedDocumentString<SubsidiesToPublishQuery, SubsidiesToPublishQueryVariables>;
export const InvestmentsDocument = {"__meta__":{"hash":"f79df2dd0689240542d7403ce168256d409be961aa68b3177127e925a9cb2b56"}} as unknown as TypedDocumentString<InvestmentsQuery, InvestmentsQueryVariables>;
export const ActionsDocument = {"__meta__":{"hash":"a12097c89db068e2a8101049196fa93e9d1c05903be822ae1dd6715fe2a69a0d"}} as unknown as TypedDocumentString<ActionsQuery, ActionsQueryVariables>;
export const IndicatorValuesDocument = {"__meta__":{"hash":"01f2b824b0fb91eb525c64431365fbfbc32d781a55119ee5b4634733255f8835"}} as unknown as TypedDocumentString<IndicatorValuesQuery, IndicatorValuesQueryVariables>;
export const TerritoriesDocument = {"__meta__":{"hash":"fd2da054366e5b2dac1230dc74ff4812a867f1116928dd28f9d0811b7eb41846"}} as unknown as TypedDocumentString<TerritoriesQuery, TerritoriesQueryVariables>;
export const OneAidDocument = {"__meta__":{"hash":"7a2baa3ce9360b27f3299aebff44ea5bdd56114bff5594a11557df57bb94de25"}} as unknown as TypedDocumentString<OneAidQuery, OneAidQueryVariables>;
export const OneSubsidyDocument = {"__meta__":{"hash":"c32e4139ebe35bea418f91ac630da9cd5da972fd01364ba48b0816feed0c5d0c"}} as unknown as TypedDocumentString<OneSubsidyQuery, OneSubsidyQueryVariables>;
export const OneInvestmentDocument = {"__meta__":{"hash":"d7e7787d1f0038afeb5e3759aaa892e2e7bae568226f123dbfc445ed19d59282"}} as unknown as TypedDocumentString<OneInvestmentQuery, OneInvestmentQueryVariables>;
export const OneActionDocument = {"__meta__":{"hash":"84fd30a55a83d641fe49ddc5520d30b649064c800a110c58bf7ab17861f297e8"}} as unknown as TypedDocumentString<OneActionQuery, OneActionQueryVariables>;