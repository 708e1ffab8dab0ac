import { MaxLength } from 'class-validator';
import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { aidColumns } from '@relance/kit/records/aidColumns.ts';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Aid, AidInput } from '@relance/schema/records/aid.ts';

const deliberation = 'Reference of the vote that created it (délibération).';
const directorate = 'Directorate that handles applications (direction instructrice).';

@ObjectType({ implements: Aid, description: 'An aid of the Conseil départemental.' })
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('aid')
export class DepartmentAid extends Aid {
  override owner = Owner.DEPARTMENT;

  @Field(() => String, { nullable: true, description: deliberation })
  @Column(optionalText)
  deliberation!: string | null;

  @Field(() => String, { nullable: true, description: directorate })
  @Column(optionalText)
  directorate!: string | null;
}

@InputType({ description: 'An aid of the Conseil départemental, as it shall be.' })
export class DepartmentAidInput extends AidInput {
  @Field(() => String, { nullable: true, description: deliberation })
  @MaxLength(100)
  deliberation!: string | null;

  @Field(() => String, { nullable: true, description: directorate })
  @MaxLength(200)
  directorate!: string | null;
}

export const DepartmentAidMutations = recordMutations({
  type: DepartmentAid,
  input: DepartmentAidInput,
  columns: aidColumns,
});
