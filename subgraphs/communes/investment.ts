import { MaxLength } from 'class-validator';
import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { investmentColumns } from '@relance/kit/records/investmentColumns.ts';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Investment, InvestmentInput } from '@relance/schema/records/investment.ts';
import { LocalAuthorityKind } from './localAuthorityKind.ts';

const projectReference =
  'The publisher’s number of the project, e.g. `id_projet` of the DETR (référence du projet).';
const localAuthorityKind =
  'What kind of body the contracting authority is; null when not recorded (catégorie).';

@ObjectType({
  implements: Investment,
  description: 'An investment of a commune or of a grouping of communes.',
})
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('investment')
export class LocalInvestment extends Investment {
  override owner = Owner.COMMUNES;

  @Field(() => String, { nullable: true, description: projectReference })
  @Column(optionalText)
  projectReference!: string | null;

  @Field(() => LocalAuthorityKind, { nullable: true, description: localAuthorityKind })
  @Column(optionalText)
  localAuthorityKind!: LocalAuthorityKind | null;
}

@InputType({
  description: 'An investment of a commune or of a grouping of communes, as it shall be.',
})
export class LocalInvestmentInput extends InvestmentInput {
  @Field(() => String, { nullable: true, description: projectReference })
  @MaxLength(100)
  projectReference!: string | null;

  @Field(() => LocalAuthorityKind, { nullable: true, description: localAuthorityKind })
  localAuthorityKind!: LocalAuthorityKind | null;
}

export const LocalInvestmentMutations = recordMutations({
  type: LocalInvestment,
  input: LocalInvestmentInput,
  columns: investmentColumns,
});
