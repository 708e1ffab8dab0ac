import { registerEnumType } from 'type-graphql';

export enum ActionStatus {
  NOT_STARTED = 'NOT_STARTED',
  IN_PROGRESS = 'IN_PROGRESS',
  BLOCKED = 'BLOCKED',
  COMPLETED = 'COMPLETED',
  ABANDONED = 'ABANDONED',
}

registerEnumType(ActionStatus, {
  name: 'ActionStatus',
  description: 'How far a recovery action has come (état de l’action).',
  valuesConfig: {
    NOT_STARTED: { description: 'Decided, not started (à lancer).' },
    IN_PROGRESS: { description: 'Under way (en cours).' },
    BLOCKED: { description: 'Held up: the milestones say by what (bloquée).' },
    COMPLETED: { description: 'Done (achevée).' },
    ABANDONED: { description: 'Given up (abandonnée).' },
  },
});
