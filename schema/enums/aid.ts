import { registerEnumType } from 'type-graphql';

export enum AidStatus {
  PLANNED = 'PLANNED',
  OPEN = 'OPEN',
  SUSPENDED = 'SUSPENDED',
  CLOSED = 'CLOSED',
}

registerEnumType(AidStatus, {
  name: 'AidStatus',
  description: 'Whether an aid takes applications (état du dispositif).',
  valuesConfig: {
    PLANNED: { description: 'Decided, not yet open (à venir).' },
    OPEN: { description: 'Takes applications (ouvert).' },
    SUSPENDED: { description: 'Applications are held for a time (suspendu).' },
    CLOSED: { description: 'Takes no more applications (clos).' },
  },
});

export enum AidInstrument {
  GRANT = 'GRANT',
  LOAN = 'LOAN',
  REPAYABLE_ADVANCE = 'REPAYABLE_ADVANCE',
  GUARANTEE = 'GUARANTEE',
  TAX_RELIEF = 'TAX_RELIEF',
  VOUCHER = 'VOUCHER',
  ADVICE = 'ADVICE',
  IN_KIND = 'IN_KIND',
}

registerEnumType(AidInstrument, {
  name: 'AidInstrument',
  description: 'What an aid consists of (nature de l’aide).',
  valuesConfig: {
    GRANT: { description: 'Money that is not paid back (subvention).' },
    LOAN: { description: 'A loan (prêt).' },
    REPAYABLE_ADVANCE: { description: 'Money paid back in case of success (avance remboursable).' },
    GUARANTEE: { description: 'A guarantee of a loan (garantie d’emprunt).' },
    TAX_RELIEF: { description: 'A relief of tax, rent or fee (exonération).' },
    VOUCHER: { description: 'A voucher (chèque, bon).' },
    ADVICE: { description: 'Engineering or advice (ingénierie, accompagnement).' },
    IN_KIND: { description: 'Equipment, premises or staff (aide en nature).' },
  },
});
