import { MaxLength, ValidateNested } from 'class-validator';
import { Directive, Field, Float, InputType, ObjectType } from 'type-graphql';
import { CivilDate } from '../scalars/civilDate.ts';

@ObjectType({ description: 'A dated step of an action (jalon).' })
@InputType('MilestoneInput', { description: 'A dated step of an action (jalon).' })
@Directive('@shareable')
export class Milestone {
  @Field(() => String, { description: 'What is to be reached (intitulé).' })
  @MaxLength(300)
  title!: string;

  @Field(() => CivilDate, { description: 'Day by which it is due (échéance).' })
  dueOn!: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'Day on which it was reached; null while it is not (atteint le).',
  })
  reachedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What holds it up, if anything (blocage).' })
  @MaxLength(500)
  obstacle!: string | null;
}

@ObjectType({ description: 'A value measured on a day (valeur datée).' })
@InputType('DatedValueInput', { description: 'A value measured on a day (valeur datée).' })
@Directive('@shareable')
export class DatedValue {
  @Field(() => CivilDate, { description: 'Day of the measure.' })
  date!: string;

  @Field(() => Float, { description: 'Measured value, in the indicator’s unit.' })
  value!: number;
}

@ObjectType({ description: 'What an action is measured by (indicateur).' })
@InputType('IndicatorInput', { description: 'What an action is measured by (indicateur).' })
@Directive('@shareable')
export class Indicator {
  @Field(() => String, { description: 'Stable code within the action.' })
  @MaxLength(60)
  code!: string;

  @Field(() => String, { description: 'What is measured (libellé).' })
  @MaxLength(300)
  label!: string;

  @Field(() => String, { description: 'Unit, e.g. `entreprises`, `%`, `€` (unité).' })
  @MaxLength(40)
  unit!: string;

  @Field(() => DatedValue, {
    nullable: true,
    description: 'Value before the action (valeur initiale).',
  })
  @ValidateNested()
  baseline!: DatedValue | null;

  @Field(() => DatedValue, {
    nullable: true,
    description: 'Value to reach and by when (cible); many indicators have none.',
  })
  @ValidateNested()
  target!: DatedValue | null;

  @Field(() => [DatedValue], {
    description: 'Measured values, oldest first (série).',
    defaultValue: [],
  })
  @ValidateNested({ each: true })
  values!: DatedValue[];
}
