import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import { subsidyColumns } from '@relance/kit/records/subsidyColumns.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Subsidy, SubsidyInput } from '@relance/schema/records/subsidy.ts';
import { LocalAuthorityKind } from './localAuthorityKind.ts';

const localAuthorityKind = 'What kind of body grants it; null when not recorded (catégorie).';

@ObjectType({
  implements: Subsidy,
  description: 'A subsidy of a commune or of a grouping of communes.',
})
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('subsidy')
export class LocalSubsidy extends Subsidy {
  override owner = Owner.COMMUNES;

  @Field(() => LocalAuthorityKind, { nullable: true, description: localAuthorityKind })
  @Column(optionalText)
  localAuthorityKind!: LocalAuthorityKind | null;
}

@InputType({ description: 'A subsidy of a commune or of a grouping of communes, as it shall be.' })
export class LocalSubsidyInput extends SubsidyInput {
  @Field(() => LocalAuthorityKind, { nullable: true, description: localAuthorityKind })
  localAuthorityKind!: LocalAuthorityKind | null;
}

export const LocalSubsidyMutations = recordMutations({
  type: LocalSubsidy,
  input: LocalSubsidyInput,
  columns: subsidyColumns,
});
