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

/** A place, by one of its codes: what concerns it is what names it, what is around it, or what is within it (territoire). */
export type TerritoryFilter = {
  /** A commune: its own records, its EPCI’s and the département’s. */
  commune?: string | null | undefined;
  /** An EPCI: its own records, its communes’ and the département’s. */
  epci?: string | null | undefined;
};

type WidgetCard_ChamberAid_Fragment = { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, contact?: { service: string, phone: string | null, email: string | null } | null };

type WidgetCard_DepartmentAid_Fragment = { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, contact?: { service: string, phone: string | null, email: string | null } | null };

type WidgetCard_LocalAid_Fragment = { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, contact?: { service: string, phone: string | null, email: string | null } | null };

type WidgetCard_TourismAid_Fragment = { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, contact?: { service: string, phone: string | null, email: string | null } | null };

export type WidgetCardFragment =
  | WidgetCard_ChamberAid_Fragment
  | WidgetCard_DepartmentAid_Fragment
  | WidgetCard_LocalAid_Fragment
  | WidgetCard_TourismAid_Fragment
;

export type WidgetAidsQueryVariables = Exact<{
  filter: AidFilter;
  orderBy: AidOrder;
  first: number;
  after?: string | null | undefined;
  withContact: boolean;
}>;


export type WidgetAidsQuery = { aids: { totalCount: number, nodes: Array<
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, contact?: { service: string, phone: string | null, email: string | null } | null }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, contact?: { service: string, phone: string | null, email: string | null } | null }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, contact?: { service: string, phone: string | null, email: string | null } | null }
      | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, contact?: { service: string, phone: string | null, email: string | null } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null }, freshness: { asOf: string, isPartial: boolean, silent: Array<{ owner: Owner, label: string }> } } };

export type WidgetAidQueryVariables = Exact<{
  id: string | number;
  withContact: boolean;
}>;


export type WidgetAidQuery = { aid:
    | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, contact?: { service: string, phone: string | null, email: string | null } | null }
    | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, contact?: { service: string, phone: string | null, email: string | null } | null }
    | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, contact?: { service: string, phone: string | null, email: string | null } | null }
    | { id: string, title: string, summary: string, status: AidStatus, instrument: AidInstrument, audiences: Array<Audience>, opensOn: string | null, closesOn: string | null, rate: number | null, floor: number | null, ceiling: number | null, owner: Owner, demo: boolean, funder: { siren: string, name: string | null }, themes: Array<{ code: string, label: string | null }>, contact?: { service: string, phone: string | null, email: string | null } | null }
   | null };

export type WidgetPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type WidgetPlacesQuery = { communes: Array<{ inseeCode: string, name: string | null }>, epcis: Array<{ siren: string, name: string | null }> };

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
export const WidgetCardFragmentDoc = new TypedDocumentString(`
    fragment WidgetCard on Aid {
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
  contact @include(if: $withContact) {
    service
    phone
    email
  }
}
    `, {"fragmentName":"WidgetCard"}) as unknown as TypedDocumentString<WidgetCardFragment, unknown>;
export const WidgetAidsDocument = {"__meta__":{"hash":"03d4e24c35c7d11abdf03e5c264b718d2d28648edb5d5f19171eec0e3de830bd"}} as unknown as TypedDocumentString<WidgetAidsQuery, WidgetAidsQueryVariables>;
export const WidgetAidDocument = {"__meta__":{"hash":"8110a17692ac430ee30cab7719676c42db0aea21b47f8f0c8ba1de4fbd6109b3"}} as unknown as TypedDocumentString<WidgetAidQuery, WidgetAidQueryVariables>;
export const WidgetPlacesDocument = {"__meta__":{"hash":"0d2484e86f408b5864511035ab2ba5f9618dbc2672c030b3a8588688ac14c85a"}} as unknown as TypedDocumentString<WidgetPlacesQuery, WidgetPlacesQueryVariables>;