/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** What became of a record between two instants (évolution). */
export type ChangeType =
  /** It was not there before (ajout). */
  | 'ADDED'
  /** It was there, and says something else now (modification). */
  | 'CHANGED'
  /** It is not there any more (retrait). */
  | 'WITHDRAWN';

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

export type FreshnessPartsFragment = { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string, caughtUpAt: string | null, unheardSince: string | null }> };

export type FacetValueFragment = { code: string, label: string | null, count: number };

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
export const CommuneByCodeDocument = {"__meta__":{"hash":"9eeef7dd9665795f6a66984cf812c77363de8893c1e1c3e75b509eb28131a88b"}} as unknown as TypedDocumentString<CommuneByCodeQuery, CommuneByCodeQueryVariables>;
export const CommunesByTextDocument = {"__meta__":{"hash":"82d109ffd11da049c56fd37e7ad2e038dfceeb829ace28a7b64441bf0124a6fd"}} as unknown as TypedDocumentString<CommunesByTextQuery, CommunesByTextQueryVariables>;
export const AllCommunesDocument = {"__meta__":{"hash":"9545849ff4f08a637e0e461e872963c0f98e6c6a014fcb770550d3a71c462fe5"}} as unknown as TypedDocumentString<AllCommunesQuery, AllCommunesQueryVariables>;
export const AidSheetDocument = {"__meta__":{"hash":"1fd046d210aed5fb0a35aef642698b0768e577e7f17a859ae3f036a5d7630d1d"}} as unknown as TypedDocumentString<AidSheetQuery, AidSheetQueryVariables>;
export const AidListDocument = {"__meta__":{"hash":"d860b6b0a4faec5b8374fbe7299ceb16bbf9ff1fdbf7f95983b7f70e97022c20"}} as unknown as TypedDocumentString<AidListQuery, AidListQueryVariables>;
export const FinderAidsDocument = {"__meta__":{"hash":"b4a1352fbe4b65a51839b6a09cdbeb3d18dfc57b4b20831e33060d442fb3fb68"}} as unknown as TypedDocumentString<FinderAidsQuery, FinderAidsQueryVariables>;
export const HomeFiguresDocument = {"__meta__":{"hash":"c9f2cb7d54af7e3ec5f8afc0a38ce523e191aaf811c050d00849d160e747b76a"}} as unknown as TypedDocumentString<HomeFiguresQuery, HomeFiguresQueryVariables>;