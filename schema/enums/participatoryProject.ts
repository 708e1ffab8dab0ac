import { registerEnumType } from 'type-graphql';

export enum ParticipatoryProjectStatus {
  NOT_STARTED = 'NOT_STARTED',
  STUDIES = 'STUDIES',
  PROCEDURES = 'PROCEDURES',
  WORKS = 'WORKS',
  DELIVERY = 'DELIVERY',
  COMPLETED = 'COMPLETED',
  ABANDONED = 'ABANDONED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(ParticipatoryProjectStatus, {
  name: 'ParticipatoryProjectStatus',
  description: 'How far a winning project has come (avancement).',
  valuesConfig: {
    NOT_STARTED: { description: 'Won, not started (non démarré).' },
    STUDIES: { description: 'Being studied (études).' },
    PROCEDURES: { description: 'Permits and contracts are under way (procédures).' },
    WORKS: { description: 'Being built (travaux).' },
    DELIVERY: { description: 'Built, being handed over (livraison).' },
    COMPLETED: { description: 'Done (fin).' },
    ABANDONED: { description: 'Given up (abandonné).' },
    UNKNOWN: { description: 'Told in words that we can’t sort: see `statusText`.' },
  },
});
