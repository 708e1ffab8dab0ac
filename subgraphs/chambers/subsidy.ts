import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import { subsidyColumns } from '@relance/kit/records/subsidyColumns.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Subsidy, SubsidyInput } from '@relance/schema/records/subsidy.ts';
import { Chamber, chamberDescription } from './chamber.ts';

@ObjectType({
  implements: Subsidy,
  description: 'A subsidy of a chamber (CCI, CMA, Chambre d’agriculture).',
})
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('subsidy')
export class ChamberSubsidy extends Subsidy {
  override owner = Owner.CHAMBERS;

  @Field(() => Chamber, { nullable: true, description: chamberDescription })
  @Column(optionalText)
  chamber!: Chamber | null;
}

@InputType({ description: 'A subsidy of a chamber, as it shall be.' })
export class ChamberSubsidyInput extends SubsidyInput {
  @Field(() => Chamber, { nullable: true, description: chamberDescription })
  chamber!: Chamber | null;
}

export const ChamberSubsidyMutations = recordMutations({
  type: ChamberSubsidy,
  input: ChamberSubsidyInput,
  columns: subsidyColumns,
});
