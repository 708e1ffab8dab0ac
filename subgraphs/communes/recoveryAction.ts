import { MaxLength } from 'class-validator';
import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import { recoveryActionColumns } from '@relance/kit/records/recoveryActionColumns.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { RecoveryAction, RecoveryActionInput } from '@relance/schema/records/recoveryAction.ts';
import { LocalAuthorityKind } from './localAuthorityKind.ts';

const localAuthorityKind = 'What kind of body leads it; null when not recorded (catégorie).';
const contract =
  'Contract with the State that it belongs to, in words, e.g. `CRTE Albret` (contrat territorial).';

@ObjectType({
  implements: RecoveryAction,
  description: 'An action of a commune or of a grouping of communes.',
})
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('recovery_action')
export class LocalRecoveryAction extends RecoveryAction {
  override owner = Owner.COMMUNES;

  @Field(() => LocalAuthorityKind, { nullable: true, description: localAuthorityKind })
  @Column(optionalText)
  localAuthorityKind!: LocalAuthorityKind | null;

  @Field(() => String, { nullable: true, description: contract })
  @Column(optionalText)
  contract!: string | null;
}

@InputType({ description: 'An action of a commune or of a grouping of communes, as it shall be.' })
export class LocalRecoveryActionInput extends RecoveryActionInput {
  @Field(() => LocalAuthorityKind, { nullable: true, description: localAuthorityKind })
  localAuthorityKind!: LocalAuthorityKind | null;

  @Field(() => String, { nullable: true, description: contract })
  @MaxLength(200)
  contract!: string | null;
}

export const LocalRecoveryActionMutations = recordMutations({
  type: LocalRecoveryAction,
  input: LocalRecoveryActionInput,
  columns: recoveryActionColumns,
});
