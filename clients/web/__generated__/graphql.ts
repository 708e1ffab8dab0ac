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

/** Which overlaps; every part that is given must hold (filtre). */
export type AidOverlapFilter = {
  /** Of this aid with others. */
  aid?: string | number | null | undefined;
  /** Both open to one of these. */
  audiences?: Array<Audience> | null | undefined;
  /** True for those of two funders alone: one funder may have meant it. */
  betweenFunders?: boolean | null | undefined;
  /** Both open in this place. */
  territory?: TerritoryFilter | null | undefined;
  /** Both about one of these theme codes. */
  themes?: Array<string> | null | undefined;
};

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

/** One of the three chambers of the département (chambre consulaire). */
export type Chamber =
  /** Farming (chambre d’agriculture). */
  | 'AGRICULTURE'
  /** Trade and industry (chambre de commerce et d’industrie). */
  | 'CCI'
  /** Crafts (chambre de métiers et de l’artisanat). */
  | 'CMA';

/** An aid of a chamber, as it shall be. */
export type ChamberAidInput = {
  /** Page or form to apply on (lien de la démarche). */
  applicationUrl?: string | null | undefined;
  /** Who may apply (bénéficiaires éligibles). */
  audiences: Array<Audience>;
  /** Money set aside, in euros (enveloppe). */
  budget?: number | null | undefined;
  /** Highest amount granted, in euros (plafond). */
  ceiling?: number | null | undefined;
  /** Chamber that answers for it; null when they act together (chambre consulaire). */
  chamber?: Chamber | null | undefined;
  /** Last day of applications; null when there is none (clôture). */
  closesOn?: string | null | undefined;
  /** SIREN of the co-funders. */
  cofunderSirens?: Array<string>;
  /** Communes it is limited to; empty with no EPCI: the whole département. */
  communeCodes?: Array<string>;
  /** Whom to ask, with a phone (contact). */
  contact?: ContactInput | null | undefined;
  /** The aid at length (description). */
  description?: string | null | undefined;
  /** Conditions in words (conditions d’éligibilité). */
  eligibility?: string | null | undefined;
  /** EPCI it is limited to. */
  epciSirens?: Array<string>;
  /** Lowest amount granted, in euros (plancher). */
  floor?: number | null | undefined;
  /** SIREN of the funder (financeur). */
  funderSiren: string;
  /** How to apply, step by step (démarche). */
  howToApply?: string | null | undefined;
  /** What it consists of (nature de l’aide). */
  instrument: AidInstrument;
  /** Activities that may apply; empty when all may (sections NAF éligibles). */
  nafSections?: Array<NafSection>;
  /** First day of applications (ouverture). */
  opensOn?: string | null | undefined;
  /** Numbers of the propositions it serves. */
  propositionNumbers?: Array<number>;
  /** Who shall see it; left out, a new record is for everybody, and a change leaves it as it is (diffusion). */
  publication?: Publication | null | undefined;
  /** Part of the eligible cost that is paid, 0 to 1 (taux). */
  rate?: number | null | undefined;
  /** Papers to hand in (pièces à fournir). */
  requiredDocuments?: Array<string>;
  /** Code of the State-aid regime it is granted under, see `stateAidRegimes`. */
  stateAidRegime?: string | null | undefined;
  /** Whether it takes applications (état). */
  status: AidStatus;
  /** What it is for, in one or two sentences (résumé). */
  summary: string;
  /** Theme codes, see `themes`. */
  themeCodes: Array<string>;
  /** Name of the aid (intitulé). */
  title: string;
};

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

/** What an organization does in a committee (qualité). */
export type CommitteeRole =
  /** Presides over its sessions (présidence). */
  | 'CHAIR'
  /** Deliberates (membre). */
  | 'MEMBER'
  /** Is heard, and does not decide (observateur). */
  | 'OBSERVER';

/** Whether a session took place (état de la séance). */
export type CommitteeSessionStatus =
  /** It did not take place (annulée). */
  | 'CANCELLED'
  /** It took place (tenue). */
  | 'HELD'
  /** It is to come, or nobody has said yet that it took place (prévue). */
  | 'PLANNED';

/** How far a reckoning can be relied on (fiabilité). */
export type Confidence =
  /** Nothing in it is doubtful. */
  | 'HIGH'
  /** Something that may count does not: read the doubtful lines first. */
  | 'LOW'
  /** Something was supposed, and counted with prudence. */
  | 'MEDIUM';

/** Whom to ask: an office (point de contact). */
export type ContactInput = {
  /** Mailbox of the office (courriel). */
  email?: string | null | undefined;
  /** Phone of the office (téléphone). */
  phone?: string | null | undefined;
  /** Name of the office or service (service instructeur). */
  service: string;
  /** Page of the office (site). */
  url?: string | null | undefined;
};

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

/** A step of a subsidy from request to payment (étape). */
export type DelayStep =
  /** From the request to the vote or agreement (instruction). */
  | 'DECISION'
  /** From there to the written notification (notification). */
  | 'NOTIFICATION'
  /** From the notification to the last payment, once paid in full (versement). */
  | 'PAYMENT'
  /** From the request to the last payment, once paid in full (délai total). */
  | 'WHOLE';

/** An aid of the Conseil départemental, as it shall be. */
export type DepartmentAidInput = {
  /** Page or form to apply on (lien de la démarche). */
  applicationUrl?: string | null | undefined;
  /** Who may apply (bénéficiaires éligibles). */
  audiences: Array<Audience>;
  /** Money set aside, in euros (enveloppe). */
  budget?: number | null | undefined;
  /** Highest amount granted, in euros (plafond). */
  ceiling?: number | null | undefined;
  /** Last day of applications; null when there is none (clôture). */
  closesOn?: string | null | undefined;
  /** SIREN of the co-funders. */
  cofunderSirens?: Array<string>;
  /** Communes it is limited to; empty with no EPCI: the whole département. */
  communeCodes?: Array<string>;
  /** Whom to ask, with a phone (contact). */
  contact?: ContactInput | null | undefined;
  /** Reference of the vote that created it (délibération). */
  deliberation?: string | null | undefined;
  /** The aid at length (description). */
  description?: string | null | undefined;
  /** Directorate that handles applications (direction instructrice). */
  directorate?: string | null | undefined;
  /** Conditions in words (conditions d’éligibilité). */
  eligibility?: string | null | undefined;
  /** EPCI it is limited to. */
  epciSirens?: Array<string>;
  /** Lowest amount granted, in euros (plancher). */
  floor?: number | null | undefined;
  /** SIREN of the funder (financeur). */
  funderSiren: string;
  /** How to apply, step by step (démarche). */
  howToApply?: string | null | undefined;
  /** What it consists of (nature de l’aide). */
  instrument: AidInstrument;
  /** First day of applications (ouverture). */
  opensOn?: string | null | undefined;
  /** Numbers of the propositions it serves. */
  propositionNumbers?: Array<number>;
  /** Who shall see it; left out, a new record is for everybody, and a change leaves it as it is (diffusion). */
  publication?: Publication | null | undefined;
  /** Part of the eligible cost that is paid, 0 to 1 (taux). */
  rate?: number | null | undefined;
  /** Papers to hand in (pièces à fournir). */
  requiredDocuments?: Array<string>;
  /** Code of the State-aid regime it is granted under, see `stateAidRegimes`. */
  stateAidRegime?: string | null | undefined;
  /** Whether it takes applications (état). */
  status: AidStatus;
  /** What it is for, in one or two sentences (résumé). */
  summary: string;
  /** Theme codes, see `themes`. */
  themeCodes: Array<string>;
  /** Name of the aid (intitulé). */
  title: string;
};

/** What makes records candidates for being the same (type de doublon). */
export type DuplicateKind =
  /** The same grant in two files. */
  | 'SAME_GRANT'
  /** Identical lines in one file. */
  | 'SAME_LINE'
  /** One beneficiary under several names or numbers; changes no sum. */
  | 'SIMILAR_BENEFICIARY';

/** What a person decided about candidates (décision); it can be changed. */
export type DuplicateStatus =
  /** Different things: every record counts. */
  | 'DISTINCT'
  /** The same thing: one of the records counts. */
  | 'DUPLICATE'
  /** Not decided: every record counts. */
  | 'OPEN';

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

/** What a cell of a line in quarantine should say. */
export type ImportCellInput = {
  /** Field of the format, as `ImportCell.field` names it. */
  field: string;
  /** The right text. */
  text: string;
};

/** What became of a line of a file. */
export type ImportLineState =
  /** A record, of which something was repaired or could not be kept. */
  | 'ACCEPTED'
  /** A record, after somebody corrected it. */
  | 'CORRECTED'
  /** No record, and rightly so, as somebody decided: a total, for one. */
  | 'DISMISSED'
  /** No record, until it is corrected or dismissed (quarantaine). */
  | 'QUARANTINED';

/** How far an import has come (état de l’import). */
export type ImportRunState =
  /** As it would be done; no record was written (à blanc). */
  | 'CHECKED'
  /** Every line is a record, in quarantine or skipped. */
  | 'DONE'
  /** Nothing of the file was written: see `failure`. */
  | 'FAILED'
  /** Its process ended before it did: nothing of the file was written. */
  | 'INTERRUPTED'
  /** At work: nothing of it can be seen yet. */
  | 'RUNNING'
  /** Taken back: its records are as they were before. */
  | 'UNDONE';

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

/** An aid of a commune or of a grouping of communes, as it shall be. */
export type LocalAidInput = {
  /** Page or form to apply on (lien de la démarche). */
  applicationUrl?: string | null | undefined;
  /** Who may apply (bénéficiaires éligibles). */
  audiences: Array<Audience>;
  /** Money set aside, in euros (enveloppe). */
  budget?: number | null | undefined;
  /** Highest amount granted, in euros (plafond). */
  ceiling?: number | null | undefined;
  /** Last day of applications; null when there is none (clôture). */
  closesOn?: string | null | undefined;
  /** SIREN of the co-funders. */
  cofunderSirens?: Array<string>;
  /** Communes it is limited to; empty with no EPCI: the whole département. */
  communeCodes?: Array<string>;
  /** Whom to ask, with a phone (contact). */
  contact?: ContactInput | null | undefined;
  /** Reference of the council’s vote that created it (délibération). */
  deliberation?: string | null | undefined;
  /** The aid at length (description). */
  description?: string | null | undefined;
  /** Conditions in words (conditions d’éligibilité). */
  eligibility?: string | null | undefined;
  /** EPCI it is limited to. */
  epciSirens?: Array<string>;
  /** Lowest amount granted, in euros (plancher). */
  floor?: number | null | undefined;
  /** SIREN of the funder (financeur). */
  funderSiren: string;
  /** How to apply, step by step (démarche). */
  howToApply?: string | null | undefined;
  /** What it consists of (nature de l’aide). */
  instrument: AidInstrument;
  /** What kind of body pays; null when not recorded (catégorie). */
  localAuthorityKind?: LocalAuthorityKind | null | undefined;
  /** First day of applications (ouverture). */
  opensOn?: string | null | undefined;
  /** Numbers of the propositions it serves. */
  propositionNumbers?: Array<number>;
  /** Who shall see it; left out, a new record is for everybody, and a change leaves it as it is (diffusion). */
  publication?: Publication | null | undefined;
  /** Part of the eligible cost that is paid, 0 to 1 (taux). */
  rate?: number | null | undefined;
  /** Papers to hand in (pièces à fournir). */
  requiredDocuments?: Array<string>;
  /** Code of the State-aid regime it is granted under, see `stateAidRegimes`. */
  stateAidRegime?: string | null | undefined;
  /** Whether it takes applications (état). */
  status: AidStatus;
  /** What it is for, in one or two sentences (résumé). */
  summary: string;
  /** Theme codes, see `themes`. */
  themeCodes: Array<string>;
  /** Name of the aid (intitulé). */
  title: string;
};

/** What kind of local body it is (catégorie de collectivité). */
export type LocalAuthorityKind =
  /** A commune. */
  | 'COMMUNE'
  /** A grouping of communes with its own taxes (EPCI à fiscalité propre). */
  | 'EPCI'
  /** Another body, e.g. a communal welfare centre (CCAS). */
  | 'OTHER'
  /** A joint body for one or several services (syndicat). */
  | 'SYNDICATE';

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

/** Which changes since the last session; every part that is given must hold (filtre). */
export type SessionChangeFilter = {
  /** True for actions and aids alone that serve a proposition which the committee follows today, before or after. */
  followedOnly?: boolean | null | undefined;
  /** One of these kinds. */
  kinds?: Array<RecordKind> | null | undefined;
  /** Held by one of these (producteur). */
  owners?: Array<Owner> | null | undefined;
  /** Actions and aids that serve this proposition, before or after. */
  proposition?: number | null | undefined;
};

/** Why an aid that says it is open may not be (fiche périmée). */
export type Staleness =
  /** Its first day is yet to come (ouverture à venir). */
  | 'BEFORE_OPENING'
  /** Its last day of applications is over (date de clôture passée). */
  | 'PAST_CLOSING'
  /** Nobody has changed it for twelve months, by today’s rule. */
  | 'UNTOUCHED';

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

/** An aid of the Comité départemental du tourisme, as it shall be. */
export type TourismAidInput = {
  /** Page or form to apply on (lien de la démarche). */
  applicationUrl?: string | null | undefined;
  /** Who may apply (bénéficiaires éligibles). */
  audiences: Array<Audience>;
  /** Money set aside, in euros (enveloppe). */
  budget?: number | null | undefined;
  /** Highest amount granted, in euros (plafond). */
  ceiling?: number | null | undefined;
  /** Last day of applications; null when there is none (clôture). */
  closesOn?: string | null | undefined;
  /** SIREN of the co-funders. */
  cofunderSirens?: Array<string>;
  /** Communes it is limited to; empty with no EPCI: the whole département. */
  communeCodes?: Array<string>;
  /** Whom to ask, with a phone (contact). */
  contact?: ContactInput | null | undefined;
  /** The aid at length (description). */
  description?: string | null | undefined;
  /** Conditions in words (conditions d’éligibilité). */
  eligibility?: string | null | undefined;
  /** EPCI it is limited to. */
  epciSirens?: Array<string>;
  /** Lowest amount granted, in euros (plancher). */
  floor?: number | null | undefined;
  /** SIREN of the funder (financeur). */
  funderSiren: string;
  /** How to apply, step by step (démarche). */
  howToApply?: string | null | undefined;
  /** What it consists of (nature de l’aide). */
  instrument: AidInstrument;
  /** First day of applications (ouverture). */
  opensOn?: string | null | undefined;
  /** Phase of the tourism recovery that it belongs to; null outside of it (temps de la relance). */
  phase?: TourismPhase | null | undefined;
  /** Numbers of the propositions it serves. */
  propositionNumbers?: Array<number>;
  /** Who shall see it; left out, a new record is for everybody, and a change leaves it as it is (diffusion). */
  publication?: Publication | null | undefined;
  /** Part of the eligible cost that is paid, 0 to 1 (taux). */
  rate?: number | null | undefined;
  /** Papers to hand in (pièces à fournir). */
  requiredDocuments?: Array<string>;
  /** When it can be used, in words, e.g. `été 2020` (saison). */
  season?: string | null | undefined;
  /** Code of the State-aid regime it is granted under, see `stateAidRegimes`. */
  stateAidRegime?: string | null | undefined;
  /** Whether it takes applications (état). */
  status: AidStatus;
  /** What it is for, in one or two sentences (résumé). */
  summary: string;
  /** Theme codes, see `themes`. */
  themeCodes: Array<string>;
  /** Name of the aid (intitulé). */
  title: string;
  /** Vouchers given out so far; null when it gives none (bons émis). */
  vouchersIssued?: number | null | undefined;
  /** Vouchers used so far; null when it gives none (bons utilisés). */
  vouchersRedeemed?: number | null | undefined;
};

/** To whom the tourism recovery speaks (temps de la relance touristique; proposition 16). */
export type TourismPhase =
  /** Then visitors from elsewhere (second temps: au-delà du département). */
  | 'BEYOND'
  /** The people of the département first (premier temps: les habitants). */
  | 'LOCAL_FIRST';

/** Where the last three values of an indicator go (tendance). */
export type Trend =
  /** It is lower (baisse). */
  | 'DOWN'
  /** It is the same (stable). */
  | 'FLAT'
  /** The last one is higher than the first of them (hausse). */
  | 'UP';

/** Why two firms are one undertaking (entreprise unique; regulation 2023/2831, art. 2(2)). */
export type UndertakingLinkGround =
  /** One controls most votes by agreement with other shareholders. */
  | 'AGREEMENT'
  /** One may appoint or remove most of the other’s directors. */
  | 'APPOINTMENT'
  /** One dominates the other by contract or statutes. */
  | 'DOMINANT_INFLUENCE'
  /** One has the majority of votes of the other. */
  | 'MAJORITY_OF_VOTES';

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

export type CommitteeSheetQueryVariables = Exact<{
  code: string;
}>;


export type CommitteeSheetQuery = { committee: { code: string, name: string, purpose: string, demo: boolean, propositions: Array<{ number: number, title: string | null }>, members: Array<{ role: CommitteeRole, from: string | null, until: string | null, organization: { siren: string, name: string | null } }>, sessions: { nodes: Array<{ id: string, title: string, heldAt: string, place: string | null, status: CommitteeSessionStatus, publication: Publication }> } } | null, open: { totalCount: number, nodes: Array<{ id: string, title: string, text: string, assignee: Owner | null, dueOn: string | null, doneOn: string | null, state: CommitteeDecisionState, isLate: boolean, assigneeOrganization: { siren: string, name: string | null } | null, session: { id: string, title: string } | null, agendaItem: { id: string } | null }> } };

export type SessionFileQueryVariables = Exact<{
  id: string | number;
}>;


export type SessionFileQuery = { committeeSession: { demo: boolean, id: string, title: string, heldAt: string, place: string | null, status: CommitteeSessionStatus, publication: Publication, committee: { code: string, name: string } | null, attachments: Array<{ title: string, url: string, mediaType: string }>, agenda: Array<{ id: string, position: number, title: string, notes: string | null, proposition: { number: number, title: string | null } | null, aids: Array<
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
      >, subsidies: Array<
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
      >, investments: Array<
        | { id: string, title: string }
        | { id: string, title: string }
      >, recoveryActions: Array<
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
        | { id: string, title: string }
      > }>, decisions: { totalCount: number, nodes: Array<{ id: string, title: string, text: string, assignee: Owner | null, dueOn: string | null, doneOn: string | null, state: CommitteeDecisionState, isLate: boolean, assigneeOrganization: { siren: string, name: string | null } | null, session: { id: string, title: string } | null, agendaItem: { id: string } | null }> } } | null };

export type SessionChangesQueryVariables = Exact<{
  id: string | number;
  filter?: SessionChangeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SessionChangesQuery = { committeeSession: { changes: { since: string | null, until: string | null, totalCount: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, totals: Array<{ owner: Owner, kind: RecordKind, added: number, changed: number, withdrawn: number }>, propositions: Array<{ added: number, changed: number, withdrawn: number, proposition: { number: number, title: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ recordId: string, owner: Owner, kind: RecordKind, title: string | null, change: ChangeType, occurredAt: string, fields: Array<{ field: string, before: string | null, after: string | null }> }> } } | null };

export type SessionSnapshotQueryVariables = Exact<{
  id: string | number;
}>;


export type SessionSnapshotQuery = { committeeSession: { snapshot: { frozenAt: string, hash: string, isIntact: boolean, unheard: Array<Owner>, figures: Array<{ code: string, label: string, unit: string, value: number, today: number | null, difference: number | null }> } | null } | null };

export type CommitteesSeenQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitteesSeenQuery = { committees: Array<{ code: string, name: string, purpose: string, demo: boolean, members: Array<{ role: CommitteeRole, until: string | null, organization: { siren: string, name: string | null } }>, sessions: { nodes: Array<{ id: string, title: string, heldAt: string, place: string | null, status: CommitteeSessionStatus, publication: Publication }> } }>, late: { totalCount: number, nodes: Array<{ id: string, title: string, text: string, assignee: Owner | null, dueOn: string | null, doneOn: string | null, state: CommitteeDecisionState, isLate: boolean, assigneeOrganization: { siren: string, name: string | null } | null, session: { id: string, title: string } | null, agendaItem: { id: string } | null }> } };

export type SessionLineFragment = { id: string, title: string, heldAt: string, place: string | null, status: CommitteeSessionStatus, publication: Publication };

export type DecisionPartsFragment = { id: string, title: string, text: string, assignee: Owner | null, dueOn: string | null, doneOn: string | null, state: CommitteeDecisionState, isLate: boolean, assigneeOrganization: { siren: string, name: string | null } | null, session: { id: string, title: string } | null, agendaItem: { id: string } | null };

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

export type SteeringActionListQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: RecoveryActionFilter | null | undefined;
  orderBy: RecoveryActionOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type SteeringActionListQuery = { recoveryActions: { totalCount: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, sums: { budget: number, committed: number, paid: number }, facets: { statuses: Array<{ code: string, label: string | null, count: number }>, owners: Array<{ code: string, label: string | null, count: number }>, propositions: Array<{ code: string, label: string | null, count: number }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, title: string, status: ActionStatus, publication: Publication, owner: Owner, demo: boolean, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, lead: { siren: string, name: string | null }, proposition: { number: number }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }> }
      | { id: string, title: string, status: ActionStatus, publication: Publication, owner: Owner, demo: boolean, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, lead: { siren: string, name: string | null }, proposition: { number: number }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }> }
      | { id: string, title: string, status: ActionStatus, publication: Publication, owner: Owner, demo: boolean, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, lead: { siren: string, name: string | null }, proposition: { number: number }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }> }
      | { id: string, title: string, status: ActionStatus, publication: Publication, owner: Owner, demo: boolean, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, lead: { siren: string, name: string | null }, proposition: { number: number }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }> }
      | { id: string, title: string, status: ActionStatus, publication: Publication, owner: Owner, demo: boolean, startsOn: string | null, endsOn: string | null, budget: number | null, committed: number, paid: number, lead: { siren: string, name: string | null }, proposition: { number: number }, milestones: Array<{ title: string, dueOn: string, reachedOn: string | null, obstacle: string | null }> }
    > } };

export type SteeringAidsByAudienceAndThemeQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringAidsByAudienceAndThemeQuery = { statistics: { cells: Array<{ value: number | null, keys: Array<{ code: string | null, label: string | null }> }>, total: { count: number } } };

export type SteeringAidsByPartnerQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringAidsByPartnerQuery = { statistics: { cells: Array<{ value: number | null, keys: Array<{ code: string | null }> }>, total: { count: number } } };

export type SteeringStaleAidsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first: number;
}>;


export type SteeringStaleAidsQuery = { coherence: { freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, staleAids: { totalCount: number, nodes: Array<{ title: string, reasons: Array<Staleness>, updatedAt: string, aid:
          | { id: string, owner: Owner, opensOn: string | null, closesOn: string | null }
          | { id: string, owner: Owner, opensOn: string | null, closesOn: string | null }
          | { id: string, owner: Owner, opensOn: string | null, closesOn: string | null }
          | { id: string, owner: Owner, opensOn: string | null, closesOn: string | null }
         | null }> } } };

export type SteeringOverlapsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first: number;
  filter?: AidOverlapFilter | null | undefined;
}>;


export type SteeringOverlapsQuery = { coherence: { freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, overlaps: { totalCount: number, nodes: Array<{ score: number, audiences: Array<Audience>, audiencePart: number, themePart: number, communeCount: number, territoryPart: number, from: string | null, until: string | null, themes: Array<{ code: string, label: string | null }>, aids: Array<{ title: string, owner: Owner, funder: { siren: string, name: string | null }, aid:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }>, cumulation: { label: string, source: string, confirmed: boolean } }> } } };

export type SteeringExpectedCellsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  audiences?: Array<Audience> | Audience | null | undefined;
  themes?: Array<string> | string | null | undefined;
}>;


export type SteeringExpectedCellsQuery = { coherence: { freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, coverage: { cellCount: number, gapCount: number, cells: Array<{ audience: Audience, openAids: number, theme: { code: string } }> } } };

export type SteeringGapsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  audiences?: Array<Audience> | Audience | null | undefined;
  themes?: Array<string> | string | null | undefined;
}>;


export type SteeringGapsQuery = { coherence: { freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, coverage: { gapCount: number, cells: Array<{ audience: Audience, theme: { code: string, label: string | null }, epci: { siren: string, name: string | null } }> } } };

export type SteeringUncoveredCommunesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringUncoveredCommunesQuery = { coherence: { freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, uncoveredCommunes: Array<{ departmentalAids: number, commune: { inseeCode: string, name: string | null, epci: { siren: string, name: string | null } | null } }> } };

export type SteeringCompetenceWarningsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringCompetenceWarningsQuery = { coherence: { freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, competenceWarnings: Array<{ aidCount: number, subsidyCount: number, subsidyAmount: number, rule: { code: string, label: string, source: string, confirmed: boolean }, funder: { siren: string, name: string | null } }> } };

export type SteeringDoubleFundingsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first: number;
}>;


export type SteeringDoubleFundingsQuery = { cofinancing: { freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, doubleFundings: { totalCount: number, nodes: Array<{ title: string, firstOn: string, lastOn: string, amount: number, beneficiary: { siren: string, name: string | null }, funders: Array<{ siren: string, name: string | null }> }> } } };

export type SteeringAboveLimitQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first: number;
}>;


export type SteeringAboveLimitQuery = { cofinancing: { freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, aboveLimit: { totalCount: number, nodes: Array<{ title: string, totalCost: number | null, publicAids: number, rate: number | null, excess: number, rule: { limit: number, source: string, exceptions: string, confirmed: boolean } | null, funders: Array<{ name: string | null, amount: number, funder: { siren: string, name: string | null } | null }> }> } } };

export type SteeringDeMinimisQueryVariables = Exact<{
  siren: string;
  amount: number;
  asOf?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type SteeringDeMinimisQuery = { undertaking: { organization: { siren: string, name: string | null }, members: Array<{ siren: string, name: string | null }>, links: Array<{ id: string, ground: UndertakingLinkGround, validFrom: string | null, validTo: string | null, source: string, firms: Array<{ siren: string, name: string | null }> }>, deMinimis: { on: string, headroom: number, confidence: Confidence, doubts: Array<DeMinimisDoubt>, lineCount: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, limits: Array<{ from: string, until: string, ceiling: number, counted: number, uncertain: number, headroom: number, exceededBy: number, regime: { code: string, label: string, regulation: string, confirmed: boolean } }>, wouldExceed: { verdict: DeMinimisVerdict, excess: number, used: number, limit: { from: string, until: string, ceiling: number, counted: number, uncertain: number, headroom: number, exceededBy: number, regime: { code: string, label: string, regulation: string, confirmed: boolean } } }, lines: Array<{ beneficiaryName: string | null, grantedOn: string | null, regime: string | null, amount: number, leftOut: DeMinimisLeftOut | null, doubts: Array<DeMinimisDoubt>, beneficiary: { siren: string, name: string | null } | null, subsidy:
          | { id: string, title: string, funder: { siren: string, name: string | null } }
          | { id: string, title: string, funder: { siren: string, name: string | null } }
          | { id: string, title: string, funder: { siren: string, name: string | null } }
          | { id: string, title: string, funder: { siren: string, name: string | null } }
         | null }> } } | null };

export type LimitPartsFragment = { from: string, until: string, ceiling: number, counted: number, uncertain: number, headroom: number, exceededBy: number, regime: { code: string, label: string, regulation: string, confirmed: boolean } };

export type SteeringExecutionQueryVariables = Exact<{
  asOf?: string | null | undefined;
  groupBy?: StatisticsDimension | null | undefined;
}>;


export type SteeringExecutionQuery = { execution: { freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, total: { key: { code: string | null, label: string | null } | null, actions: { count: number, voted: number, committed: number | null, paid: number, late: number, lateAmount: number }, investments: { count: number, voted: number, committed: number | null, paid: number, late: number, lateAmount: number }, subsidies: { count: number, voted: number, committed: number | null, paid: number, late: number, lateAmount: number } }, groups: Array<{ key: { code: string | null, label: string | null } | null, actions: { count: number, voted: number, committed: number | null, paid: number, late: number, lateAmount: number }, investments: { count: number, voted: number, committed: number | null, paid: number, late: number, lateAmount: number }, subsidies: { count: number, voted: number, committed: number | null, paid: number, late: number, lateAmount: number } }> } };

export type ExecutionPartsFragment = { key: { code: string | null, label: string | null } | null, actions: { count: number, voted: number, committed: number | null, paid: number, late: number, lateAmount: number }, investments: { count: number, voted: number, committed: number | null, paid: number, late: number, lateAmount: number }, subsidies: { count: number, voted: number, committed: number | null, paid: number, late: number, lateAmount: number } };

export type MoneyPartsFragment = { count: number, voted: number, committed: number | null, paid: number, late: number, lateAmount: number };

export type SteeringDelaysQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringDelaysQuery = { paymentDelays: { total: { steps: Array<{ step: DelayStep, median: number | null, p90: number | null, count: number, undated: number, outOfOrder: number }> } } };

export type SteeringLateSubsidiesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: SubsidyFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SteeringLateSubsidiesQuery = { lateSubsidies: { totalCount: number, money: number, undated: number, unknown: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, rules: Array<{ days: number, source: string, confirmed: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ dueOn: string, daysLate: number, money: number, node:
        | { id: string, title: string, owner: Owner, status: SubsidyStatus, beneficiaryName: string | null, funder: { siren: string, name: string | null } }
        | { id: string, title: string, owner: Owner, status: SubsidyStatus, beneficiaryName: string | null, funder: { siren: string, name: string | null } }
        | { id: string, title: string, owner: Owner, status: SubsidyStatus, beneficiaryName: string | null, funder: { siren: string, name: string | null } }
        | { id: string, title: string, owner: Owner, status: SubsidyStatus, beneficiaryName: string | null, funder: { siren: string, name: string | null } }
       }> } };

export type SteeringUnansweredRequestsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: SubsidyFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SteeringUnansweredRequestsQuery = { unansweredRequests: { totalCount: number, money: number, undated: number, unknown: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, rules: Array<{ days: number, source: string, confirmed: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ dueOn: string, daysLate: number, money: number, node:
        | { id: string, title: string, owner: Owner, status: SubsidyStatus, beneficiaryName: string | null, funder: { siren: string, name: string | null } }
        | { id: string, title: string, owner: Owner, status: SubsidyStatus, beneficiaryName: string | null, funder: { siren: string, name: string | null } }
        | { id: string, title: string, owner: Owner, status: SubsidyStatus, beneficiaryName: string | null, funder: { siren: string, name: string | null } }
        | { id: string, title: string, owner: Owner, status: SubsidyStatus, beneficiaryName: string | null, funder: { siren: string, name: string | null } }
       }> } };

export type SteeringUnaskedAidsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SteeringUnaskedAidsQuery = { unaskedAids: { totalCount: number, money: number, undated: number, unknown: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, rules: Array<{ days: number, source: string, confirmed: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ dueOn: string, daysLate: number, money: number, node:
        | { id: string, title: string, owner: Owner }
        | { id: string, title: string, owner: Owner }
        | { id: string, title: string, owner: Owner }
        | { id: string, title: string, owner: Owner }
       }> } };

type WaitingSubsidy_ChamberSubsidy_Fragment = { id: string, title: string, owner: Owner, status: SubsidyStatus, beneficiaryName: string | null, funder: { siren: string, name: string | null } };

type WaitingSubsidy_DepartmentSubsidy_Fragment = { id: string, title: string, owner: Owner, status: SubsidyStatus, beneficiaryName: string | null, funder: { siren: string, name: string | null } };

type WaitingSubsidy_LocalSubsidy_Fragment = { id: string, title: string, owner: Owner, status: SubsidyStatus, beneficiaryName: string | null, funder: { siren: string, name: string | null } };

type WaitingSubsidy_TourismSubsidy_Fragment = { id: string, title: string, owner: Owner, status: SubsidyStatus, beneficiaryName: string | null, funder: { siren: string, name: string | null } };

export type WaitingSubsidyFragment =
  | WaitingSubsidy_ChamberSubsidy_Fragment
  | WaitingSubsidy_DepartmentSubsidy_Fragment
  | WaitingSubsidy_LocalSubsidy_Fragment
  | WaitingSubsidy_TourismSubsidy_Fragment
;

export type FollowUpRuleFragment = { days: number, source: string, confirmed: boolean };

export type SteeringCommunesReachedQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringCommunesReachedQuery = { coverage: { total: { communes: number, covered: number }, epcis: Array<{ communes: number, covered: number, epci: { siren: string, name: string | null } | null, uncovered: Array<{ inseeCode: string, name: string | null }> }> } };

export type SteeringAmountsByCommuneQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringAmountsByCommuneQuery = { statistics: { cells: Array<{ value: number | null, keys: Array<{ code: string | null }> }> } };

export type SteeringIndicatorsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringIndicatorsQuery = { recoveryActions: { totalCount: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, nodes: Array<
      | { id: string, title: string, indicatorProgress: Array<{ code: string, label: string, unit: string, progress: number | null, expected: number | null, isOnTrack: boolean | null, trend: Trend | null, last: { date: string, value: number } | null, target: { date: string, value: number } | null }> }
      | { id: string, title: string, indicatorProgress: Array<{ code: string, label: string, unit: string, progress: number | null, expected: number | null, isOnTrack: boolean | null, trend: Trend | null, last: { date: string, value: number } | null, target: { date: string, value: number } | null }> }
      | { id: string, title: string, indicatorProgress: Array<{ code: string, label: string, unit: string, progress: number | null, expected: number | null, isOnTrack: boolean | null, trend: Trend | null, last: { date: string, value: number } | null, target: { date: string, value: number } | null }> }
      | { id: string, title: string, indicatorProgress: Array<{ code: string, label: string, unit: string, progress: number | null, expected: number | null, isOnTrack: boolean | null, trend: Trend | null, last: { date: string, value: number } | null, target: { date: string, value: number } | null }> }
      | { id: string, title: string, indicatorProgress: Array<{ code: string, label: string, unit: string, progress: number | null, expected: number | null, isOnTrack: boolean | null, trend: Trend | null, last: { date: string, value: number } | null, target: { date: string, value: number } | null }> }
    > } };

export type SteeringInvestmentListQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: InvestmentFilter | null | undefined;
  orderBy: InvestmentOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type SteeringInvestmentListQuery = { investments: { totalCount: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, sums: { totalCost: number, committed: number, paid: number }, facets: { statuses: Array<{ code: string, label: string | null, count: number }>, owners: Array<{ code: string, label: string | null, count: number }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, totalCost: number | null, committed: number, paid: number, contractingAuthority: { siren: string, name: string | null } }
      | { id: string, title: string, status: InvestmentStatus, schedule: InvestmentSchedule, programmeYear: number, revisedYear: number | null, totalCost: number | null, committed: number, paid: number, contractingAuthority: { siren: string, name: string | null } }
    > } };

export type SteeringInvestmentSchedulesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringInvestmentSchedulesQuery = { investments: { totalCount: number, facets: { schedules: Array<{ code: string, count: number, amount: number }> } } };

export type SteeringInvestmentsByYearQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringInvestmentsByYearQuery = { authorised: { total: { value: number | null }, cells: Array<{ value: number | null, keys: Array<{ code: string | null }> }> }, committed: { total: { value: number | null }, cells: Array<{ value: number | null, keys: Array<{ code: string | null }> }> }, paid: { total: { value: number | null }, cells: Array<{ value: number | null, keys: Array<{ code: string | null }> }> } };

export type YearCellFragment = { value: number | null, keys: Array<{ code: string | null }> };

export type SteeringActionsNowQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringActionsNowQuery = { recoveryActions: { totalCount: number, facets: { statuses: Array<{ code: string, count: number }> } } };

export type SteeringMoneyNowQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringMoneyNowQuery = { execution: { freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, total: { key: { code: string | null, label: string | null } | null, actions: { count: number, voted: number, committed: number | null, paid: number, late: number, lateAmount: number }, investments: { count: number, voted: number, committed: number | null, paid: number, late: number, lateAmount: number }, subsidies: { count: number, voted: number, committed: number | null, paid: number, late: number, lateAmount: number } } } };

export type SteeringUnansweredNowQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringUnansweredNowQuery = { unansweredRequests: { totalCount: number, money: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> } } };

export type SteeringReachNowQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringReachNowQuery = { coverage: { total: { communes: number, covered: number, withSubsidies: number, withInvestments: number } } };

export type SteeringFreshnessQueryVariables = Exact<{ [key: string]: never; }>;


export type SteeringFreshnessQuery = { indexStatus: { feeds: Array<{ owner: Owner, label: string, behind: number, indexLag: number | null, caughtUpAt: string | null, unheardSince: string | null }> } };

export type SteeringDataDoubtsQueryVariables = Exact<{ [key: string]: never; }>;


export type SteeringDataDoubtsQuery = { stale: { staleAids: { totalCount: number } }, late: { undated: number, unknown: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> } }, statistics: { total: { count: number }, leftOut: { duplicates: number } } };

export type SteeringImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type SteeringImportsQuery = { department: { edges: Array<{ node: { id: string, owner: Owner, state: ImportRunState, file: string, startedAt: string, lineCount: number, accepted: number, repaired: number, quarantined: number } }> } | null, tourism: { edges: Array<{ node: { id: string, owner: Owner, state: ImportRunState, file: string, startedAt: string, lineCount: number, accepted: number, repaired: number, quarantined: number } }> } | null, chambers: { edges: Array<{ node: { id: string, owner: Owner, state: ImportRunState, file: string, startedAt: string, lineCount: number, accepted: number, repaired: number, quarantined: number } }> } | null, communes: { edges: Array<{ node: { id: string, owner: Owner, state: ImportRunState, file: string, startedAt: string, lineCount: number, accepted: number, repaired: number, quarantined: number } }> } | null, conference: { edges: Array<{ node: { id: string, owner: Owner, state: ImportRunState, file: string, startedAt: string, lineCount: number, accepted: number, repaired: number, quarantined: number } }> } | null };

export type ImportRunsFragment = { edges: Array<{ node: { id: string, owner: Owner, state: ImportRunState, file: string, startedAt: string, lineCount: number, accepted: number, repaired: number, quarantined: number } }> };

export type SteeringDuplicatesQueryVariables = Exact<{ [key: string]: never; }>;


export type SteeringDuplicatesQuery = { department: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, kind: DuplicateKind, members: Array<{ id: string, title: string, amount: number }> } }> } | null, tourism: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, kind: DuplicateKind, members: Array<{ id: string, title: string, amount: number }> } }> } | null, chambers: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, kind: DuplicateKind, members: Array<{ id: string, title: string, amount: number }> } }> } | null, communes: { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, kind: DuplicateKind, members: Array<{ id: string, title: string, amount: number }> } }> } | null };

export type DuplicatePartsFragment = { pageInfo: { hasNextPage: boolean }, edges: Array<{ node: { id: string, kind: DuplicateKind, members: Array<{ id: string, title: string, amount: number }> } }> };

export type SteeringSubsidyStepsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SteeringSubsidyStepsQuery = { counts: { cells: Array<{ value: number | null, keys: Array<{ code: string | null }> }> }, amounts: { cells: Array<{ value: number | null, keys: Array<{ code: string | null }> }> } };

export type SteeringSubsidyListQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: SubsidyFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SteeringSubsidyListQuery = { subsidies: { totalCount: number, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> }, sums: { amount: number, paidAmount: number }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, title: string, owner: Owner, status: SubsidyStatus, grantedOn: string | null, amount: number, paidAmount: number | null, beneficiaryName: string | null, funder: { siren: string, name: string | null } }
      | { id: string, title: string, owner: Owner, status: SubsidyStatus, grantedOn: string | null, amount: number, paidAmount: number | null, beneficiaryName: string | null, funder: { siren: string, name: string | null } }
      | { id: string, title: string, owner: Owner, status: SubsidyStatus, grantedOn: string | null, amount: number, paidAmount: number | null, beneficiaryName: string | null, funder: { siren: string, name: string | null } }
      | { id: string, title: string, owner: Owner, status: SubsidyStatus, grantedOn: string | null, amount: number, paidAmount: number | null, beneficiaryName: string | null, funder: { siren: string, name: string | null } }
    > } };

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

type EditedAidParts_ChamberAid_Fragment = { id: string, version: number, owner: Owner, demo: boolean, updatedAt: string, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string }, cofunders: Array<{ siren: string }>, themes: Array<{ code: string }>, propositions: Array<{ number: number }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string }> } };

type EditedAidParts_DepartmentAid_Fragment = { id: string, version: number, owner: Owner, demo: boolean, updatedAt: string, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string }, cofunders: Array<{ siren: string }>, themes: Array<{ code: string }>, propositions: Array<{ number: number }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string }> } };

type EditedAidParts_LocalAid_Fragment = { id: string, version: number, owner: Owner, demo: boolean, updatedAt: string, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string }, cofunders: Array<{ siren: string }>, themes: Array<{ code: string }>, propositions: Array<{ number: number }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string }> } };

type EditedAidParts_TourismAid_Fragment = { id: string, version: number, owner: Owner, demo: boolean, updatedAt: string, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string }, cofunders: Array<{ siren: string }>, themes: Array<{ code: string }>, propositions: Array<{ number: number }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string }> } };

export type EditedAidPartsFragment =
  | EditedAidParts_ChamberAid_Fragment
  | EditedAidParts_DepartmentAid_Fragment
  | EditedAidParts_LocalAid_Fragment
  | EditedAidParts_TourismAid_Fragment
;

export type EditedDepartmentAidQueryVariables = Exact<{
  id: string | number;
}>;


export type EditedDepartmentAidQuery = { aid:
    | { deliberation: string | null, directorate: string | null, id: string, version: number, owner: Owner, demo: boolean, updatedAt: string, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string }, cofunders: Array<{ siren: string }>, themes: Array<{ code: string }>, propositions: Array<{ number: number }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string }> } }
    | Record<PropertyKey, never>
   | null };

export type EditedTourismAidQueryVariables = Exact<{
  id: string | number;
}>;


export type EditedTourismAidQuery = { aid:
    | { phase: TourismPhase | null, season: string | null, vouchersIssued: number | null, vouchersRedeemed: number | null, id: string, version: number, owner: Owner, demo: boolean, updatedAt: string, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string }, cofunders: Array<{ siren: string }>, themes: Array<{ code: string }>, propositions: Array<{ number: number }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string }> } }
    | Record<PropertyKey, never>
   | null };

export type EditedChamberAidQueryVariables = Exact<{
  id: string | number;
}>;


export type EditedChamberAidQuery = { aid:
    | { chamber: Chamber | null, nafSections: Array<NafSection>, id: string, version: number, owner: Owner, demo: boolean, updatedAt: string, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string }, cofunders: Array<{ siren: string }>, themes: Array<{ code: string }>, propositions: Array<{ number: number }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string }> } }
    | Record<PropertyKey, never>
   | null };

export type EditedLocalAidQueryVariables = Exact<{
  id: string | number;
}>;


export type EditedLocalAidQuery = { aid:
    | { localAuthorityKind: LocalAuthorityKind | null, deliberation: string | null, id: string, version: number, owner: Owner, demo: boolean, updatedAt: string, publication: Publication, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, budget: number | null, stateAidRegime: string | null, description: string | null, eligibility: string | null, howToApply: string | null, applicationUrl: string | null, requiredDocuments: Array<string>, contact: { service: string, phone: string | null, email: string | null, url: string | null } | null, funder: { siren: string }, cofunders: Array<{ siren: string }>, themes: Array<{ code: string }>, propositions: Array<{ number: number }>, territory: { level: TerritoryLevel, communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string }> } }
    | Record<PropertyKey, never>
   | null };

export type AidChoicesQueryVariables = Exact<{
  today: string;
}>;


export type AidChoicesQuery = { propositions: Array<{ number: number, title: string | null }>, epcis: Array<{ siren: string, name: string | null }>, stateAidRegimes: Array<{ code: string, label: string }>, nafSections: Array<{ code: NafSection, label: string }> };

export type CreateDepartmentAidMutationVariables = Exact<{
  input: DepartmentAidInput;
}>;


export type CreateDepartmentAidMutation = { written: { id: string, version: number } | null };

export type UpdateDepartmentAidMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: DepartmentAidInput;
}>;


export type UpdateDepartmentAidMutation = { written: { id: string, version: number } | null };

export type DeleteDepartmentAidMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type DeleteDepartmentAidMutation = { written: { id: string, version: number } | null };

export type CreateTourismAidMutationVariables = Exact<{
  input: TourismAidInput;
}>;


export type CreateTourismAidMutation = { written: { id: string, version: number } | null };

export type UpdateTourismAidMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: TourismAidInput;
}>;


export type UpdateTourismAidMutation = { written: { id: string, version: number } | null };

export type DeleteTourismAidMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type DeleteTourismAidMutation = { written: { id: string, version: number } | null };

export type CreateChamberAidMutationVariables = Exact<{
  input: ChamberAidInput;
}>;


export type CreateChamberAidMutation = { written: { id: string, version: number } | null };

export type UpdateChamberAidMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ChamberAidInput;
}>;


export type UpdateChamberAidMutation = { written: { id: string, version: number } | null };

export type DeleteChamberAidMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type DeleteChamberAidMutation = { written: { id: string, version: number } | null };

export type CreateLocalAidMutationVariables = Exact<{
  input: LocalAidInput;
}>;


export type CreateLocalAidMutation = { written: { id: string, version: number } | null };

export type UpdateLocalAidMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: LocalAidInput;
}>;


export type UpdateLocalAidMutation = { written: { id: string, version: number } | null };

export type DeleteLocalAidMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type DeleteLocalAidMutation = { written: { id: string, version: number } | null };

export type LastHeardQueryVariables = Exact<{
  id: string | number;
}>;


export type LastHeardQuery = { recordHistory: Array<{ version: number, change: ChangeType }> };

type OwnAid_ChamberAid_Fragment = { id: string, title: string, publication: Publication, status: AidStatus, opensOn: string | null, closesOn: string | null, updatedAt: string, version: number, demo: boolean };

type OwnAid_DepartmentAid_Fragment = { id: string, title: string, publication: Publication, status: AidStatus, opensOn: string | null, closesOn: string | null, updatedAt: string, version: number, demo: boolean };

type OwnAid_LocalAid_Fragment = { id: string, title: string, publication: Publication, status: AidStatus, opensOn: string | null, closesOn: string | null, updatedAt: string, version: number, demo: boolean };

type OwnAid_TourismAid_Fragment = { id: string, title: string, publication: Publication, status: AidStatus, opensOn: string | null, closesOn: string | null, updatedAt: string, version: number, demo: boolean };

export type OwnAidFragment =
  | OwnAid_ChamberAid_Fragment
  | OwnAid_DepartmentAid_Fragment
  | OwnAid_LocalAid_Fragment
  | OwnAid_TourismAid_Fragment
;

export type OwnAidsQueryVariables = Exact<{
  owner: Owner;
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnAidsQuery = { aids: { totalCount: number, nodes: Array<
      | { id: string, title: string, publication: Publication, status: AidStatus, opensOn: string | null, closesOn: string | null, updatedAt: string, version: number, demo: boolean }
      | { id: string, title: string, publication: Publication, status: AidStatus, opensOn: string | null, closesOn: string | null, updatedAt: string, version: number, demo: boolean }
      | { id: string, title: string, publication: Publication, status: AidStatus, opensOn: string | null, closesOn: string | null, updatedAt: string, version: number, demo: boolean }
      | { id: string, title: string, publication: Publication, status: AidStatus, opensOn: string | null, closesOn: string | null, updatedAt: string, version: number, demo: boolean }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null }, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> } } };

export type DuplicateSetFragment = { id: string, kind: DuplicateKind, status: DuplicateStatus, reasons: Array<string>, keptId: string | null, foundAt: string, decidedAt: string | null, decidedBy: string | null, note: string | null, members: Array<{ id: string, title: string, amount: number, name: string | null, number: string | null, on: string | null, file: string | null, line: number | null }> };

export type DuplicatePageFragment = { edges: Array<{ node: { id: string, kind: DuplicateKind, status: DuplicateStatus, reasons: Array<string>, keptId: string | null, foundAt: string, decidedAt: string | null, decidedBy: string | null, note: string | null, members: Array<{ id: string, title: string, amount: number, name: string | null, number: string | null, on: string | null, file: string | null, line: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type DuplicateListQueryVariables = Exact<{
  status?: DuplicateStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
  department: boolean;
  tourism: boolean;
  chambers: boolean;
  communes: boolean;
}>;


export type DuplicateListQuery = { department?: { edges: Array<{ node: { id: string, kind: DuplicateKind, status: DuplicateStatus, reasons: Array<string>, keptId: string | null, foundAt: string, decidedAt: string | null, decidedBy: string | null, note: string | null, members: Array<{ id: string, title: string, amount: number, name: string | null, number: string | null, on: string | null, file: string | null, line: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, tourism?: { edges: Array<{ node: { id: string, kind: DuplicateKind, status: DuplicateStatus, reasons: Array<string>, keptId: string | null, foundAt: string, decidedAt: string | null, decidedBy: string | null, note: string | null, members: Array<{ id: string, title: string, amount: number, name: string | null, number: string | null, on: string | null, file: string | null, line: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, chambers?: { edges: Array<{ node: { id: string, kind: DuplicateKind, status: DuplicateStatus, reasons: Array<string>, keptId: string | null, foundAt: string, decidedAt: string | null, decidedBy: string | null, note: string | null, members: Array<{ id: string, title: string, amount: number, name: string | null, number: string | null, on: string | null, file: string | null, line: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, communes?: { edges: Array<{ node: { id: string, kind: DuplicateKind, status: DuplicateStatus, reasons: Array<string>, keptId: string | null, foundAt: string, decidedAt: string | null, decidedBy: string | null, note: string | null, members: Array<{ id: string, title: string, amount: number, name: string | null, number: string | null, on: string | null, file: string | null, line: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DecideDuplicatesMutationVariables = Exact<{
  id: string | number;
  status: DuplicateStatus;
  keep?: string | number | null | undefined;
  note?: string | null | undefined;
  by?: string | null | undefined;
  department: boolean;
  tourism: boolean;
  chambers: boolean;
  communes: boolean;
}>;


export type DecideDuplicatesMutation = { department?: { id: string, status: DuplicateStatus } | null, tourism?: { id: string, status: DuplicateStatus } | null, chambers?: { id: string, status: DuplicateStatus } | null, communes?: { id: string, status: DuplicateStatus } | null };

export type WorkspaceTasksQueryVariables = Exact<{
  department: boolean;
  tourism: boolean;
  chambers: boolean;
  communes: boolean;
  conference: boolean;
}>;


export type WorkspaceTasksQuery = { department?: { edges: Array<{ node: { id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, failure: { code: string, message: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, tourism?: { edges: Array<{ node: { id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, failure: { code: string, message: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, chambers?: { edges: Array<{ node: { id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, failure: { code: string, message: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, communes?: { edges: Array<{ node: { id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, failure: { code: string, message: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, conference?: { edges: Array<{ node: { id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, failure: { code: string, message: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, departmentDuplicates?: { edges: Array<{ node: { id: string, kind: DuplicateKind, status: DuplicateStatus, reasons: Array<string>, keptId: string | null, foundAt: string, decidedAt: string | null, decidedBy: string | null, note: string | null, members: Array<{ id: string, title: string, amount: number, name: string | null, number: string | null, on: string | null, file: string | null, line: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, tourismDuplicates?: { edges: Array<{ node: { id: string, kind: DuplicateKind, status: DuplicateStatus, reasons: Array<string>, keptId: string | null, foundAt: string, decidedAt: string | null, decidedBy: string | null, note: string | null, members: Array<{ id: string, title: string, amount: number, name: string | null, number: string | null, on: string | null, file: string | null, line: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, chambersDuplicates?: { edges: Array<{ node: { id: string, kind: DuplicateKind, status: DuplicateStatus, reasons: Array<string>, keptId: string | null, foundAt: string, decidedAt: string | null, decidedBy: string | null, note: string | null, members: Array<{ id: string, title: string, amount: number, name: string | null, number: string | null, on: string | null, file: string | null, line: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, communesDuplicates?: { edges: Array<{ node: { id: string, kind: DuplicateKind, status: DuplicateStatus, reasons: Array<string>, keptId: string | null, foundAt: string, decidedAt: string | null, decidedBy: string | null, note: string | null, members: Array<{ id: string, title: string, amount: number, name: string | null, number: string | null, on: string | null, file: string | null, line: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RunSummaryFragment = { id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, failure: { code: string, message: string } | null };

export type ImportRunListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  department: boolean;
  tourism: boolean;
  chambers: boolean;
  communes: boolean;
  conference: boolean;
}>;


export type ImportRunListQuery = { department?: { edges: Array<{ node: { id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, failure: { code: string, message: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, tourism?: { edges: Array<{ node: { id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, failure: { code: string, message: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, chambers?: { edges: Array<{ node: { id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, failure: { code: string, message: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, communes?: { edges: Array<{ node: { id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, failure: { code: string, message: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, conference?: { edges: Array<{ node: { id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, failure: { code: string, message: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RunPageFragment = { edges: Array<{ node: { id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, failure: { code: string, message: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type RunLineFragment = { entry: number, line: number, place: string, state: ImportLineState, amount: number | null, column: string | null, code: string | null, reason: string | null, note: string | null, decidedAt: string | null, decidedBy: string | null, recordId: string | null, cells: Array<{ field: string, column: string, text: string }> | null };

export type RunDetailFragment = { sha256: string, container: string | null, sheet: string | null, delimiter: string | null, headerLine: number | null, encoding: string | null, keptUntil: string | null, finishedAt: string | null, undoneAt: string | null, repaired: number, flagged: number, skipped: number, unchanged: number, sumIn: number, sumAccepted: number, sumQuarantined: number, sumDismissed: number, ignoredColumns: Array<string>, report: string, id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, reading: { encoding: string | null, delimiter: string | null, sheet: string | null, headerLine: number | null, columns: Array<{ header: string, field: string | null }> } | null, repairs: Array<{ code: string, count: number }>, flags: Array<{ code: string, count: number }>, reasons: Array<{ code: string, count: number }>, unmappedWords: Array<{ column: string, word: string, count: number }>, lines: { totalCount: number, edges: Array<{ node: { entry: number, line: number, place: string, state: ImportLineState, amount: number | null, column: string | null, code: string | null, reason: string | null, note: string | null, decidedAt: string | null, decidedBy: string | null, recordId: string | null, cells: Array<{ field: string, column: string, text: string }> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, failure: { code: string, message: string } | null };

export type ImportRunSheetQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  states?: Array<ImportLineState> | ImportLineState | null | undefined;
  department: boolean;
  tourism: boolean;
  chambers: boolean;
  communes: boolean;
  conference: boolean;
}>;


export type ImportRunSheetQuery = { department?: { sha256: string, container: string | null, sheet: string | null, delimiter: string | null, headerLine: number | null, encoding: string | null, keptUntil: string | null, finishedAt: string | null, undoneAt: string | null, repaired: number, flagged: number, skipped: number, unchanged: number, sumIn: number, sumAccepted: number, sumQuarantined: number, sumDismissed: number, ignoredColumns: Array<string>, report: string, id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, reading: { encoding: string | null, delimiter: string | null, sheet: string | null, headerLine: number | null, columns: Array<{ header: string, field: string | null }> } | null, repairs: Array<{ code: string, count: number }>, flags: Array<{ code: string, count: number }>, reasons: Array<{ code: string, count: number }>, unmappedWords: Array<{ column: string, word: string, count: number }>, lines: { totalCount: number, edges: Array<{ node: { entry: number, line: number, place: string, state: ImportLineState, amount: number | null, column: string | null, code: string | null, reason: string | null, note: string | null, decidedAt: string | null, decidedBy: string | null, recordId: string | null, cells: Array<{ field: string, column: string, text: string }> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, failure: { code: string, message: string } | null } | null, tourism?: { sha256: string, container: string | null, sheet: string | null, delimiter: string | null, headerLine: number | null, encoding: string | null, keptUntil: string | null, finishedAt: string | null, undoneAt: string | null, repaired: number, flagged: number, skipped: number, unchanged: number, sumIn: number, sumAccepted: number, sumQuarantined: number, sumDismissed: number, ignoredColumns: Array<string>, report: string, id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, reading: { encoding: string | null, delimiter: string | null, sheet: string | null, headerLine: number | null, columns: Array<{ header: string, field: string | null }> } | null, repairs: Array<{ code: string, count: number }>, flags: Array<{ code: string, count: number }>, reasons: Array<{ code: string, count: number }>, unmappedWords: Array<{ column: string, word: string, count: number }>, lines: { totalCount: number, edges: Array<{ node: { entry: number, line: number, place: string, state: ImportLineState, amount: number | null, column: string | null, code: string | null, reason: string | null, note: string | null, decidedAt: string | null, decidedBy: string | null, recordId: string | null, cells: Array<{ field: string, column: string, text: string }> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, failure: { code: string, message: string } | null } | null, chambers?: { sha256: string, container: string | null, sheet: string | null, delimiter: string | null, headerLine: number | null, encoding: string | null, keptUntil: string | null, finishedAt: string | null, undoneAt: string | null, repaired: number, flagged: number, skipped: number, unchanged: number, sumIn: number, sumAccepted: number, sumQuarantined: number, sumDismissed: number, ignoredColumns: Array<string>, report: string, id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, reading: { encoding: string | null, delimiter: string | null, sheet: string | null, headerLine: number | null, columns: Array<{ header: string, field: string | null }> } | null, repairs: Array<{ code: string, count: number }>, flags: Array<{ code: string, count: number }>, reasons: Array<{ code: string, count: number }>, unmappedWords: Array<{ column: string, word: string, count: number }>, lines: { totalCount: number, edges: Array<{ node: { entry: number, line: number, place: string, state: ImportLineState, amount: number | null, column: string | null, code: string | null, reason: string | null, note: string | null, decidedAt: string | null, decidedBy: string | null, recordId: string | null, cells: Array<{ field: string, column: string, text: string }> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, failure: { code: string, message: string } | null } | null, communes?: { sha256: string, container: string | null, sheet: string | null, delimiter: string | null, headerLine: number | null, encoding: string | null, keptUntil: string | null, finishedAt: string | null, undoneAt: string | null, repaired: number, flagged: number, skipped: number, unchanged: number, sumIn: number, sumAccepted: number, sumQuarantined: number, sumDismissed: number, ignoredColumns: Array<string>, report: string, id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, reading: { encoding: string | null, delimiter: string | null, sheet: string | null, headerLine: number | null, columns: Array<{ header: string, field: string | null }> } | null, repairs: Array<{ code: string, count: number }>, flags: Array<{ code: string, count: number }>, reasons: Array<{ code: string, count: number }>, unmappedWords: Array<{ column: string, word: string, count: number }>, lines: { totalCount: number, edges: Array<{ node: { entry: number, line: number, place: string, state: ImportLineState, amount: number | null, column: string | null, code: string | null, reason: string | null, note: string | null, decidedAt: string | null, decidedBy: string | null, recordId: string | null, cells: Array<{ field: string, column: string, text: string }> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, failure: { code: string, message: string } | null } | null, conference?: { sha256: string, container: string | null, sheet: string | null, delimiter: string | null, headerLine: number | null, encoding: string | null, keptUntil: string | null, finishedAt: string | null, undoneAt: string | null, repaired: number, flagged: number, skipped: number, unchanged: number, sumIn: number, sumAccepted: number, sumQuarantined: number, sumDismissed: number, ignoredColumns: Array<string>, report: string, id: string, file: string, state: ImportRunState, format: string | null, series: string | null, startedAt: string, importedBy: string | null, lineCount: number, accepted: number, quarantined: number, dismissed: number, added: number, changed: number, withdrawn: number, missing: number, repeats: string | null, reading: { encoding: string | null, delimiter: string | null, sheet: string | null, headerLine: number | null, columns: Array<{ header: string, field: string | null }> } | null, repairs: Array<{ code: string, count: number }>, flags: Array<{ code: string, count: number }>, reasons: Array<{ code: string, count: number }>, unmappedWords: Array<{ column: string, word: string, count: number }>, lines: { totalCount: number, edges: Array<{ node: { entry: number, line: number, place: string, state: ImportLineState, amount: number | null, column: string | null, code: string | null, reason: string | null, note: string | null, decidedAt: string | null, decidedBy: string | null, recordId: string | null, cells: Array<{ field: string, column: string, text: string }> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, failure: { code: string, message: string } | null } | null };

export type CorrectLineMutationVariables = Exact<{
  run: string | number;
  entry: number;
  cells: Array<ImportCellInput> | ImportCellInput;
  by?: string | null | undefined;
  department: boolean;
  tourism: boolean;
  chambers: boolean;
  communes: boolean;
  conference: boolean;
}>;


export type CorrectLineMutation = { department?: { entry: number, state: ImportLineState } | null, tourism?: { entry: number, state: ImportLineState } | null, chambers?: { entry: number, state: ImportLineState } | null, communes?: { entry: number, state: ImportLineState } | null, conference?: { entry: number, state: ImportLineState } | null };

export type DismissLineMutationVariables = Exact<{
  run: string | number;
  entry: number;
  note: string;
  by?: string | null | undefined;
  department: boolean;
  tourism: boolean;
  chambers: boolean;
  communes: boolean;
  conference: boolean;
}>;


export type DismissLineMutation = { department?: { entry: number, state: ImportLineState } | null, tourism?: { entry: number, state: ImportLineState } | null, chambers?: { entry: number, state: ImportLineState } | null, communes?: { entry: number, state: ImportLineState } | null, conference?: { entry: number, state: ImportLineState } | null };

export type ReopenLineMutationVariables = Exact<{
  run: string | number;
  entry: number;
  department: boolean;
  tourism: boolean;
  chambers: boolean;
  communes: boolean;
  conference: boolean;
}>;


export type ReopenLineMutation = { department?: { entry: number, state: ImportLineState } | null, tourism?: { entry: number, state: ImportLineState } | null, chambers?: { entry: number, state: ImportLineState } | null, communes?: { entry: number, state: ImportLineState } | null, conference?: { entry: number, state: ImportLineState } | null };

export type ReplayImportMutationVariables = Exact<{
  run: string | number;
  by?: string | null | undefined;
  department: boolean;
  tourism: boolean;
  chambers: boolean;
  communes: boolean;
  conference: boolean;
}>;


export type ReplayImportMutation = { department?: { id: string, state: ImportRunState } | null, tourism?: { id: string, state: ImportRunState } | null, chambers?: { id: string, state: ImportRunState } | null, communes?: { id: string, state: ImportRunState } | null, conference?: { id: string, state: ImportRunState } | null };

export type UndoImportMutationVariables = Exact<{
  run: string | number;
  department: boolean;
  tourism: boolean;
  chambers: boolean;
  communes: boolean;
  conference: boolean;
}>;


export type UndoImportMutation = { department?: { id: string, state: ImportRunState } | null, tourism?: { id: string, state: ImportRunState } | null, chambers?: { id: string, state: ImportRunState } | null, communes?: { id: string, state: ImportRunState } | null, conference?: { id: string, state: ImportRunState } | null };

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

export type FreshnessQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type FreshnessQuery = { freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> } };

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
export const SessionLineFragmentDoc = new TypedDocumentString(`
    fragment SessionLine on CommitteeSession {
  id
  title
  heldAt
  place
  status
  publication
}
    `, {"fragmentName":"SessionLine"}) as unknown as TypedDocumentString<SessionLineFragment, unknown>;
export const DecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionParts on CommitteeDecision {
  id
  title
  text
  assignee
  dueOn
  doneOn
  state
  isLate
  assigneeOrganization {
    siren
    name
  }
  session {
    id
    title
  }
  agendaItem {
    id
  }
}
    `, {"fragmentName":"DecisionParts"}) as unknown as TypedDocumentString<DecisionPartsFragment, unknown>;
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
export const LimitPartsFragmentDoc = new TypedDocumentString(`
    fragment LimitParts on DeMinimisLimit {
  from
  until
  ceiling
  counted
  uncertain
  headroom
  exceededBy
  regime {
    code
    label
    regulation
    confirmed
  }
}
    `, {"fragmentName":"LimitParts"}) as unknown as TypedDocumentString<LimitPartsFragment, unknown>;
export const MoneyPartsFragmentDoc = new TypedDocumentString(`
    fragment MoneyParts on MoneyExecution {
  count
  voted
  committed
  paid
  late
  lateAmount
}
    `, {"fragmentName":"MoneyParts"}) as unknown as TypedDocumentString<MoneyPartsFragment, unknown>;
export const ExecutionPartsFragmentDoc = new TypedDocumentString(`
    fragment ExecutionParts on ExecutionGroup {
  key {
    code
    label
  }
  actions {
    ...MoneyParts
  }
  investments {
    ...MoneyParts
  }
  subsidies {
    ...MoneyParts
  }
}
    fragment MoneyParts on MoneyExecution {
  count
  voted
  committed
  paid
  late
  lateAmount
}`, {"fragmentName":"ExecutionParts"}) as unknown as TypedDocumentString<ExecutionPartsFragment, unknown>;
export const WaitingSubsidyFragmentDoc = new TypedDocumentString(`
    fragment WaitingSubsidy on Subsidy {
  id
  title
  owner
  status
  beneficiaryName
  funder {
    siren
    name
  }
}
    `, {"fragmentName":"WaitingSubsidy"}) as unknown as TypedDocumentString<WaitingSubsidyFragment, unknown>;
export const FollowUpRuleFragmentDoc = new TypedDocumentString(`
    fragment FollowUpRule on FollowUpRuleShown {
  days
  source
  confirmed
}
    `, {"fragmentName":"FollowUpRule"}) as unknown as TypedDocumentString<FollowUpRuleFragment, unknown>;
export const YearCellFragmentDoc = new TypedDocumentString(`
    fragment YearCell on StatisticsCell {
  value
  keys {
    code
  }
}
    `, {"fragmentName":"YearCell"}) as unknown as TypedDocumentString<YearCellFragment, unknown>;
export const ImportRunsFragmentDoc = new TypedDocumentString(`
    fragment ImportRuns on ImportRunConnection {
  edges {
    node {
      id
      owner
      state
      file
      startedAt
      lineCount
      accepted
      repaired
      quarantined
    }
  }
}
    `, {"fragmentName":"ImportRuns"}) as unknown as TypedDocumentString<ImportRunsFragment, unknown>;
export const DuplicatePartsFragmentDoc = new TypedDocumentString(`
    fragment DuplicateParts on DuplicatesConnection {
  pageInfo {
    hasNextPage
  }
  edges {
    node {
      id
      kind
      members {
        id
        title
        amount
      }
    }
  }
}
    `, {"fragmentName":"DuplicateParts"}) as unknown as TypedDocumentString<DuplicatePartsFragment, unknown>;
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
export const EditedAidPartsFragmentDoc = new TypedDocumentString(`
    fragment EditedAidParts on Aid {
  id
  version
  owner
  demo
  updatedAt
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
  }
  cofunders {
    siren
  }
  themes {
    code
  }
  propositions {
    number
  }
  territory {
    level
    communes {
      inseeCode
      name
    }
    epcis {
      siren
    }
  }
}
    `, {"fragmentName":"EditedAidParts"}) as unknown as TypedDocumentString<EditedAidPartsFragment, unknown>;
export const OwnAidFragmentDoc = new TypedDocumentString(`
    fragment OwnAid on Aid {
  id
  title
  publication
  status
  opensOn
  closesOn
  updatedAt
  version
  demo
}
    `, {"fragmentName":"OwnAid"}) as unknown as TypedDocumentString<OwnAidFragment, unknown>;
export const DuplicateSetFragmentDoc = new TypedDocumentString(`
    fragment DuplicateSet on Duplicates {
  id
  kind
  status
  reasons
  keptId
  foundAt
  decidedAt
  decidedBy
  note
  members {
    id
    title
    amount
    name
    number
    on
    file
    line
  }
}
    `, {"fragmentName":"DuplicateSet"}) as unknown as TypedDocumentString<DuplicateSetFragment, unknown>;
export const DuplicatePageFragmentDoc = new TypedDocumentString(`
    fragment DuplicatePage on DuplicatesConnection {
  edges {
    node {
      ...DuplicateSet
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment DuplicateSet on Duplicates {
  id
  kind
  status
  reasons
  keptId
  foundAt
  decidedAt
  decidedBy
  note
  members {
    id
    title
    amount
    name
    number
    on
    file
    line
  }
}`, {"fragmentName":"DuplicatePage"}) as unknown as TypedDocumentString<DuplicatePageFragment, unknown>;
export const RunSummaryFragmentDoc = new TypedDocumentString(`
    fragment RunSummary on ImportRun {
  id
  file
  state
  format
  series
  startedAt
  importedBy
  lineCount
  accepted
  quarantined
  dismissed
  added
  changed
  withdrawn
  missing
  repeats
  failure {
    code
    message
  }
}
    `, {"fragmentName":"RunSummary"}) as unknown as TypedDocumentString<RunSummaryFragment, unknown>;
export const RunPageFragmentDoc = new TypedDocumentString(`
    fragment RunPage on ImportRunConnection {
  edges {
    node {
      ...RunSummary
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment RunSummary on ImportRun {
  id
  file
  state
  format
  series
  startedAt
  importedBy
  lineCount
  accepted
  quarantined
  dismissed
  added
  changed
  withdrawn
  missing
  repeats
  failure {
    code
    message
  }
}`, {"fragmentName":"RunPage"}) as unknown as TypedDocumentString<RunPageFragment, unknown>;
export const RunLineFragmentDoc = new TypedDocumentString(`
    fragment RunLine on ImportLine {
  entry
  line
  place
  state
  amount
  column
  code
  reason
  note
  decidedAt
  decidedBy
  recordId
  cells {
    field
    column
    text
  }
}
    `, {"fragmentName":"RunLine"}) as unknown as TypedDocumentString<RunLineFragment, unknown>;
export const RunDetailFragmentDoc = new TypedDocumentString(`
    fragment RunDetail on ImportRun {
  ...RunSummary
  sha256
  container
  sheet
  delimiter
  headerLine
  encoding
  keptUntil
  reading {
    encoding
    delimiter
    sheet
    headerLine
    columns {
      header
      field
    }
  }
  finishedAt
  undoneAt
  repaired
  flagged
  skipped
  unchanged
  sumIn
  sumAccepted
  sumQuarantined
  sumDismissed
  ignoredColumns
  report
  repairs {
    code
    count
  }
  flags {
    code
    count
  }
  reasons {
    code
    count
  }
  unmappedWords {
    column
    word
    count
  }
  lines(first: $first, after: $after, states: $states) {
    totalCount
    edges {
      node {
        ...RunLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RunSummary on ImportRun {
  id
  file
  state
  format
  series
  startedAt
  importedBy
  lineCount
  accepted
  quarantined
  dismissed
  added
  changed
  withdrawn
  missing
  repeats
  failure {
    code
    message
  }
}
fragment RunLine on ImportLine {
  entry
  line
  place
  state
  amount
  column
  code
  reason
  note
  decidedAt
  decidedBy
  recordId
  cells {
    field
    column
    text
  }
}`, {"fragmentName":"RunDetail"}) as unknown as TypedDocumentString<RunDetailFragment, unknown>;
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
export const CommitteeSheetDocument = {"__meta__":{"hash":"983d4a6531a6d082242a0b50d91ec6f821b08d41d5e7e7d33aa153b2fc013b59"}} as unknown as TypedDocumentString<CommitteeSheetQuery, CommitteeSheetQueryVariables>;
export const SessionFileDocument = {"__meta__":{"hash":"0c35ae988fcc58edfda007ef1bbda81ce3cf93aa214ccdd29b751efe3b4c89f1"}} as unknown as TypedDocumentString<SessionFileQuery, SessionFileQueryVariables>;
export const SessionChangesDocument = {"__meta__":{"hash":"340e047e857f09622e34dc4f825215ac89efad863ab36feb58677ac9c1fa3029"}} as unknown as TypedDocumentString<SessionChangesQuery, SessionChangesQueryVariables>;
export const SessionSnapshotDocument = {"__meta__":{"hash":"dcc6aae0ab21628608723a9c8b239d18df43242e52f2a2a8248d2f2c4026450e"}} as unknown as TypedDocumentString<SessionSnapshotQuery, SessionSnapshotQueryVariables>;
export const CommitteesSeenDocument = {"__meta__":{"hash":"5bd39521b4063d16f890f3c51490d8ed88ea309a93667380523ec09e09226350"}} as unknown as TypedDocumentString<CommitteesSeenQuery, CommitteesSeenQueryVariables>;
export const FinderAidsDocument = {"__meta__":{"hash":"264782119592412848bbce06cabc42499c6e847490f3ca92252d150df9c62866"}} as unknown as TypedDocumentString<FinderAidsQuery, FinderAidsQueryVariables>;
export const HomeFiguresDocument = {"__meta__":{"hash":"c9f2cb7d54af7e3ec5f8afc0a38ce523e191aaf811c050d00849d160e747b76a"}} as unknown as TypedDocumentString<HomeFiguresQuery, HomeFiguresQueryVariables>;
export const InvestmentSheetDocument = {"__meta__":{"hash":"46cddd16ebdfa4dc2b8ece80c7b20b29ee6b0bbf708bf78475f549ba79585cfe"}} as unknown as TypedDocumentString<InvestmentSheetQuery, InvestmentSheetQueryVariables>;
export const PlanOverviewDocument = {"__meta__":{"hash":"a971a538253f9e904ee4e958cd4f1960cf80c9051691b49c8b28290d83c95830"}} as unknown as TypedDocumentString<PlanOverviewQuery, PlanOverviewQueryVariables>;
export const PropositionSheetDocument = {"__meta__":{"hash":"77478bf9528f42b2a35d4950409cda18e3ba33f4a7bcef36e2805d19f85e9830"}} as unknown as TypedDocumentString<PropositionSheetQuery, PropositionSheetQueryVariables>;
export const SteeringActionListDocument = {"__meta__":{"hash":"dbae81e7d0079378d02eee7e7746abddd1de864802347634c2ee9476ce4b3dfa"}} as unknown as TypedDocumentString<SteeringActionListQuery, SteeringActionListQueryVariables>;
export const SteeringAidsByAudienceAndThemeDocument = {"__meta__":{"hash":"f0e55e8644d477646b527ee3f7f372f6e989d9ca4da091d94120e8664429b778"}} as unknown as TypedDocumentString<SteeringAidsByAudienceAndThemeQuery, SteeringAidsByAudienceAndThemeQueryVariables>;
export const SteeringAidsByPartnerDocument = {"__meta__":{"hash":"126e641eea0b006ba569ccc68b0ced099895cd53e10096eb7553a30b7a2485ca"}} as unknown as TypedDocumentString<SteeringAidsByPartnerQuery, SteeringAidsByPartnerQueryVariables>;
export const SteeringStaleAidsDocument = {"__meta__":{"hash":"eef4b6c82300f592405073d0396a37b1ad301f1ae17562814cb952b1afa3be50"}} as unknown as TypedDocumentString<SteeringStaleAidsQuery, SteeringStaleAidsQueryVariables>;
export const SteeringOverlapsDocument = {"__meta__":{"hash":"d0f69a9f3a034de7028cdd74c9190a73cd602b988a2d911f3c689a60de7c8356"}} as unknown as TypedDocumentString<SteeringOverlapsQuery, SteeringOverlapsQueryVariables>;
export const SteeringExpectedCellsDocument = {"__meta__":{"hash":"08e229d13223108706072f0ce277cc6cc4fa57913e397877829b1824d86e094f"}} as unknown as TypedDocumentString<SteeringExpectedCellsQuery, SteeringExpectedCellsQueryVariables>;
export const SteeringGapsDocument = {"__meta__":{"hash":"32c02edaf567884c1396ec0ec6a7a2d9124847d2aa29bb8d61a2d1119c072f40"}} as unknown as TypedDocumentString<SteeringGapsQuery, SteeringGapsQueryVariables>;
export const SteeringUncoveredCommunesDocument = {"__meta__":{"hash":"69f3637694bd30a8e8bd8fe6fc7ab095d0661512545e9f75cebdc533593d1234"}} as unknown as TypedDocumentString<SteeringUncoveredCommunesQuery, SteeringUncoveredCommunesQueryVariables>;
export const SteeringCompetenceWarningsDocument = {"__meta__":{"hash":"3ed55d22755cd72b52d227d38b23cffb91bb3a5e972722819c8ceff592edb5e1"}} as unknown as TypedDocumentString<SteeringCompetenceWarningsQuery, SteeringCompetenceWarningsQueryVariables>;
export const SteeringDoubleFundingsDocument = {"__meta__":{"hash":"b73db577a6704a0271dc63167870405eeec65b29a9e1e0eac9ce5f2edfa7fa09"}} as unknown as TypedDocumentString<SteeringDoubleFundingsQuery, SteeringDoubleFundingsQueryVariables>;
export const SteeringAboveLimitDocument = {"__meta__":{"hash":"a88ef9437a78a86564530816a88699948ecda3f83227bca88ee48d8904b8ea85"}} as unknown as TypedDocumentString<SteeringAboveLimitQuery, SteeringAboveLimitQueryVariables>;
export const SteeringDeMinimisDocument = {"__meta__":{"hash":"eb4e3523176b2daf1249444ccfcaef65007c7f4f74f9e781c16bc9cbb0f9105e"}} as unknown as TypedDocumentString<SteeringDeMinimisQuery, SteeringDeMinimisQueryVariables>;
export const SteeringExecutionDocument = {"__meta__":{"hash":"06e9c608fefe3b673cd363e815162e246739303303105d0e0a037ca6355680c9"}} as unknown as TypedDocumentString<SteeringExecutionQuery, SteeringExecutionQueryVariables>;
export const SteeringDelaysDocument = {"__meta__":{"hash":"850f68e62054057d5281b89907275b9fecef72b63f6d832158eec6a51e5532b4"}} as unknown as TypedDocumentString<SteeringDelaysQuery, SteeringDelaysQueryVariables>;
export const SteeringLateSubsidiesDocument = {"__meta__":{"hash":"6cd2e8479e91ed0d3df76fe8ec2aee8af1196aa23e63960620d68b9a5bbbbf38"}} as unknown as TypedDocumentString<SteeringLateSubsidiesQuery, SteeringLateSubsidiesQueryVariables>;
export const SteeringUnansweredRequestsDocument = {"__meta__":{"hash":"b0ee91351af882b4c32990aabff2a80de2116f55dcb17a0b0c277fedf098ee07"}} as unknown as TypedDocumentString<SteeringUnansweredRequestsQuery, SteeringUnansweredRequestsQueryVariables>;
export const SteeringUnaskedAidsDocument = {"__meta__":{"hash":"00dd2be33aeee118379fafcdc019d0336feaacf0920421ad0032aa2b35718579"}} as unknown as TypedDocumentString<SteeringUnaskedAidsQuery, SteeringUnaskedAidsQueryVariables>;
export const SteeringCommunesReachedDocument = {"__meta__":{"hash":"6e2645b72af45b0158021a4d1421651ed23e842b789efce368b2e84e7701dd6a"}} as unknown as TypedDocumentString<SteeringCommunesReachedQuery, SteeringCommunesReachedQueryVariables>;
export const SteeringAmountsByCommuneDocument = {"__meta__":{"hash":"5464a36cfa71ef4ca71ced81e30a6c47c1a6198cdd0b9a81a8bd8d20cfa29b5b"}} as unknown as TypedDocumentString<SteeringAmountsByCommuneQuery, SteeringAmountsByCommuneQueryVariables>;
export const SteeringIndicatorsDocument = {"__meta__":{"hash":"1d8fe0d93a17bdb5baec0eb0c7b0e6d5a8e9ed9aac7e59d4e0b804e92449b495"}} as unknown as TypedDocumentString<SteeringIndicatorsQuery, SteeringIndicatorsQueryVariables>;
export const SteeringInvestmentListDocument = {"__meta__":{"hash":"4c63af929e633a153cdc415a2da60b0b11468df4c2eb17c57991030d6f8466e0"}} as unknown as TypedDocumentString<SteeringInvestmentListQuery, SteeringInvestmentListQueryVariables>;
export const SteeringInvestmentSchedulesDocument = {"__meta__":{"hash":"5e41c7e8f1508b64dbd9c59fedc30a8edb83108bdd9312cf706c11ae14663561"}} as unknown as TypedDocumentString<SteeringInvestmentSchedulesQuery, SteeringInvestmentSchedulesQueryVariables>;
export const SteeringInvestmentsByYearDocument = {"__meta__":{"hash":"9fec94a66bc7e1dc984ca23a01202e6ac589897dbfd45ef3d80c9324de41bf66"}} as unknown as TypedDocumentString<SteeringInvestmentsByYearQuery, SteeringInvestmentsByYearQueryVariables>;
export const SteeringActionsNowDocument = {"__meta__":{"hash":"c977a823981e1c6d06e56c4e315f13da29f063fbc2c78f923f6800648ca481fe"}} as unknown as TypedDocumentString<SteeringActionsNowQuery, SteeringActionsNowQueryVariables>;
export const SteeringMoneyNowDocument = {"__meta__":{"hash":"5d1e99935c37d4dd516f012d66c32876941b4ddd61addbdcf80e4bd74b078404"}} as unknown as TypedDocumentString<SteeringMoneyNowQuery, SteeringMoneyNowQueryVariables>;
export const SteeringUnansweredNowDocument = {"__meta__":{"hash":"e43e628ac8981319dc22234c551a74d3cb9f1efc25feb59dcc843bf5ba7057ac"}} as unknown as TypedDocumentString<SteeringUnansweredNowQuery, SteeringUnansweredNowQueryVariables>;
export const SteeringReachNowDocument = {"__meta__":{"hash":"ccad3284fdb3ae63a8739884472dcc5941e97595d4cce74e8e50dfe2055c42a5"}} as unknown as TypedDocumentString<SteeringReachNowQuery, SteeringReachNowQueryVariables>;
export const SteeringFreshnessDocument = {"__meta__":{"hash":"1c589731133f4ed4c6bf0c70beec3d0c0233d2a330d636b397dadae12817ef15"}} as unknown as TypedDocumentString<SteeringFreshnessQuery, SteeringFreshnessQueryVariables>;
export const SteeringDataDoubtsDocument = {"__meta__":{"hash":"bbd95ed2135c9e652f4e6f8cfe3736e869f141b1e2e916f69df7c46d582044d7"}} as unknown as TypedDocumentString<SteeringDataDoubtsQuery, SteeringDataDoubtsQueryVariables>;
export const SteeringImportsDocument = {"__meta__":{"hash":"3ce037a537ef79556f07ac24fbb41c243ab63d8928114768c03ef7907c05092d"}} as unknown as TypedDocumentString<SteeringImportsQuery, SteeringImportsQueryVariables>;
export const SteeringDuplicatesDocument = {"__meta__":{"hash":"1e40ecc33beacf66527f0103df868af1af6d42eb781f494ae881fc374c71eabf"}} as unknown as TypedDocumentString<SteeringDuplicatesQuery, SteeringDuplicatesQueryVariables>;
export const SteeringSubsidyStepsDocument = {"__meta__":{"hash":"9fc82214195d0557d6eb8e4b76c49f263f61e2c78ba224d92107ff4d482aabd1"}} as unknown as TypedDocumentString<SteeringSubsidyStepsQuery, SteeringSubsidyStepsQueryVariables>;
export const SteeringSubsidyListDocument = {"__meta__":{"hash":"e3ef49b116428c845b7fb9b32858504c8891c03d8495a82b8c60d931bb77ee1a"}} as unknown as TypedDocumentString<SteeringSubsidyListQuery, SteeringSubsidyListQueryVariables>;
export const SubsidySheetDocument = {"__meta__":{"hash":"762c0981b27d1bde2b8500483be05cfab283e0898b0230f8577923b61f821b2f"}} as unknown as TypedDocumentString<SubsidySheetQuery, SubsidySheetQueryVariables>;
export const TerritoriesIndexDocument = {"__meta__":{"hash":"69c4644134b7ad0a595d0bc0d1804ea74a63593c1051752990a38cee66e0ed4a"}} as unknown as TypedDocumentString<TerritoriesIndexQuery, TerritoriesIndexQueryVariables>;
export const CommunePlaceDocument = {"__meta__":{"hash":"b699d3c08d62befd33b27381975c0f93c1a665d8a848cfd3f3b517cd9e8e13b0"}} as unknown as TypedDocumentString<CommunePlaceQuery, CommunePlaceQueryVariables>;
export const EpciPlaceDocument = {"__meta__":{"hash":"f49b069590b32d1abac2d6fbb97b93cd8a8f7b57ba5a5fdab592b7abec8b8b3b"}} as unknown as TypedDocumentString<EpciPlaceQuery, EpciPlaceQueryVariables>;
export const TerritoryFiguresDocument = {"__meta__":{"hash":"e75e39d186636453319963712162eec1a47ed95c9ba5c4397a67c9a479bc5c7a"}} as unknown as TypedDocumentString<TerritoryFiguresQuery, TerritoryFiguresQueryVariables>;
export const TerritoryTotalsDocument = {"__meta__":{"hash":"3b000ce062568941a2dedec886b16a6dc9fd1522676ce5ae7f3cde37b8b94c88"}} as unknown as TypedDocumentString<TerritoryTotalsQuery, TerritoryTotalsQueryVariables>;
export const EditedDepartmentAidDocument = {"__meta__":{"hash":"d5173bb9fd8ff623e1ebb1fa4dc1460c10270d4bcccad10678fc0b54441452d3"}} as unknown as TypedDocumentString<EditedDepartmentAidQuery, EditedDepartmentAidQueryVariables>;
export const EditedTourismAidDocument = {"__meta__":{"hash":"5da22099c97a311cca411c26417a44e097a3961adcc8711cd3fc2cde6e62c59d"}} as unknown as TypedDocumentString<EditedTourismAidQuery, EditedTourismAidQueryVariables>;
export const EditedChamberAidDocument = {"__meta__":{"hash":"0ea9959030165be69f5ba78421d987582284d449e82a624901d293748060656b"}} as unknown as TypedDocumentString<EditedChamberAidQuery, EditedChamberAidQueryVariables>;
export const EditedLocalAidDocument = {"__meta__":{"hash":"fc04e254c7ac87da91f24d5e0329ddd0275be782a31f912a6a69e900fd42a73e"}} as unknown as TypedDocumentString<EditedLocalAidQuery, EditedLocalAidQueryVariables>;
export const AidChoicesDocument = {"__meta__":{"hash":"03ad377db312bdc4cc20d71284de9d885742ab5376d7f26dfaaf3a8407d8e4b7"}} as unknown as TypedDocumentString<AidChoicesQuery, AidChoicesQueryVariables>;
export const CreateDepartmentAidDocument = {"__meta__":{"hash":"41c2915913a6b3864ea760763ccb03f95dbe770792d4d0bd35fe6cf83b3c2307"}} as unknown as TypedDocumentString<CreateDepartmentAidMutation, CreateDepartmentAidMutationVariables>;
export const UpdateDepartmentAidDocument = {"__meta__":{"hash":"9365b10e63c2dd7d601bf71a34105ae3dabcc82b4aa6a011b64699c5d2b31b3a"}} as unknown as TypedDocumentString<UpdateDepartmentAidMutation, UpdateDepartmentAidMutationVariables>;
export const DeleteDepartmentAidDocument = {"__meta__":{"hash":"f1235fb3491a7da81cd6fef2a87947856fb3d65368751d898b228b589bcbe34d"}} as unknown as TypedDocumentString<DeleteDepartmentAidMutation, DeleteDepartmentAidMutationVariables>;
export const CreateTourismAidDocument = {"__meta__":{"hash":"bbc687efd39082db3f5ea344f0d001a281f171f726fda6b2d4f18c31d22c64c5"}} as unknown as TypedDocumentString<CreateTourismAidMutation, CreateTourismAidMutationVariables>;
export const UpdateTourismAidDocument = {"__meta__":{"hash":"8e7c6b47083828cfffe0d360b425b3eadedd2a62710bbabe655f02d0f477626b"}} as unknown as TypedDocumentString<UpdateTourismAidMutation, UpdateTourismAidMutationVariables>;
export const DeleteTourismAidDocument = {"__meta__":{"hash":"c1bee066443b8e945957a2fbdd9a76e5af7f2101688543923abf1950fdce06a4"}} as unknown as TypedDocumentString<DeleteTourismAidMutation, DeleteTourismAidMutationVariables>;
export const CreateChamberAidDocument = {"__meta__":{"hash":"9155317c1b1b650e8121b9855db7b8409a99f8dd9e51a58a61f1253cc7e0c826"}} as unknown as TypedDocumentString<CreateChamberAidMutation, CreateChamberAidMutationVariables>;
export const UpdateChamberAidDocument = {"__meta__":{"hash":"9c56f082dd2e5e22e6444b0e0c7ccf23679c8226f595f9f1b2fe9bd09498e4ee"}} as unknown as TypedDocumentString<UpdateChamberAidMutation, UpdateChamberAidMutationVariables>;
export const DeleteChamberAidDocument = {"__meta__":{"hash":"3d04b8cb290b162c5b6f8c40d1bae52c1cbf6c3bf40d8c9db7d74d6e8cd8bcf8"}} as unknown as TypedDocumentString<DeleteChamberAidMutation, DeleteChamberAidMutationVariables>;
export const CreateLocalAidDocument = {"__meta__":{"hash":"83d5e432c6de1471860637ce4244aa77a41b9464ae25b34dfb0651b8f7a72645"}} as unknown as TypedDocumentString<CreateLocalAidMutation, CreateLocalAidMutationVariables>;
export const UpdateLocalAidDocument = {"__meta__":{"hash":"ff09f85258cd2c2907d56a0135320ae44514c76f68c1a79430106a1f8d117da4"}} as unknown as TypedDocumentString<UpdateLocalAidMutation, UpdateLocalAidMutationVariables>;
export const DeleteLocalAidDocument = {"__meta__":{"hash":"98c03c072a4ceb7917e8c26a948551e1c12ca5db477f5a7ba4a97d13748d5131"}} as unknown as TypedDocumentString<DeleteLocalAidMutation, DeleteLocalAidMutationVariables>;
export const LastHeardDocument = {"__meta__":{"hash":"d3c1e2455e1b9bee91fdb6ab6c77a88e464dc574bf1818b07f188d9cf0a10d4a"}} as unknown as TypedDocumentString<LastHeardQuery, LastHeardQueryVariables>;
export const OwnAidsDocument = {"__meta__":{"hash":"811efd59dbf1684d88404471f85746a03906f5f41ae85a539eb720efd7eed234"}} as unknown as TypedDocumentString<OwnAidsQuery, OwnAidsQueryVariables>;
export const DuplicateListDocument = {"__meta__":{"hash":"cb76df90d9841093abef5ab252bd85f85cf8ae4202c964f3f736c70eafa6e348"}} as unknown as TypedDocumentString<DuplicateListQuery, DuplicateListQueryVariables>;
export const DecideDuplicatesDocument = {"__meta__":{"hash":"552b8d7a752ae1512318b35508b89d0780993f3196327b4f666e9155330f3130"}} as unknown as TypedDocumentString<DecideDuplicatesMutation, DecideDuplicatesMutationVariables>;
export const WorkspaceTasksDocument = {"__meta__":{"hash":"181cec9cec23f5cf405e316d4746162bd58b4fec7ad0f2a8c6df012f2d03bc03"}} as unknown as TypedDocumentString<WorkspaceTasksQuery, WorkspaceTasksQueryVariables>;
export const ImportRunListDocument = {"__meta__":{"hash":"0363697ddd2570f5211c19faaa08010c6d15af19d8e14fcefe25b192b6968afb"}} as unknown as TypedDocumentString<ImportRunListQuery, ImportRunListQueryVariables>;
export const ImportRunSheetDocument = {"__meta__":{"hash":"f96d3511ba01bc7e85e66a4ff018ac4506a06d84b91309d0e8e0971aee82f349"}} as unknown as TypedDocumentString<ImportRunSheetQuery, ImportRunSheetQueryVariables>;
export const CorrectLineDocument = {"__meta__":{"hash":"22da6bf105f435c99d02d6aeb8cdbe0dbb99199797f2c1582be64b9ca930e601"}} as unknown as TypedDocumentString<CorrectLineMutation, CorrectLineMutationVariables>;
export const DismissLineDocument = {"__meta__":{"hash":"c728415b1bf2c8abbd0a93a51b877b5cd85a5a8494b194e3cd7c33c83807e6d8"}} as unknown as TypedDocumentString<DismissLineMutation, DismissLineMutationVariables>;
export const ReopenLineDocument = {"__meta__":{"hash":"66fc58aff463233ecf2b9eb671c6b47ed8da862c4b64380591d5ec5e87fb26bd"}} as unknown as TypedDocumentString<ReopenLineMutation, ReopenLineMutationVariables>;
export const ReplayImportDocument = {"__meta__":{"hash":"92ca1d60991068817d6e3b1958b28afcbdc91e1cd2de47ebb4404a54efb499ca"}} as unknown as TypedDocumentString<ReplayImportMutation, ReplayImportMutationVariables>;
export const UndoImportDocument = {"__meta__":{"hash":"663b3a79834478d44787b5390e3c93e6c725914a6a4c8b06b592d02025f2e074"}} as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const FreshnessDocument = {"__meta__":{"hash":"1c753072c07152c21035a6bdbe351dfd17d9ae3c79bc1a175a54bf44cb8fdf39"}} as unknown as TypedDocumentString<FreshnessQuery, FreshnessQueryVariables>;