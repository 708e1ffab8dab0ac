import { MaxLength } from 'class-validator';
import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import { subsidyColumns } from '@relance/kit/records/subsidyColumns.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Subsidy, SubsidyInput } from '@relance/schema/records/subsidy.ts';

const budgetLine = 'Line of the departmental budget it is paid from (imputation M57).';

@ObjectType({ implements: Subsidy, description: 'A subsidy of the Conseil départemental.' })
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('subsidy')
export class DepartmentSubsidy extends Subsidy {
  override owner = Owner.DEPARTMENT;

  @Field(() => String, { nullable: true, description: budgetLine })
  @Column(optionalText)
  budgetLine!: string | null;
}

@InputType({ description: 'A subsidy of the Conseil départemental, as it shall be.' })
export class DepartmentSubsidyInput extends SubsidyInput {
  @Field(() => String, { nullable: true, description: budgetLine })
  @MaxLength(60)
  budgetLine!: string | null;
}

export const DepartmentSubsidyMutations = recordMutations({
  type: DepartmentSubsidy,
  input: DepartmentSubsidyInput,
  columns: subsidyColumns,
});
