import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import { recoveryActionColumns } from '@relance/kit/records/recoveryActionColumns.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { RecoveryAction, RecoveryActionInput } from '@relance/schema/records/recoveryAction.ts';
import { Chamber, chamberDescription } from './chamber.ts';

@ObjectType({
  implements: RecoveryAction,
  description: 'An action of a chamber (CCI, CMA, Chambre d’agriculture).',
})
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('recovery_action')
export class ChamberRecoveryAction extends RecoveryAction {
  override owner = Owner.CHAMBERS;

  @Field(() => Chamber, { nullable: true, description: chamberDescription })
  @Column(optionalText)
  chamber!: Chamber | null;
}

@InputType({ description: 'An action of a chamber, as it shall be.' })
export class ChamberRecoveryActionInput extends RecoveryActionInput {
  @Field(() => Chamber, { nullable: true, description: chamberDescription })
  chamber!: Chamber | null;
}

export const ChamberRecoveryActionMutations = recordMutations({
  type: ChamberRecoveryAction,
  input: ChamberRecoveryActionInput,
  columns: recoveryActionColumns,
});
