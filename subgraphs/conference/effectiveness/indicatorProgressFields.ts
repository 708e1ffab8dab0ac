import DataLoader from 'dataloader';
import {
  Args,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { cost, items } from '@relance/kit/graph/costs.ts';
import { Proposition } from '@relance/schema/entities/references.ts';
import { RecoveryActionSummary } from '@relance/schema/records/recoveryAction.ts';
import { Share } from '@relance/schema/scalars/share.ts';
import { DatedValue } from '@relance/schema/values/progress.ts';
import { ConferenceContext } from '../context.ts';
import { MomentArguments, readMoment } from '../history/moment.ts';
import { dayAt } from '../history/day.ts';
import { type Progress, progressOn } from './indicatorProgress.ts';
import { type IndicatorRow, indicatorsStatement } from './indicatorProgress.sql.ts';

export enum Trend {
  UP = 'UP',
  DOWN = 'DOWN',
  FLAT = 'FLAT',
}

registerEnumType(Trend, {
  name: 'Trend',
  description: 'Where the last three values of an indicator go (tendance).',
  valuesConfig: {
    UP: { description: 'The last one is higher than the first of them (hausse).' },
    DOWN: { description: 'It is lower (baisse).' },
    FLAT: { description: 'It is the same (stable).' },
  },
});

@ObjectType({
  description:
    'Where an indicator of an action stands against its target (avancement d’un indicateur).',
})
export class IndicatorProgress {
  @Field(() => ID, { description: 'Id of the action that is measured.' })
  actionId!: string;

  @Field(() => String, { description: 'Its title (intitulé).' })
  actionTitle!: string;

  @Field(() => String, { description: 'Code of the indicator within the action.' })
  code!: string;

  @Field(() => String, { description: 'What is measured (libellé).' })
  label!: string;

  @Field(() => String, { description: 'Unit (unité).' })
  unit!: string;

  @Field(() => DatedValue, {
    nullable: true,
    description: 'Last value; null without any (dernière valeur).',
  })
  last!: DatedValue | null;

  @Field(() => DatedValue, {
    nullable: true,
    description: 'Value before the action (valeur initiale).',
  })
  baseline!: DatedValue | null;

  @Field(() => DatedValue, {
    nullable: true,
    description: 'Value to reach; null without one (cible).',
  })
  target!: DatedValue | null;

  @Field(() => Share, {
    nullable: true,
    description:
      'Part of the way from baseline to target, 0 to 1, whether the target is higher or lower; null without one of the three values (avancement).',
  })
  progress!: number | null;

  @Field(() => Share, {
    nullable: true,
    description:
      'Where it would be on the day of the last value on a straight line from baseline to target; null without their days in order (attendu).',
  })
  expected!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True when it is there or further; null when that cannot be told (dans les temps).',
  })
  isOnTrack!: boolean | null;

  @Field(() => Trend, {
    nullable: true,
    description: 'Null with fewer than two values (tendance).',
  })
  trend!: Trend | null;
}

const progressDescription =
  'Its indicators against their targets, with trend; values of later than `asOf` are left out (indicateurs).';

@Resolver(() => RecoveryActionSummary)
export class ActionProgressResolver {
  @Directive(items(5))
  @Directive(cost(10))
  @FieldResolver(() => [IndicatorProgress], { description: progressDescription })
  indicatorProgress(
    @Root() { id }: RecoveryActionSummary,
    @Args(() => MomentArguments) clocks: MomentArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return progressOf('action', context, clocks).load(id);
  }
}

@Resolver(() => Proposition)
export class PropositionProgressResolver {
  @Directive(items(20))
  @Directive(cost(10))
  @FieldResolver(() => [IndicatorProgress], {
    description: `Of all its actions, in the order of their titles. ${progressDescription}`,
  })
  indicatorProgress(
    @Root() { number }: Proposition,
    @Args(() => MomentArguments) clocks: MomentArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return progressOf('proposition', context, clocks).load(String(number));
  }
}

/** One statement for all actions or propositions of a page. */
function progressOf(
  of: 'action' | 'proposition',
  context: ConferenceContext,
  clocks: MomentArguments,
): DataLoader<string, (Progress & { actionId: string; actionTitle: string })[]> {
  const { dataSource, sight } = context;
  const moment = readMoment(clocks);
  const day = dayAt(moment);
  return context.once(
    `progress of ${of} ${JSON.stringify(clocks)}`,
    () =>
      new DataLoader(async (keys) => {
        const { text, values } = indicatorsStatement(of, keys, { sight, moment });
        const rows = await dataSource.query<IndicatorRow[]>(text, values);
        return keys.map((key) =>
          rows
            .filter((row) => row.key === key)
            .map(({ actionId, title, indicator }) => ({
              ...{ actionId, actionTitle: title },
              ...progressOn(day, indicator),
            })),
        );
      }),
  );
}
