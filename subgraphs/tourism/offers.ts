import { Args, ArgsType, Ctx, Directive, Field, InputType, Query, Resolver } from 'type-graphql';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import { oneOf } from '@relance/kit/records/conditions.ts';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import {
  PageForwardArguments,
  recordConnection,
  RecordPage,
} from '@relance/kit/records/recordPage.ts';
import type { Condition } from '@relance/kit/records/recordPage.sql.ts';
import { matches } from '@relance/kit/records/words.sql.ts';
import { TouristOfferKind } from '@relance/schema/enums/touristOffer.ts';
import { InseeCode } from '@relance/schema/scalars/inseeCode.ts';
import { TouristOffer } from './offer.ts';
import { byTitle, offerWords } from './offers.sql.ts';

@InputType({ description: 'Which tourist offers; all conditions hold at once.' })
export class TouristOfferFilter {
  @Field(() => [TouristOfferKind], { nullable: true, description: 'One of these kinds.' })
  kinds?: TouristOfferKind[] | null;

  @Field(() => [InseeCode], { nullable: true, description: 'In one of these communes.' })
  communes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the title or the town, accents aside; the beginning of each will do.',
  })
  text?: string | null;
}

@ArgsType()
class TouristOfferArguments extends PageForwardArguments {
  @Field(() => TouristOfferFilter, { nullable: true, description: 'All offers when left out.' })
  filter?: TouristOfferFilter | null;
}

const TouristOfferConnection = recordConnection(TouristOffer, 'tourist offers');

/** What a filter asks of the table. */
export function offerConditions(filter: TouristOfferFilter): Condition[] {
  return [
    ...oneOf('kind', filter.kinds),
    ...oneOf('commune_code', filter.communes),
    ...matches(offerWords, filter.text),
  ];
}

@Resolver()
export class TouristOfferResolver {
  @Directive(paged(['first']))
  @Directive(cost(10))
  @Query(() => TouristOfferConnection, {
    description: 'What visitors find in the département, by title (offres touristiques).',
  })
  touristOffers(
    @Args(() => TouristOfferArguments) args: TouristOfferArguments,
    @Ctx() context: RecordContext,
  ) {
    const conditions = offerConditions(args.filter ?? {});
    return new TouristOfferConnection(
      new RecordPage(context, TouristOffer, byTitle, conditions, args),
    );
  }
}
