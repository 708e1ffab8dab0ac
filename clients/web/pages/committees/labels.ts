import type {
  CommitteeRole,
  DecisionPartsFragment,
  SessionLineFragment,
} from '../../__generated__/graphql.ts';

/** What an organization does in a committee. */
export const roles: Readonly<Record<`${CommitteeRole}`, string>> = {
  CHAIR: 'Présidence',
  MEMBER: 'Membre',
  OBSERVER: 'Observateur',
};

/** Whether a session takes place. */
export const sessionStatuses: Readonly<Record<SessionLineFragment['status'], string>> = {
  PLANNED: 'À venir',
  HELD: 'Tenue',
  CANCELLED: 'Annulée',
};

/** How far a decision has come. */
export const decisionStates: Readonly<Record<DecisionPartsFragment['state'], string>> = {
  TO_DO: 'À faire',
  IN_PROGRESS: 'En cours',
  DONE: 'Faite',
  DROPPED: 'Abandonnée',
};
