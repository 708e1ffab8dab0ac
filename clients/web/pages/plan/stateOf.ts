import type { ActionRowFragment } from '../../__generated__/graphql.ts';

type RecoveryActionStatus = ActionRowFragment['status'];

/** How far a proposition has come, in a word and a tone. */
export interface PropositionState {
  label: string;
  tone: 'good' | 'warn' | 'bad' | '';
}

/** The state of a proposition from those of its actions: how many are in each. */
export function stateOf(counts: ReadonlyMap<RecoveryActionStatus, number>): PropositionState {
  const of = (status: RecoveryActionStatus) => counts.get(status) ?? 0;
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
  if (total === 0) return { label: 'Sans action connue', tone: 'warn' };
  if (of('BLOCKED') > 0) return { label: 'En partie bloquée', tone: 'bad' };
  const over = of('COMPLETED') + of('ABANDONED');
  if (over === total) {
    return of('COMPLETED') > 0
      ? { label: 'Achevée', tone: 'good' }
      : { label: 'Abandonnée', tone: 'warn' };
  }
  if (of('IN_PROGRESS') > 0 || of('COMPLETED') > 0) return { label: 'En cours', tone: 'good' };
  return { label: 'Pas commencée', tone: '' };
}
