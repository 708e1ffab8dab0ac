import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { MaxLength } from 'class-validator';
import { aidColumns } from '@relance/kit/records/aidColumns.ts';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Aid, AidInput } from '@relance/schema/records/aid.ts';
import { LocalAuthorityKind } from './localAuthorityKind.ts';

const localAuthorityKind = 'What kind of body pays; null when not recorded (catégorie).';
const deliberation = 'Reference of the council’s vote that created it (délibération).';

@ObjectType({ implements: Aid, description: 'An aid of a commune or of a grouping of communes.' })
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('aid')
export class LocalAid extends Aid {
  override owner = Owner.COMMUNES;

  @Field(() => LocalAuthorityKind, { nullable: true, description: localAuthorityKind })
  @Column(optionalText)
  localAuthorityKind!: LocalAuthorityKind | null;

  @Field(() => String, { nullable: true, description: deliberation })
  @Column(optionalText)
  deliberation!: string | null;
}

@InputType({ description: 'An aid of a commune or of a grouping of communes, as it shall be.' })
export class LocalAidInput extends AidInput {
  @Field(() => LocalAuthorityKind, { nullable: true, description: localAuthorityKind })
  localAuthorityKind!: LocalAuthorityKind | null;

  @Field(() => String, { nullable: true, description: deliberation })
  @MaxLength(100)
  deliberation!: string | null;
}

export const LocalAidMutations = recordMutations({
  type: LocalAid,
  input: LocalAidInput,
  columns: aidColumns,
});
