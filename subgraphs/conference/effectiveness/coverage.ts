import { Args, Ctx, Directive, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { cost, items } from '@relance/kit/graph/costs.ts';
import { Commune, Epci } from '@relance/schema/entities/references.ts';
import { ConferenceContext } from '../context.ts';
import { AnswerOfMoment } from '../index/freshness.ts';
import { MomentArguments, readMoment } from '../history/moment.ts';
import { type CoveredCommune, coverageStatement } from './coverage.sql.ts';

@ObjectType({ description: 'How many communes are reached, and which are not (couverture).' })
export class CoverageGroup {
  @Field(() => Epci, {
    nullable: true,
    description:
      'Their EPCI, its members in the département alone; null for all communes, or for those without.',
  })
  epci!: Epci | null;

  @Field(() => Int, { description: 'Number of communes.' })
  communes!: number;

  @Field(() => Int, {
    description: 'Of these, with a subsidy, an investment or an action (couvertes).',
  })
  covered!: number;

  @Field(() => Int, { description: 'With a beneficiary of a subsidy (subventions).' })
  withSubsidies!: number;

  @Field(() => Int, { description: 'With an investment (investissements).' })
  withInvestments!: number;

  @Field(() => Int, { description: 'With an action that names them (actions).' })
  withActions!: number;

  @Directive(items(30))
  @Field(() => [Commune], { description: 'Those with none of the three, by code (non couvertes).' })
  uncovered!: Commune[];
}

@ObjectType({
  description:
    'Which communes a record names: what is for a whole EPCI or the département reaches everybody and is left out (couverture territoriale).',
})
export class Coverage extends AnswerOfMoment {
  @Field(() => CoverageGroup, { description: 'All communes of the département.' })
  total!: CoverageGroup;

  @Directive(items(13))
  @Field(() => [CoverageGroup], { description: 'By EPCI, in the order of their SIREN.' })
  epcis!: CoverageGroup[];
}

@Resolver()
export class CoverageResolver {
  @Directive(cost(40))
  @Query(() => Coverage, {
    description:
      'Communes of the département with at least one subsidy, investment or action, and those without (couverture territoriale).',
  })
  async coverage(
    @Args(() => MomentArguments) args: MomentArguments,
    @Ctx() { dataSource, sight }: ConferenceContext,
  ): Promise<Coverage> {
    const moment = readMoment(args);
    const { text, values } = coverageStatement({ sight, moment });
    const communes = await dataSource.query<CoveredCommune[]>(text, values);
    const sirens = [...new Set(communes.map(({ epci }) => epci))];
    return Object.assign(new Coverage(), {
      moment,
      total: groupOf(null, communes),
      epcis: sirens
        .sort((one, other) => ((one ?? '~') < (other ?? '~') ? -1 : 1))
        .map((siren) =>
          groupOf(
            siren,
            communes.filter(({ epci }) => epci === siren),
          ),
        ),
    });
  }
}

function groupOf(siren: string | null, communes: readonly CoveredCommune[]): CoverageGroup {
  const isReached = ({ subsidies, investments, actions }: CoveredCommune) =>
    subsidies || investments || actions;
  const uncovered = communes.filter((commune) => !isReached(commune));
  return {
    epci: siren === null ? null : { siren },
    communes: communes.length,
    covered: communes.length - uncovered.length,
    withSubsidies: communes.filter(({ subsidies }) => subsidies).length,
    withInvestments: communes.filter(({ investments }) => investments).length,
    withActions: communes.filter(({ actions }) => actions).length,
    uncovered: uncovered.map(({ code }) => ({ inseeCode: code })),
  };
}
