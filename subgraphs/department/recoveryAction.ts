import { MaxLength } from 'class-validator';
import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import { recoveryActionColumns } from '@relance/kit/records/recoveryActionColumns.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { RecoveryAction, RecoveryActionInput } from '@relance/schema/records/recoveryAction.ts';

const directorate = 'Directorate in charge (direction pilote).';

@ObjectType({ implements: RecoveryAction, description: 'An action of the Conseil départemental.' })
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('recovery_action')
export class DepartmentRecoveryAction extends RecoveryAction {
  override owner = Owner.DEPARTMENT;

  @Field(() => String, { nullable: true, description: directorate })
  @Column(optionalText)
  directorate!: string | null;
}

@InputType({ description: 'An action of the Conseil départemental, as it shall be.' })
export class DepartmentRecoveryActionInput extends RecoveryActionInput {
  @Field(() => String, { nullable: true, description: directorate })
  @MaxLength(200)
  directorate!: string | null;
}

export const DepartmentRecoveryActionMutations = recordMutations({
  type: DepartmentRecoveryAction,
  input: DepartmentRecoveryActionInput,
  columns: recoveryActionColumns,
});
