import { Directive, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { investmentColumns } from '@relance/kit/records/investmentColumns.ts';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Investment, InvestmentInput } from '@relance/schema/records/investment.ts';

export enum DepartmentInvestmentCategory {
  ROAD = 'ROAD',
  COLLEGE = 'COLLEGE',
  SOCIAL = 'SOCIAL',
  DIGITAL = 'DIGITAL',
  HERITAGE = 'HERITAGE',
  ENVIRONMENT = 'ENVIRONMENT',
}

registerEnumType(DepartmentInvestmentCategory, {
  name: 'DepartmentInvestmentCategory',
  description: 'Which departmental duty an investment serves (domaine de compétence).',
  valuesConfig: {
    ROAD: { description: 'Departmental roads and bridges (voirie départementale).' },
    COLLEGE: { description: 'Secondary schools, ages 11 to 15 (collèges).' },
    SOCIAL: { description: 'Social centres and homes (médico-social).' },
    DIGITAL: { description: 'Fibre and digital uses (numérique).' },
    HERITAGE: { description: 'Museums, archives, monuments (patrimoine).' },
    ENVIRONMENT: { description: 'Rivers, paths, energy (environnement).' },
  },
});

const category = 'Departmental duty that it serves (domaine).';

@ObjectType({ implements: Investment, description: 'An investment of the Conseil départemental.' })
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('investment')
export class DepartmentInvestment extends Investment {
  override owner = Owner.DEPARTMENT;

  @Field(() => DepartmentInvestmentCategory, { nullable: true, description: category })
  @Column(optionalText)
  category!: DepartmentInvestmentCategory | null;
}

@InputType({ description: 'An investment of the Conseil départemental, as it shall be.' })
export class DepartmentInvestmentInput extends InvestmentInput {
  @Field(() => DepartmentInvestmentCategory, { nullable: true, description: category })
  category!: DepartmentInvestmentCategory | null;
}

export const DepartmentInvestmentMutations = recordMutations({
  type: DepartmentInvestment,
  input: DepartmentInvestmentInput,
  columns: investmentColumns,
});
