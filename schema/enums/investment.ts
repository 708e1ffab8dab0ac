import { registerEnumType } from 'type-graphql';

export enum InvestmentStatus {
  PLANNED = 'PLANNED',
  IN_PROGRESS = 'IN_PROGRESS',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(InvestmentStatus, {
  name: 'InvestmentStatus',
  description: 'How far the works have come (état d’avancement).',
  valuesConfig: {
    PLANNED: { description: 'In the programme, not started (programmé).' },
    IN_PROGRESS: { description: 'Studies or works have started (en cours).' },
    COMPLETED: { description: 'Works received (achevé).' },
    CANCELLED: { description: 'Given up (abandonné).' },
  },
});

export enum InvestmentSchedule {
  KEPT = 'KEPT',
  BROUGHT_FORWARD = 'BROUGHT_FORWARD',
  DELAYED = 'DELAYED',
}

registerEnumType(InvestmentSchedule, {
  name: 'InvestmentSchedule',
  description: 'The revised year against the year first programmed (tenue du calendrier).',
  valuesConfig: {
    KEPT: { description: 'Same year as programmed (maintenu).' },
    BROUGHT_FORWARD: { description: 'Earlier than programmed (avancé).' },
    DELAYED: { description: 'Later than programmed (décalé).' },
  },
});

export enum FinancingStatus {
  REQUESTED = 'REQUESTED',
  GRANTED = 'GRANTED',
  PAID = 'PAID',
  REFUSED = 'REFUSED',
}

registerEnumType(FinancingStatus, {
  name: 'FinancingStatus',
  description: 'How sure one line of a financing plan is (état du cofinancement).',
  valuesConfig: {
    REQUESTED: { description: 'Asked for (sollicité).' },
    GRANTED: { description: 'Granted (acquis).' },
    PAID: { description: 'Paid (versé).' },
    REFUSED: { description: 'Refused (refusé).' },
  },
});
