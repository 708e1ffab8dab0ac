import DataLoader from 'dataloader';
import {
  Args,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { cost, items } from '@relance/kit/graph/costs.ts';
import { Proposition } from '@relance/schema/entities/references.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { ConferenceContext } from '../context.ts';
import { dayAt } from '../history/day.ts';
import { AnswerOfMoment } from '../index/freshness.ts';
import { MomentArguments, readMoment } from '../history/moment.ts';
import { type ChainRow, chainStatement } from './chain.sql.ts';
import { ChainStepName, gapsOf } from './gaps.ts';

export enum ChainBasis {
  DECLARED = 'DECLARED',
  DERIVED = 'DERIVED',
}

registerEnumType(ChainBasis, {
  name: 'ChainBasis',
  description: 'What ties a step to the one before (fondement du lien).',
  valuesConfig: {
    DECLARED: { description: 'The records say so themselves (déclaré).' },
    DERIVED: { description: 'Worked out from bodies and themes: a lead, not a link (déduit).' },
  },
});

@ObjectType({ description: 'A step from a proposition to the money (maillon).' })
export class ChainStep {
  @Field(() => ChainStepName, { description: 'Which step.' })
  step!: ChainStepName;

  @Field(() => ChainBasis, { description: 'What ties it to the step before.' })
  basis!: ChainBasis;

  @Field(() => Int, { description: 'Number of records; of indicators, of these (nombre).' })
  count!: number;

  @Field(() => Euro, {
    nullable: true,
    description:
      'Voted, set aside, granted or authorised, in euros; null where there is no money (voté).',
  })
  voted!: number | null;

  @Field(() => Euro, {
    nullable: true,
    description: 'Committed, in euros; null where nobody tells it (engagé).',
  })
  committed!: number | null;

  @Field(() => Euro, {
    nullable: true,
    description: 'Paid, in euros; null where nothing is (payé).',
  })
  paid!: number | null;
}

@ObjectType({
  description: 'What is missing between a proposition and the money (maillon manquant).',
})
export class ChainGap {
  @Field(() => ChainStepName, { description: 'At which step.' })
  step!: ChainStepName;

  @Field(() => ID, {
    nullable: true,
    description: 'The action or aid that it is about; null when it is about the whole step.',
  })
  recordId!: string | null;

  @Field(() => String, { description: 'What is missing, a sentence in French (explication).' })
  explanation!: string;
}

@ObjectType({ description: 'From a proposition to the money, and what is missing (chaîne).' })
export class PropositionChain extends AnswerOfMoment {
  @Directive(items(6))
  @Field(() => [ChainStep], { description: 'All steps in order, with what was found.' })
  steps!: ChainStep[];

  @Directive(items(20))
  @Field(() => [ChainGap], { description: 'What is missing, in the order of the steps.' })
  missing!: ChainGap[];
}

@Resolver(() => Proposition)
export class ChainResolver {
  @Directive(cost(30))
  @FieldResolver(() => PropositionChain, {
    description:
      'From the proposition through actions and aids to subsidies and payments, of the records that you see, duplicates left out (chaîne de la proposition au versement).',
  })
  chain(
    @Root() { number }: Proposition,
    @Args(() => MomentArguments) clocks: MomentArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return chains(context, clocks).load(number);
  }
}

/** One statement for all propositions that are asked for at one moment. */
function chains(
  context: ConferenceContext,
  clocks: MomentArguments,
): DataLoader<number, PropositionChain> {
  const { dataSource, sight } = context;
  const moment = readMoment(clocks);
  return context.once(
    `chains ${JSON.stringify(clocks)}`,
    () =>
      new DataLoader(async (numbers: readonly number[]) => {
        const { text, values } = chainStatement(numbers, { sight, moment }, dayAt(moment));
        const rows = await dataSource.query<ChainRow[]>(text, values);
        return numbers.map((number) => {
          const told = chainOf(rows.filter((row) => row.number === number));
          return Object.assign(new PropositionChain(), { ...told, moment });
        });
      }),
  );
}

function chainOf(rows: readonly ChainRow[]): Pick<PropositionChain, 'steps' | 'missing'> {
  const steps = Object.values(ChainStepName).map((step) => {
    const row = rows.find((each) => each.step === step);
    const { count = 0, voted = null, committed = null, paid = null } = row ?? {};
    const basis = step === ChainStepName.INVESTMENTS ? ChainBasis.DERIVED : ChainBasis.DECLARED;
    return { step, basis, count, voted, committed, paid };
  });
  return { steps, missing: gapsOf(rows) };
}
