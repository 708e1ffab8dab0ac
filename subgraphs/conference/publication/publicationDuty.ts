import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { SubsidySummary } from '@relance/schema/records/subsidy.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { ConferenceContext } from '../context.ts';
import { dayOf } from '../history/day.ts';
import { publicationDuties } from './publicationDuty.sql.ts';

@ObjectType({
  description:
    'Whether the law asks for the publication of a subsidy, and whether that was in time (obligation de publication).',
})
export class PublicationDuty {
  @Field(() => Boolean, {
    description:
      'True when what its funder granted to its beneficiary within some twelve months that it is in adds up to more than the threshold.',
  })
  isRequired!: boolean;

  @Field(() => Euro, {
    description:
      'The highest sum of twelve months that it is in, in euros (cumul sur douze mois); of the records that you see.',
  })
  cumulated!: number;

  @Field(() => Euro, { description: 'What may be granted without publication, in euros (seuil).' })
  threshold!: number;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      'Last day for it: three months from the signature, or from the grant that made it necessary; of a grant whose year alone is known, from its end. Null when it is not required (date limite).',
  })
  dueOn!: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'Since when everybody sees it here; null for a draft (publié le).',
  })
  publishedOn!: string | null;

  @Field(() => Boolean, {
    description:
      'True when it was published after that day, or has not been and the day is over (retard).',
  })
  isLate!: boolean;

  @Field(() => String, { description: 'The texts that say so, in French (fondement).' })
  source!: string;
}

@Resolver(() => SubsidySummary)
export class PublicationDutyResolver {
  @FieldResolver(() => PublicationDuty, {
    nullable: true,
    description:
      'What the law asks (obligation de publication); null before it was granted, without a SIREN or a day, and for grants of before 1 August 2017.',
  })
  publicationDuty(@Root() { id }: SubsidySummary, @Ctx() context: ConferenceContext) {
    const { dataSource, sight } = context;
    return context
      .once('publication duties', () => publicationDuties(dataSource, sight, dayOf()))
      .load(id);
  }
}
