import { Args, Ctx, Directive, Query, Resolver } from 'type-graphql';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import { ConferenceContext } from '../context.ts';
import { FoundRecords } from './foundRecords.ts';
import { SearchArguments } from './searchFilter.ts';
import { SearchConnection } from './searchTypes.ts';

@Resolver()
export class SearchResolver {
  @Directive(paged(['first']))
  @Directive(cost(40))
  @Query(() => SearchConnection, {
    description:
      'Aids, subsidies, investments and actions of all owners that answer a question, the best first (recherche). Endings, accents, synonyms and typos are forgiven.',
  })
  search(
    @Args(() => SearchArguments) args: SearchArguments,
    @Ctx() context: ConferenceContext,
  ): SearchConnection {
    return new SearchConnection(new FoundRecords(context, args));
  }
}
