import { ArrayUnique } from 'class-validator';
import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { aidColumns } from '@relance/kit/records/aidColumns.ts';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import type { NafSectionCode } from '@relance/schema/codes/naf.ts';
import { optionalText, textList } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Aid, AidInput } from '@relance/schema/records/aid.ts';
import { Chamber, chamberDescription } from './chamber.ts';
import { NafSection } from './nafSection.ts';

const sections = 'Activities that may apply; empty when all may (sections NAF éligibles).';

@ObjectType({
  implements: Aid,
  description: 'An aid of a chamber (CCI, CMA, Chambre d’agriculture).',
})
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('aid')
export class ChamberAid extends Aid {
  override owner = Owner.CHAMBERS;

  @Field(() => Chamber, { nullable: true, description: chamberDescription })
  @Column(optionalText)
  chamber!: Chamber | null;

  @Field(() => [NafSection], { description: sections })
  @Column({ ...textList, default: [] })
  nafSections!: NafSectionCode[];
}

@InputType({ description: 'An aid of a chamber, as it shall be.' })
export class ChamberAidInput extends AidInput {
  @Field(() => Chamber, { nullable: true, description: chamberDescription })
  chamber!: Chamber | null;

  @Field(() => [NafSection], { description: sections, defaultValue: [] })
  @ArrayUnique()
  nafSections!: NafSectionCode[];
}

export const ChamberAidMutations = recordMutations({
  type: ChamberAid,
  input: ChamberAidInput,
  columns: aidColumns,
});
