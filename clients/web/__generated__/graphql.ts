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

/** What ties a step to the one before (fondement du lien). */
export type ChainBasis =
  /** The records say so themselves (déclaré). */
  | 'DECLARED'
  /** Worked out from bodies and themes: a lead, not a link (déduit). */
  | 'DERIVED';

/** A step from a proposition to the money (maillon). */
export type ChainStepName =
  /** Actions that carry it out; they name it (actions). */
  | 'ACTIONS'
  /** Aids that serve it; they name it (aides). */
  | 'AIDS'
  /** What these actions are measured by (indicateurs). */
  | 'INDICATORS'
  /** Works of the lead or a partner of an action, on a theme of both; they name no proposition (investissements). */
  | 'INVESTMENTS'
  /** Those of these subsidies of which something was paid (versements). */
  | 'PAYMENTS'
  /** Subsidies granted under these aids; they name them (subventions). */
  | 'SUBSIDIES';

/** What became of a record between two instants (évolution). */
export type ChangeType =
  /** It was not there before (ajout). */
  | 'ADDED'
  /** It was there, and says something else now (modification). */
  | 'CHANGED'
  /** It is not there any more (retrait). */
  | 'WITHDRAWN';

/** How far a decision has been carried out (suivi). */
export type CommitteeDecisionState =
  /** Carried out (faite). */
  | 'DONE'
  /** Given up (abandonnée). */
  | 'DROPPED'
  /** Under way (en cours). */
  | 'IN_PROGRESS'
  /** Nothing is done yet (à faire). */
  | 'TO_DO';

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

/** Section of the French nomenclature of activities (section NAF rév. 2). */
export type NafSection =
  /** Agriculture, sylviculture et pêche. */
  | 'A'
  /** Industries extractives. */
  | 'B'
  /** Industrie manufacturière. */
  | 'C'
  /** Production et distribution d’électricité, de gaz, de vapeur et d’air conditionné. */
  | 'D'
  /** Production et distribution d’eau ; assainissement, gestion des déchets et dépollution. */
  | 'E'
  /** Construction. */
  | 'F'
  /** Commerce ; réparation d’automobiles et de motocycles. */
  | 'G'
  /** Transports et entreposage. */
  | 'H'
  /** Hébergement et restauration. */
  | 'I'
  /** Information et communication. */
  | 'J'
  /** Activités financières et d’assurance. */
  | 'K'
  /** Activités immobilières. */
  | 'L'
  /** Activités spécialisées, scientifiques et techniques. */
  | 'M'
  /** Activités de services administratifs et de soutien. */
  | 'N'
  /** Administration publique. */
  | 'O'
  /** Enseignement. */
  | 'P'
  /** Santé humaine et action sociale. */
  | 'Q'
  /** Arts, spectacles et activités récréatives. */
  | 'R'
  /** Autres activités de services. */
  | 'S'
  /** Activités des ménages en tant qu’employeurs ; activités indifférenciées des ménages en tant que producteurs de biens et services pour usage propre. */
  | 'T'
  /** Activités extra-territoriales. */
  | 'U';

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

export type CommuneByCodeQueryVariables = Exact<{
  code: string;
}>;


export type CommuneByCodeQuery = { commune: { inseeCode: string, name: string | null, postalCodes: Array<string> | null, epci: { siren: string, name: string | null } | null } | null };

export type CommunesByTextQueryVariables = Exact<{
  text: string;
}>;


export type CommunesByTextQuery = { communes: Array<{ inseeCode: string, name: string | null, postalCodes: Array<string> | null, epci: { siren: string, name: string | null } | null }> };

export type CommuneNameFragment = { inseeCode: string, name: string | null, postalCodes: Array<string> | null, epci: { siren: string, name: string | null } | null };

export type AllCommunesQueryVariables = Exact<{ [key: string]: never; }>;


export type AllCommunesQuery = { communes: Array<{ inseeCode: string, name: string | null, postalCodes: Array<string> | null }> };

export type ActionSheetQueryVariables = Exact<{
  id: string | number;
}>;


export type ActionSheetQuery = { recoveryAction:
    | { description: string | null, updatedAt: string, demo: boolean, id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, partners: Array<{ siren: string, name: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, aids: { totalCount: number, nodes: Array<
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
        > }, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
    | { description: string | null, updatedAt: string, demo: boolean, id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, partners: Array<{ siren: string, name: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, aids: { totalCount: number, nodes: Array<
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
        > }, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
    | { description: string | null, updatedAt: string, demo: boolean, id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, partners: Array<{ siren: string, name: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, aids: { totalCount: number, nodes: Array<
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
        > }, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
    | { description: string | null, updatedAt: string, demo: boolean, id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, partners: Array<{ siren: string, name: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, aids: { totalCount: number, nodes: Array<
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
        > }, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
    | { description: string | null, updatedAt: string, demo: boolean, id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }>, indicators: Array<{ code: string, label: string, unit: string, target: { date: string, value: number } | null, values: Array<{ date: string, value: number }> }>, partners: Array<{ siren: string, name: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, aids: { totalCount: number, nodes: Array<
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
          | { id: string, title: string }
        > }, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
   | null };

export type AidSheetQueryVariables = Exact<{
  id: string | number;
  today: string;
}>;


export type AidSheetQuery = { aid:
    | { publication: Publication, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, floor: number | null, budget: number | null, stateAidRegime: string | null, updatedAt: string, version: number, id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, cofunders: Array<{ siren: string, name: string | null }>, propositions: Array<{ number: number, title: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, subsidies: { totalCount: number, sums: { amount: number } }, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
    | { publication: Publication, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, floor: number | null, budget: number | null, stateAidRegime: string | null, updatedAt: string, version: number, id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, cofunders: Array<{ siren: string, name: string | null }>, propositions: Array<{ number: number, title: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, subsidies: { totalCount: number, sums: { amount: number } }, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
    | { publication: Publication, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, floor: number | null, budget: number | null, stateAidRegime: string | null, updatedAt: string, version: number, id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, cofunders: Array<{ siren: string, name: string | null }>, propositions: Array<{ number: number, title: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, subsidies: { totalCount: number, sums: { amount: number } }, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
    | { publication: Publication, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, floor: number | null, budget: number | null, stateAidRegime: string | null, updatedAt: string, version: number, id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, cofunders: Array<{ siren: string, name: string | null }>, propositions: Array<{ number: number, title: string | null }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, subsidies: { totalCount: number, sums: { amount: number } }, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
   | null, recordHistory: Array<{ version: number, occurredAt: string, change: ChangeType, fields: Array<{ field: string, before: string | null, after: string | null }> }>, stateAidRegimes: Array<{ code: string, label: string, regulation: string, ceiling: number | null, deMinimis: boolean }> };

export type AidListQueryVariables = Exact<{
  filter?: AidFilter | null | undefined;
  orderBy: AidOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AidListQuery = { aids: { totalCount: number, nodes: Array<
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: { audiences: Array<{ code: string, label: string | null, count: number }>, themes: Array<{ code: string, label: string | null, count: number }>, statuses: Array<{ code: string, label: string | null, count: number }>, instruments: Array<{ code: string, label: string | null, count: number }>, owners: Array<{ code: string, label: string | null, count: number }> }, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> } }, themes: Array<{ code: string, label: string | null }> };

type AidCard_ChamberAid_Fragment = { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> };

type AidCard_DepartmentAid_Fragment = { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> };

type AidCard_LocalAid_Fragment = { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> };

type AidCard_TourismAid_Fragment = { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> };

export type AidCardFragment =
  | AidCard_ChamberAid_Fragment
  | AidCard_DepartmentAid_Fragment
  | AidCard_LocalAid_Fragment
  | AidCard_TourismAid_Fragment
;

export type AidTerritoriesQueryVariables = Exact<{
  filter?: AidFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AidTerritoriesQuery = { aids: { nodes: Array<
      | { id: string, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
      | { id: string, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
      | { id: string, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
      | { id: string, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string }>, epcis: Array<{ siren: string }> } }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null }, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> } } };

export type EpciCommunesQueryVariables = Exact<{ [key: string]: never; }>;


export type EpciCommunesQuery = { epcis: Array<{ siren: string, communes: Array<{ inseeCode: string }> | null }> };

export type FinderAidsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FinderAidsQuery = { aids: { nodes: Array<
      | { nafSections: Array<NafSection>, eligibility: string | null, id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
      | { eligibility: string | null, id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
      | { eligibility: string | null, id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
      | { eligibility: string | null, id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> }, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null }, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> } } };

export type HomeFiguresQueryVariables = Exact<{
  statuses?: Array<AidStatus> | AidStatus | null | undefined;
}>;


export type HomeFiguresQuery = { aids: { totalCount: number, nodes: Array<
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
    >, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, facets: { audiences: Array<{ code: string, label: string | null, count: number }>, owners: Array<{ code: string, label: string | null, count: number }> } } };

export type InvestmentSheetQueryVariables = Exact<{
  id: string | number;
}>;


export type InvestmentSheetQuery = { investment:
    | { description: string | null, updatedAt: string, demo: boolean, expectedCompletionOn: string | null, authorised: number, committed: number, paid: number, publicFunding: number, id: string, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, totalCost: number | null, owner: Owner, communes: Array<{ inseeCode: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, budgetYears: Array<{ year: number, authorised: number, paymentCredits: number, committed: number, paid: number }>, financing: Array<{ funderName: string, programme: string | null, amount: number, rate: number | null, status: FinancingStatus }>, contractingAuthority: { siren: string, name: string | null } }
    | { description: string | null, updatedAt: string, demo: boolean, expectedCompletionOn: string | null, authorised: number, committed: number, paid: number, publicFunding: number, id: string, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, totalCost: number | null, owner: Owner, communes: Array<{ inseeCode: string, name: string | null }>, themes: Array<{ code: string, label: string | null }>, budgetYears: Array<{ year: number, authorised: number, paymentCredits: number, committed: number, paid: number }>, financing: Array<{ funderName: string, programme: string | null, amount: number, rate: number | null, status: FinancingStatus }>, contractingAuthority: { siren: string, name: string | null } }
   | null };

export type PlanOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanOverviewQuery = { propositions: Array<{ number: number, title: string | null, lead: Owner | null, indicatorProgress: Array<{ actionId: string, actionTitle: string, code: string, label: string, unit: string, progress: number | null, isOnTrack: boolean | null, last: { date: string, value: number } | null, target: { date: string, value: number } | null }> }>, actions: { cells: Array<{ value: number | null, keys: Array<{ code: string | null }> }> }, aids: { cells: Array<{ value: number | null, keys: Array<{ code: string | null }> }> }, execution: { freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, total: { actions: { count: number, voted: number, committed: number | null, paid: number, late: number, paidRate: number | null } }, groups: Array<{ key: { code: string | null } | null, actions: { count: number, voted: number, committed: number | null, paid: number, late: number, paidRate: number | null } }> } };

export type PropositionMoneyFragment = { actions: { count: number, voted: number, committed: number | null, paid: number, late: number, paidRate: number | null } };

export type IndicatorLineFragment = { actionId: string, actionTitle: string, code: string, label: string, unit: string, progress: number | null, isOnTrack: boolean | null, last: { date: string, value: number } | null, target: { date: string, value: number } | null };

export type PropositionSheetQueryVariables = Exact<{
  number: number;
}>;


export type PropositionSheetQuery = { proposition: { number: number, title: string | null, description: string | null, lead: Owner | null, themes: Array<{ code: string, label: string | null }>, committees: Array<{ code: string, name: string }>, chain: { freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, steps: Array<{ step: ChainStepName, basis: ChainBasis, count: number, voted: number | null, committed: number | null, paid: number | null }>, missing: Array<{ step: ChainStepName, recordId: string | null, explanation: string }> }, recoveryActions: { totalCount: number, nodes: Array<
        | { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, indicators: Array<{ code: string, values: Array<{ value: number }> }>, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
        | { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, indicators: Array<{ code: string, values: Array<{ value: number }> }>, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
        | { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, indicators: Array<{ code: string, values: Array<{ value: number }> }>, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
        | { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, indicators: Array<{ code: string, values: Array<{ value: number }> }>, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
        | { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, indicators: Array<{ code: string, values: Array<{ value: number }> }>, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
      > }, aids: { totalCount: number, nodes: Array<
        | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
        | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
        | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
        | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
      > }, decisions: { totalCount: number, nodes: Array<{ id: string, title: string, text: string, dueOn: string | null, state: CommitteeDecisionState, isLate: boolean, assignee: Owner | null }> }, indicatorProgress: Array<{ actionId: string, actionTitle: string, code: string, label: string, unit: string, progress: number | null, isOnTrack: boolean | null, last: { date: string, value: number } | null, target: { date: string, value: number } | null }> } | null };

export type SubsidySheetQueryVariables = Exact<{
  id: string | number;
}>;


export type SubsidySheetQuery = { subsidy:
    | { updatedAt: string, demo: boolean, totalAmount: number, share: number, decisionReference: string | null, scheme: string | null, cancelledEvent: boolean, requestedOn: string | null, notifiedOn: string | null, paymentConditions: string | null, duplicateOf: string | null, id: string, title: string, status: SubsidyStatus, amount: number, paidAmount: number | null, grantedOn: string | null, grantedYearOnly: boolean, owner: Owner, beneficiaryName: string | null, beneficiaryKind: BeneficiaryKind, payments: Array<{ paidOn: string, amount: number }> | null, themes: Array<{ code: string, label: string | null }>, commune: { inseeCode: string, name: string | null } | null, aid:
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
       | null, funder: { siren: string, name: string | null } }
    | { updatedAt: string, demo: boolean, totalAmount: number, share: number, decisionReference: string | null, scheme: string | null, cancelledEvent: boolean, requestedOn: string | null, notifiedOn: string | null, paymentConditions: string | null, duplicateOf: string | null, id: string, title: string, status: SubsidyStatus, amount: number, paidAmount: number | null, grantedOn: string | null, grantedYearOnly: boolean, owner: Owner, beneficiaryName: string | null, beneficiaryKind: BeneficiaryKind, payments: Array<{ paidOn: string, amount: number }> | null, themes: Array<{ code: string, label: string | null }>, commune: { inseeCode: string, name: string | null } | null, aid:
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
       | null, funder: { siren: string, name: string | null } }
    | { updatedAt: string, demo: boolean, totalAmount: number, share: number, decisionReference: string | null, scheme: string | null, cancelledEvent: boolean, requestedOn: string | null, notifiedOn: string | null, paymentConditions: string | null, duplicateOf: string | null, id: string, title: string, status: SubsidyStatus, amount: number, paidAmount: number | null, grantedOn: string | null, grantedYearOnly: boolean, owner: Owner, beneficiaryName: string | null, beneficiaryKind: BeneficiaryKind, payments: Array<{ paidOn: string, amount: number }> | null, themes: Array<{ code: string, label: string | null }>, commune: { inseeCode: string, name: string | null } | null, aid:
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
       | null, funder: { siren: string, name: string | null } }
    | { updatedAt: string, demo: boolean, totalAmount: number, share: number, decisionReference: string | null, scheme: string | null, cancelledEvent: boolean, requestedOn: string | null, notifiedOn: string | null, paymentConditions: string | null, duplicateOf: string | null, id: string, title: string, status: SubsidyStatus, amount: number, paidAmount: number | null, grantedOn: string | null, grantedYearOnly: boolean, owner: Owner, beneficiaryName: string | null, beneficiaryKind: BeneficiaryKind, payments: Array<{ paidOn: string, amount: number }> | null, themes: Array<{ code: string, label: string | null }>, commune: { inseeCode: string, name: string | null } | null, aid:
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
       | null, funder: { siren: string, name: string | null } }
   | null };

export type TerritoriesIndexQueryVariables = Exact<{ [key: string]: never; }>;


export type TerritoriesIndexQuery = { epcis: Array<{ siren: string, name: string | null, departmentPopulation: number | null, communes: Array<{ inseeCode: string, name: string | null }> | null }>, aids: { totalCount: number }, subsidies: { totalCount: number, sums: { amount: number }, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> } }, investments: { totalCount: number, sums: { totalCost: number } }, byCommune: { cells: Array<{ value: number | null, keys: Array<{ code: string | null }> }>, total: { value: number | null } }, byEpci: { cells: Array<{ value: number | null, keys: Array<{ code: string | null }> }> } };

export type CommunePlaceQueryVariables = Exact<{
  code: string;
}>;


export type CommunePlaceQuery = { commune: { inseeCode: string, name: string | null, population: number | null, postalCodes: Array<string> | null, epci: { siren: string, name: string | null, communes: Array<{ inseeCode: string, name: string | null }> | null } | null } | null };

export type EpciPlaceQueryVariables = Exact<{
  siren: string;
}>;


export type EpciPlaceQuery = { epci: { siren: string, name: string | null, departmentPopulation: number | null, communes: Array<{ inseeCode: string, name: string | null }> | null } | null };

export type TerritoryFiguresQueryVariables = Exact<{
  place: TerritoryFilter;
  money: StatisticsFilter;
  dimension: Array<StatisticsDimension> | StatisticsDimension;
}>;


export type TerritoryFiguresQuery = { aids: { totalCount: number, nodes: Array<
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, closesOn: string | null, opensOn: string | null, rate: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }> }
    > }, subsidies: { totalCount: number, sums: { amount: number, paidAmount: number, duplicatesLeftOut: number }, nodes: Array<
      | { id: string, title: string, status: SubsidyStatus, amount: number, paidAmount: number | null, grantedOn: string | null, grantedYearOnly: boolean, owner: Owner, beneficiaryName: string | null, beneficiaryKind: BeneficiaryKind, funder: { siren: string, name: string | null } }
      | { id: string, title: string, status: SubsidyStatus, amount: number, paidAmount: number | null, grantedOn: string | null, grantedYearOnly: boolean, owner: Owner, beneficiaryName: string | null, beneficiaryKind: BeneficiaryKind, funder: { siren: string, name: string | null } }
      | { id: string, title: string, status: SubsidyStatus, amount: number, paidAmount: number | null, grantedOn: string | null, grantedYearOnly: boolean, owner: Owner, beneficiaryName: string | null, beneficiaryKind: BeneficiaryKind, funder: { siren: string, name: string | null } }
      | { id: string, title: string, status: SubsidyStatus, amount: number, paidAmount: number | null, grantedOn: string | null, grantedYearOnly: boolean, owner: Owner, beneficiaryName: string | null, beneficiaryKind: BeneficiaryKind, funder: { siren: string, name: string | null } }
    >, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> } }, recoveryActions: { totalCount: number, nodes: Array<
      | { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
      | { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
      | { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
      | { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
      | { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } }
    > }, investments: { totalCount: number, sums: { totalCost: number }, nodes: Array<
      | { id: string, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, totalCost: number | null, owner: Owner, contractingAuthority: { siren: string, name: string | null } }
      | { id: string, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, totalCost: number | null, owner: Owner, contractingAuthority: { siren: string, name: string | null } }
    > }, byFunder: { cells: Array<{ value: number | null, count: number, keys: Array<{ code: string | null, label: string | null }> }>, total: { value: number | null, count: number }, leftOut: { duplicates: number, persons: boolean } }, byYear: { cells: Array<{ value: number | null, count: number, keys: Array<{ code: string | null, label: string | null }> }>, total: { value: number | null, count: number }, leftOut: { duplicates: number, persons: boolean } }, perHead: { cells: Array<{ value: number | null, count: number, keys: Array<{ code: string | null, label: string | null }> }>, total: { value: number | null, count: number }, leftOut: { duplicates: number, persons: boolean } }, everywhere: { total: { value: number | null } } };

export type FigureCellsFragment = { cells: Array<{ value: number | null, count: number, keys: Array<{ code: string | null, label: string | null }> }>, total: { value: number | null, count: number }, leftOut: { duplicates: number, persons: boolean } };

export type TerritoryTotalsQueryVariables = Exact<{
  place: TerritoryFilter;
  money: StatisticsFilter;
  dimension: Array<StatisticsDimension> | StatisticsDimension;
}>;


export type TerritoryTotalsQuery = { aids: { totalCount: number }, subsidies: { totalCount: number, sums: { amount: number } }, investments: { totalCount: number, sums: { totalCost: number } }, perHead: { cells: Array<{ value: number | null, count: number, keys: Array<{ code: string | null, label: string | null }> }>, total: { value: number | null, count: number }, leftOut: { duplicates: number, persons: boolean } } };

export type FreshnessPartsFragment = { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> };

export type FacetValueFragment = { code: string, label: string | null, count: number };

type SubsidyRow_ChamberSubsidy_Fragment = { id: string, title: string, status: SubsidyStatus, amount: number, paidAmount: number | null, grantedOn: string | null, grantedYearOnly: boolean, owner: Owner, beneficiaryName: string | null, beneficiaryKind: BeneficiaryKind, funder: { siren: string, name: string | null } };

type SubsidyRow_DepartmentSubsidy_Fragment = { id: string, title: string, status: SubsidyStatus, amount: number, paidAmount: number | null, grantedOn: string | null, grantedYearOnly: boolean, owner: Owner, beneficiaryName: string | null, beneficiaryKind: BeneficiaryKind, funder: { siren: string, name: string | null } };

type SubsidyRow_LocalSubsidy_Fragment = { id: string, title: string, status: SubsidyStatus, amount: number, paidAmount: number | null, grantedOn: string | null, grantedYearOnly: boolean, owner: Owner, beneficiaryName: string | null, beneficiaryKind: BeneficiaryKind, funder: { siren: string, name: string | null } };

type SubsidyRow_TourismSubsidy_Fragment = { id: string, title: string, status: SubsidyStatus, amount: number, paidAmount: number | null, grantedOn: string | null, grantedYearOnly: boolean, owner: Owner, beneficiaryName: string | null, beneficiaryKind: BeneficiaryKind, funder: { siren: string, name: string | null } };

export type SubsidyRowFragment =
  | SubsidyRow_ChamberSubsidy_Fragment
  | SubsidyRow_DepartmentSubsidy_Fragment
  | SubsidyRow_LocalSubsidy_Fragment
  | SubsidyRow_TourismSubsidy_Fragment
;

type InvestmentRow_DepartmentInvestment_Fragment = { id: string, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, totalCost: number | null, owner: Owner, contractingAuthority: { siren: string, name: string | null } };

type InvestmentRow_LocalInvestment_Fragment = { id: string, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, totalCost: number | null, owner: Owner, contractingAuthority: { siren: string, name: string | null } };

export type InvestmentRowFragment =
  | InvestmentRow_DepartmentInvestment_Fragment
  | InvestmentRow_LocalInvestment_Fragment
;

type ActionRow_ChamberRecoveryAction_Fragment = { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } };

type ActionRow_ConferenceRecoveryAction_Fragment = { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } };

type ActionRow_DepartmentRecoveryAction_Fragment = { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } };

type ActionRow_LocalRecoveryAction_Fragment = { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } };

type ActionRow_TourismRecoveryAction_Fragment = { id: string, title: string, status: ActionStatus, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, owner: Owner, lead: { siren: string, name: string | null }, proposition: { number: number, title: string | null } };

export type ActionRowFragment =
  | ActionRow_ChamberRecoveryAction_Fragment
  | ActionRow_ConferenceRecoveryAction_Fragment
  | ActionRow_DepartmentRecoveryAction_Fragment
  | ActionRow_LocalRecoveryAction_Fragment
  | ActionRow_TourismRecoveryAction_Fragment
;

export type PlaceNamesFragment = { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> };

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
export const CommuneNameFragmentDoc = new TypedDocumentString(`
    fragment CommuneName on Commune {
  inseeCode
  name
  postalCodes
  epci {
    siren
    name
  }
}
    `, {"fragmentName":"CommuneName"}) as unknown as TypedDocumentString<CommuneNameFragment, unknown>;
export const AidCardFragmentDoc = new TypedDocumentString(`
    fragment AidCard on Aid {
  id
  title
  summary
  status
  instrument
  audiences
  closesOn
  opensOn
  rate
  ceiling
  owner
  demo
  funder {
    siren
    name
  }
  themes {
    code
    label
  }
}
    `, {"fragmentName":"AidCard"}) as unknown as TypedDocumentString<AidCardFragment, unknown>;
export const PropositionMoneyFragmentDoc = new TypedDocumentString(`
    fragment PropositionMoney on ExecutionGroup {
  actions {
    count
    voted
    committed
    paid
    late
    paidRate
  }
}
    `, {"fragmentName":"PropositionMoney"}) as unknown as TypedDocumentString<PropositionMoneyFragment, unknown>;
export const IndicatorLineFragmentDoc = new TypedDocumentString(`
    fragment IndicatorLine on IndicatorProgress {
  actionId
  actionTitle
  code
  label
  unit
  last {
    date
    value
  }
  target {
    date
    value
  }
  progress
  isOnTrack
}
    `, {"fragmentName":"IndicatorLine"}) as unknown as TypedDocumentString<IndicatorLineFragment, unknown>;
export const FigureCellsFragmentDoc = new TypedDocumentString(`
    fragment FigureCells on StatisticsTable {
  cells {
    keys {
      code
      label
    }
    value
    count
  }
  total {
    value
    count
  }
  leftOut {
    duplicates
    persons
  }
}
    `, {"fragmentName":"FigureCells"}) as unknown as TypedDocumentString<FigureCellsFragment, unknown>;
export const FreshnessPartsFragmentDoc = new TypedDocumentString(`
    fragment FreshnessParts on Freshness {
  asOf
  isPartial
  silent {
    owner
    label
    caughtUpAt
    unheardSince
  }
}
    `, {"fragmentName":"FreshnessParts"}) as unknown as TypedDocumentString<FreshnessPartsFragment, unknown>;
export const FacetValueFragmentDoc = new TypedDocumentString(`
    fragment FacetValue on Facet {
  code
  label
  count
}
    `, {"fragmentName":"FacetValue"}) as unknown as TypedDocumentString<FacetValueFragment, unknown>;
export const SubsidyRowFragmentDoc = new TypedDocumentString(`
    fragment SubsidyRow on Subsidy {
  id
  title
  status
  amount
  paidAmount
  grantedOn
  grantedYearOnly
  owner
  beneficiaryName
  beneficiaryKind
  funder {
    siren
    name
  }
}
    `, {"fragmentName":"SubsidyRow"}) as unknown as TypedDocumentString<SubsidyRowFragment, unknown>;
export const InvestmentRowFragmentDoc = new TypedDocumentString(`
    fragment InvestmentRow on Investment {
  id
  title
  status
  schedule
  programmeYear
  revisedYear
  totalCost
  owner
  contractingAuthority {
    siren
    name
  }
}
    `, {"fragmentName":"InvestmentRow"}) as unknown as TypedDocumentString<InvestmentRowFragment, unknown>;
export const ActionRowFragmentDoc = new TypedDocumentString(`
    fragment ActionRow on RecoveryAction {
  id
  title
  status
  startsOn
  endsOn
  budget
  committed
  paid
  owner
  lead {
    siren
    name
  }
  proposition {
    number
    title
  }
}
    `, {"fragmentName":"ActionRow"}) as unknown as TypedDocumentString<ActionRowFragment, unknown>;
export const PlaceNamesFragmentDoc = new TypedDocumentString(`
    fragment PlaceNames on Territory {
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
    `, {"fragmentName":"PlaceNames"}) as unknown as TypedDocumentString<PlaceNamesFragment, unknown>;
export const CommuneByCodeDocument = {"__meta__":{"hash":"9eeef7dd9665795f6a66984cf812c77363de8893c1e1c3e75b509eb28131a88b"}} as unknown as TypedDocumentString<CommuneByCodeQuery, CommuneByCodeQueryVariables>;
export const CommunesByTextDocument = {"__meta__":{"hash":"82d109ffd11da049c56fd37e7ad2e038dfceeb829ace28a7b64441bf0124a6fd"}} as unknown as TypedDocumentString<CommunesByTextQuery, CommunesByTextQueryVariables>;
export const AllCommunesDocument = {"__meta__":{"hash":"9545849ff4f08a637e0e461e872963c0f98e6c6a014fcb770550d3a71c462fe5"}} as unknown as TypedDocumentString<AllCommunesQuery, AllCommunesQueryVariables>;
export const ActionSheetDocument = {"__meta__":{"hash":"55b38abcba234ae2f26e85cc06632bf6fdd4987c8f47ed6b34da52c07397a954"}} as unknown as TypedDocumentString<ActionSheetQuery, ActionSheetQueryVariables>;
export const AidSheetDocument = {"__meta__":{"hash":"1fd046d210aed5fb0a35aef642698b0768e577e7f17a859ae3f036a5d7630d1d"}} as unknown as TypedDocumentString<AidSheetQuery, AidSheetQueryVariables>;
export const AidListDocument = {"__meta__":{"hash":"d860b6b0a4faec5b8374fbe7299ceb16bbf9ff1fdbf7f95983b7f70e97022c20"}} as unknown as TypedDocumentString<AidListQuery, AidListQueryVariables>;
export const AidTerritoriesDocument = {"__meta__":{"hash":"e9f0fa21434c86d0bd9feb80527856a9fd968343f644d7a828d70558f8af8696"}} as unknown as TypedDocumentString<AidTerritoriesQuery, AidTerritoriesQueryVariables>;
export const EpciCommunesDocument = {"__meta__":{"hash":"01399e487e7f280750801079a60ba6c563036fc008935c6317f631de6599b63c"}} as unknown as TypedDocumentString<EpciCommunesQuery, EpciCommunesQueryVariables>;
export const FinderAidsDocument = {"__meta__":{"hash":"264782119592412848bbce06cabc42499c6e847490f3ca92252d150df9c62866"}} as unknown as TypedDocumentString<FinderAidsQuery, FinderAidsQueryVariables>;
export const HomeFiguresDocument = {"__meta__":{"hash":"c9f2cb7d54af7e3ec5f8afc0a38ce523e191aaf811c050d00849d160e747b76a"}} as unknown as TypedDocumentString<HomeFiguresQuery, HomeFiguresQueryVariables>;
export const InvestmentSheetDocument = {"__meta__":{"hash":"46cddd16ebdfa4dc2b8ece80c7b20b29ee6b0bbf708bf78475f549ba79585cfe"}} as unknown as TypedDocumentString<InvestmentSheetQuery, InvestmentSheetQueryVariables>;
export const PlanOverviewDocument = {"__meta__":{"hash":"a971a538253f9e904ee4e958cd4f1960cf80c9051691b49c8b28290d83c95830"}} as unknown as TypedDocumentString<PlanOverviewQuery, PlanOverviewQueryVariables>;
export const PropositionSheetDocument = {"__meta__":{"hash":"77478bf9528f42b2a35d4950409cda18e3ba33f4a7bcef36e2805d19f85e9830"}} as unknown as TypedDocumentString<PropositionSheetQuery, PropositionSheetQueryVariables>;
export const SubsidySheetDocument = {"__meta__":{"hash":"762c0981b27d1bde2b8500483be05cfab283e0898b0230f8577923b61f821b2f"}} as unknown as TypedDocumentString<SubsidySheetQuery, SubsidySheetQueryVariables>;
export const TerritoriesIndexDocument = {"__meta__":{"hash":"69c4644134b7ad0a595d0bc0d1804ea74a63593c1051752990a38cee66e0ed4a"}} as unknown as TypedDocumentString<TerritoriesIndexQuery, TerritoriesIndexQueryVariables>;
export const CommunePlaceDocument = {"__meta__":{"hash":"b699d3c08d62befd33b27381975c0f93c1a665d8a848cfd3f3b517cd9e8e13b0"}} as unknown as TypedDocumentString<CommunePlaceQuery, CommunePlaceQueryVariables>;
export const EpciPlaceDocument = {"__meta__":{"hash":"f49b069590b32d1abac2d6fbb97b93cd8a8f7b57ba5a5fdab592b7abec8b8b3b"}} as unknown as TypedDocumentString<EpciPlaceQuery, EpciPlaceQueryVariables>;
export const TerritoryFiguresDocument = {"__meta__":{"hash":"e75e39d186636453319963712162eec1a47ed95c9ba5c4397a67c9a479bc5c7a"}} as unknown as TypedDocumentString<TerritoryFiguresQuery, TerritoryFiguresQueryVariables>;
export const TerritoryTotalsDocument = {"__meta__":{"hash":"3b000ce062568941a2dedec886b16a6dc9fd1522676ce5ae7f3cde37b8b94c88"}} as unknown as TypedDocumentString<TerritoryTotalsQuery, TerritoryTotalsQueryVariables>;