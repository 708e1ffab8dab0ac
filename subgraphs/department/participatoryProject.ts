import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import {
  optionalCents,
  optionalDay,
  optionalText,
  text,
  textList,
} from '@relance/schema/columns.ts';
import { Commune, Theme } from '@relance/schema/entities/references.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { ParticipatoryProjectStatus } from '@relance/schema/enums/participatoryProject.ts';
import { recorded } from '@relance/schema/records/recorded.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';

@ObjectType({
  description: 'A project that people voted for (projet lauréat du budget participatif).',
})
@Directive('@key(fields: "id")')
@Entity('participatory_project')
export class ParticipatoryProject extends recorded(Object) {
  override owner = Owner.DEPARTMENT;

  @Field(() => String, { description: 'Name of the project (intitulé).' })
  @Column(text)
  title!: string;

  @Field(() => Int, { description: 'Year of the vote (édition).' })
  @Column('int')
  edition!: number;

  @Field(() => Euro, {
    nullable: true,
    description: 'Money set aside for it, in euros; null when told in words (budget).',
  })
  @Column(optionalCents)
  amount!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The budget in words, where it is no number (budget annoncé).',
  })
  @Column(optionalText)
  amountText!: string | null;

  @Field(() => ParticipatoryProjectStatus, { description: 'How far it has come (avancement).' })
  @Column(text)
  status!: ParticipatoryProjectStatus;

  @Field(() => String, {
    nullable: true,
    description: 'The same in the words of its publisher (avancement publié).',
  })
  @Column(optionalText)
  statusText!: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      'Day by which it is to be delivered: the last of a month or year that is told alone; null when none is set (livraison prévue).',
  })
  @Column(optionalDay)
  deliveryBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same in the words of its publisher (livraison publiée).',
  })
  @Column(optionalText)
  deliveryText!: string | null;

  @Column(textList)
  themeCodes!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Its theme in the words of its publisher (thématique publiée).',
  })
  @Column(optionalText)
  themeText!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is, in words (lieu).' })
  @Column(optionalText)
  place!: string | null;

  @Column(optionalText)
  communeCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The service that carries it out (direction pilote).',
  })
  @Column(optionalText)
  directorate!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number in the list it was read from (identifiant).',
  })
  @Column(optionalText)
  reference!: string | null;

  @Field(() => [Theme], { description: 'What it is about; empty when unsorted (thématiques).' })
  get themes(): Theme[] {
    return this.themeCodes.map((code) => ({ code }));
  }

  @Field(() => Commune, {
    nullable: true,
    description: 'Commune it is in; null when its code is not told (commune).',
  })
  get commune(): Commune | null {
    return this.communeCode === null ? null : { inseeCode: this.communeCode };
  }
}
