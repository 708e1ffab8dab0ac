import {
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  InputType,
  Int,
  Query,
  Resolver,
} from 'type-graphql';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import { anyOf, oneOf } from '@relance/kit/records/conditions.ts';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import {
  PageForwardArguments,
  recordConnection,
  RecordPage,
} from '@relance/kit/records/recordPage.ts';
import type { Condition } from '@relance/kit/records/recordPage.sql.ts';
import { matches } from '@relance/kit/records/words.sql.ts';
import { ParticipatoryProjectStatus } from '@relance/schema/enums/participatoryProject.ts';
import { InseeCode } from '@relance/schema/scalars/inseeCode.ts';
import { ParticipatoryProject } from './participatoryProject.ts';
import { byEdition, projectWords } from './participatoryProjects.sql.ts';

@InputType({ description: 'Which winning projects; all conditions hold at once.' })
export class ParticipatoryProjectFilter {
  @Field(() => [Int], { nullable: true, description: 'Of one of these years of vote (éditions).' })
  editions?: number[] | null;

  @Field(() => [ParticipatoryProjectStatus], {
    nullable: true,
    description: 'As far as one of these (avancement).',
  })
  statuses?: ParticipatoryProjectStatus[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'On one of these themes, by code (thématiques).',
  })
  themes?: string[] | null;

  @Field(() => [InseeCode], { nullable: true, description: 'In one of these communes.' })
  communes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the title or the place, accents aside; the beginning of each will do.',
  })
  text?: string | null;
}

@ArgsType()
class ParticipatoryProjectArguments extends PageForwardArguments {
  @Field(() => ParticipatoryProjectFilter, {
    nullable: true,
    description: 'All projects when left out.',
  })
  filter?: ParticipatoryProjectFilter | null;
}

const ParticipatoryProjectConnection = recordConnection(
  ParticipatoryProject,
  'winning projects of the participatory budget',
);

/** What a filter asks of the table. */
export function projectConditions(filter: ParticipatoryProjectFilter): Condition[] {
  return [
    ...oneOf('edition', filter.editions, 'int[]'),
    ...oneOf('status', filter.statuses),
    ...anyOf('theme_codes', filter.themes),
    ...oneOf('commune_code', filter.communes),
    ...matches(projectWords, filter.text),
  ];
}

@Resolver()
export class ParticipatoryProjectResolver {
  @Directive(paged(['first']))
  @Directive(cost(10))
  @Query(() => ParticipatoryProjectConnection, {
    description:
      'Projects that people voted for, the newest edition first, then the dearest (budget participatif).',
  })
  participatoryProjects(
    @Args(() => ParticipatoryProjectArguments) args: ParticipatoryProjectArguments,
    @Ctx() context: RecordContext,
  ) {
    const conditions = projectConditions(args.filter ?? {});
    return new ParticipatoryProjectConnection(
      new RecordPage(context, ParticipatoryProject, byEdition, conditions, args),
    );
  }
}
