import { registerEnumType } from 'type-graphql';

export enum SubsidyStatus {
  REQUESTED = 'REQUESTED',
  REJECTED = 'REJECTED',
  GRANTED = 'GRANTED',
  NOTIFIED = 'NOTIFIED',
  PARTLY_PAID = 'PARTLY_PAID',
  PAID = 'PAID',
  CANCELLED = 'CANCELLED',
}

/** A right to it was conferred, and holds. */
export const grantedStatuses: readonly SubsidyStatus[] = [
  ...[SubsidyStatus.GRANTED, SubsidyStatus.NOTIFIED],
  ...[SubsidyStatus.PARTLY_PAID, SubsidyStatus.PAID],
];

registerEnumType(SubsidyStatus, {
  name: 'SubsidyStatus',
  description: 'How far a subsidy has come, from request to payment (état de la subvention).',
  valuesConfig: {
    REQUESTED: { description: 'Asked for, not decided (demandée).' },
    REJECTED: { description: 'Refused by the funder (refusée).' },
    GRANTED: { description: 'Voted or signed (attribuée).' },
    NOTIFIED: { description: 'The beneficiary was told in writing (notifiée).' },
    PARTLY_PAID: { description: 'Paid in part (versée partiellement).' },
    PAID: { description: 'Paid in full (versée).' },
    CANCELLED: { description: 'Withdrawn after the vote (annulée).' },
  },
});

export enum SubsidyNature {
  IN_CASH = 'IN_CASH',
  IN_KIND = 'IN_KIND',
}

registerEnumType(SubsidyNature, {
  name: 'SubsidyNature',
  description: 'Money or something else (SCDL `nature`).',
  valuesConfig: {
    IN_CASH: { description: 'Money (aide en numéraire).' },
    IN_KIND: { description: 'Goods, premises or staff (aide en nature).' },
  },
});

export enum BeneficiaryKind {
  ASSOCIATION = 'ASSOCIATION',
  FIRM = 'FIRM',
  LOCAL_AUTHORITY = 'LOCAL_AUTHORITY',
  PUBLIC_BODY = 'PUBLIC_BODY',
  SOLE_TRADER = 'SOLE_TRADER',
  NATURAL_PERSON = 'NATURAL_PERSON',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(BeneficiaryKind, {
  name: 'BeneficiaryKind',
  description: 'What kind of person receives a subsidy (catégorie de bénéficiaire).',
  valuesConfig: {
    ASSOCIATION: { description: 'An association (loi de 1901).' },
    FIRM: { description: 'A company or other business with legal personality (entreprise).' },
    LOCAL_AUTHORITY: { description: 'A commune, EPCI, département or région (collectivité).' },
    PUBLIC_BODY: { description: 'Another public body (établissement public).' },
    SOLE_TRADER: {
      description:
        'A sole trader whom the owner names, on a legal ground that it states in `namingGround`; without one it is a NATURAL_PERSON (entreprise individuelle).',
    },
    NATURAL_PERSON: { description: 'A person or sole trader: never named (personne physique).' },
    UNKNOWN: { description: 'Not known: treated as a natural person where names are concerned.' },
  },
});
