import { Directive, InputType, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import { recoveryActionColumns } from '@relance/kit/records/recoveryActionColumns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import {
  RecoveryAction,
  RecoveryActionInput,
  RecoveryActionSummary,
} from '@relance/schema/records/recoveryAction.ts';

// Extends the owner's view and implements the index's: this subgraph is both.
@ObjectType({
  implements: RecoveryActionSummary,
  description: 'An action of the Conférence des Territoires itself.',
})
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('recovery_action')
export class ConferenceRecoveryAction extends RecoveryAction {
  override owner = Owner.CONFERENCE;
}

@InputType({ description: 'An action of the Conférence des Territoires, as it shall be.' })
export class ConferenceRecoveryActionInput extends RecoveryActionInput {}

export const ConferenceRecoveryActionMutations = recordMutations({
  type: ConferenceRecoveryAction,
  input: ConferenceRecoveryActionInput,
  columns: recoveryActionColumns,
});
