import { Min } from 'class-validator';
import { Directive, Field, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import { recoveryActionColumns } from '@relance/kit/records/recoveryActionColumns.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { RecoveryAction, RecoveryActionInput } from '@relance/schema/records/recoveryAction.ts';
import { phaseDescription, TourismPhase } from './phase.ts';

const visitorTarget =
  'Visitors that it wants to bring; null when not set (objectif de fréquentation).';

@ObjectType({
  implements: RecoveryAction,
  description: 'An action of the Comité départemental du tourisme.',
})
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('recovery_action')
export class TourismRecoveryAction extends RecoveryAction {
  override owner = Owner.TOURISM;

  @Field(() => TourismPhase, { nullable: true, description: phaseDescription })
  @Column(optionalText)
  phase!: TourismPhase | null;

  @Field(() => Int, { nullable: true, description: visitorTarget })
  @Column('int', { nullable: true })
  visitorTarget!: number | null;
}

@InputType({ description: 'An action of the Comité départemental du tourisme, as it shall be.' })
export class TourismRecoveryActionInput extends RecoveryActionInput {
  @Field(() => TourismPhase, { nullable: true, description: phaseDescription })
  phase!: TourismPhase | null;

  @Field(() => Int, { nullable: true, description: visitorTarget })
  @Min(0)
  visitorTarget!: number | null;
}

export const TourismRecoveryActionMutations = recordMutations({
  type: TourismRecoveryAction,
  input: TourismRecoveryActionInput,
  columns: recoveryActionColumns,
});
