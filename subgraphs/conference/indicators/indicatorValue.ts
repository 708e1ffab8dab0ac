import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { day, optionalDay, optionalText, text } from '@relance/schema/columns.ts';
import { IndicatorDataset } from '@relance/schema/enums/indicatorValue.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { recorded } from '@relance/schema/records/recorded.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';

const optionalNumber = { type: 'float8', nullable: true } as const;

@ObjectType({
  description:
    'What a published indicator was worth in a territory on a day (valeur d’un indicateur); a value that is restated later is a new version of it.',
})
@Directive('@key(fields: "id")')
@Entity('indicator_value')
export class IndicatorValue extends recorded(Object) {
  override owner = Owner.CONFERENCE;

  @Field(() => IndicatorDataset, { description: 'Who publishes it (jeu de données).' })
  @Column(text)
  dataset!: IndicatorDataset;

  @Field(() => String, { description: 'Code of the indicator at its publisher (identifiant).' })
  @Column(text)
  indicatorCode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is measured; null where the publisher gives the code alone (libellé).',
  })
  @Column(optionalText)
  label!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Measure of the State that it follows; null when not told (mesure).',
  })
  @Column(optionalText)
  measure!: string | null;

  @Field(() => String, {
    description: 'Where: a département (`47`), a region (`REG-75`) or France (`FR`).',
  })
  @Column(text)
  territoryCode!: string;

  @Field(() => CivilDate, { description: 'Day of the measure, or end of its period (date).' })
  @Column(day)
  measuredOn!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The value; null where only a target or an initial value is set (valeur).',
  })
  @Column(optionalNumber)
  value!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unit of all its numbers, such as `contrats` or `%`; null when not told (unité).',
  })
  @Column(optionalText)
  unit!: string | null;

  @Field(() => Float, { nullable: true, description: 'Where it started (valeur initiale).' })
  @Column(optionalNumber)
  initialValue!: number | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day of the initial value.' })
  @Column(optionalDay)
  initialOn!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What is to be reached; many indicators have no target (valeur cible).',
  })
  @Column(optionalNumber)
  targetValue!: number | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day by which (date cible).' })
  @Column(optionalDay)
  targetOn!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Part of the way to the target, in percent, as published: the Baromètre stops at 100 (taux d’avancement).',
  })
  @Column(optionalNumber)
  progress!: number | null;
}
