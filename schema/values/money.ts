import { Max, MaxLength, Min } from 'class-validator';
import { Directive, Field, InputType, Int, ObjectType } from 'type-graphql';
import { FinancingStatus } from '../enums/investment.ts';
import { CivilDate } from '../scalars/civilDate.ts';
import { Euro } from '../scalars/euro.ts';
import { Share } from '../scalars/share.ts';
import { Siren } from '../scalars/siren.ts';

@ObjectType({ description: 'One payment of a subsidy (versement).' })
@InputType('PaymentInput', { description: 'One payment of a subsidy (versement).' })
@Directive('@shareable')
export class Payment {
  @Field(() => CivilDate, { description: 'Day of the payment order (date de mandatement).' })
  paidOn!: string;

  @Field(() => Euro, { description: 'Amount paid, in euros.' })
  @Min(0)
  amount!: number;
}

@ObjectType({
  description:
    'One year of an investment: commitment ceiling and payments (autorisation de programme, crédits de paiement; CGCT L.3312-4).',
})
@InputType('BudgetYearInput', { description: 'One year of an investment (AP/CP).' })
@Directive('@shareable')
export class BudgetYear {
  @Field(() => Int, { description: 'Budget year (exercice).' })
  @Min(2000)
  @Max(2100)
  year!: number;

  @Field(() => Euro, { description: 'Commitments authorised for the year, in euros (AP).' })
  @Min(0)
  authorised!: number;

  @Field(() => Euro, { description: 'Payments voted for the year, in euros (CP).' })
  @Min(0)
  paymentCredits!: number;

  @Field(() => Euro, { description: 'Committed in the year, in euros (engagé).' })
  @Min(0)
  committed!: number;

  @Field(() => Euro, { description: 'Paid in the year, in euros (mandaté).' })
  @Min(0)
  paid!: number;
}

@ObjectType({ description: 'Who pays what part of an investment (ligne du plan de financement).' })
@InputType('FinancingLineInput', { description: 'Who pays what part (ligne de financement).' })
@Directive('@shareable')
export class FinancingLine {
  @Field(() => String, { description: 'Name of the funder as published (financeur).' })
  @MaxLength(200)
  funderName!: string;

  @Field(() => Siren, { nullable: true, description: 'SIREN of the funder; null when unknown.' })
  funderSiren!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Programme the money comes from, e.g. `DETR`, `DSIL` (dotation).',
  })
  @MaxLength(100)
  programme!: string | null;

  @Field(() => Euro, { description: 'Amount, in euros.' })
  @Min(0)
  amount!: number;

  @Field(() => Share, {
    nullable: true,
    description: 'Part of the eligible cost that the line covers, 0 to 1 (taux).',
  })
  rate!: number | null;

  @Field(() => FinancingStatus, { description: 'How sure the line is (état).' })
  status!: FinancingStatus;
}
