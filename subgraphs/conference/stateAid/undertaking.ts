import DataLoader from 'dataloader';
import {
  Arg,
  Args,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { BadInput } from '@relance/kit/errors.ts';
import { cost, items } from '@relance/kit/graph/costs.ts';
import { isUuid } from '@relance/kit/records/loadById.ts';
import { RequiresScopes } from '@relance/schema/access/requiresScopes.ts';
import { partnerScope } from '@relance/schema/access/scopes.ts';
import { regimesInForce } from '@relance/schema/codes/stateAid.ts';
import { Organization } from '@relance/schema/entities/references.ts';
import { partners } from '@relance/schema/partners.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Siren } from '@relance/schema/scalars/siren.ts';
import { ConferenceContext } from '../context.ts';
import { dayAt, dayOf } from '../history/day.ts';
import { readMoment } from '../history/moment.ts';
import { DeMinimis, DeMinimisArguments } from './deMinimis.ts';
import { type GrantRow, grantsStatement } from './grants.sql.ts';
import { lookBack, readLines } from './reckoning.ts';
import { GaecPartnersInput, UndertakingLink, UndertakingLinkInput } from './undertakingLink.ts';
import { UndertakingLinks } from './undertakingLinks.sql.ts';
import { undertakingsOn, type UndertakingRow } from './undertakings.sql.ts';

const agents = partners.map(({ name }) => partnerScope(name));

@ObjectType({
  description:
    'A firm with those declared to be linked to it: State aid takes them for one (entreprise unique).',
})
export class Undertaking {
  @Field(() => Siren, { description: 'The firm that was asked about.' })
  siren!: string;

  @Field(() => Organization, { description: 'The same.' })
  get organization(): Organization {
    return { siren: this.siren };
  }
}

@Resolver(() => Undertaking)
export class UndertakingResolver {
  @RequiresScopes(...agents, 'committee', 'analyst', 'admin')
  @Query(() => Undertaking, {
    nullable: true,
    description:
      'What State aid law takes for one firm. Any SIREN is answered: one that no record names was granted nothing.',
  })
  undertaking(
    @Arg('siren', () => Siren, { description: 'SIREN number.' }) siren: string,
  ): Undertaking {
    return Object.assign(new Undertaking(), { siren });
  }

  @Directive(cost(10))
  @Directive(items(5))
  @FieldResolver(() => [Organization], {
    description: 'Every firm of it on a day, the asked one first (entreprises liées).',
  })
  async members(
    @Root() { siren }: Undertaking,
    @Arg('on', () => CivilDate, { nullable: true, description: 'The day; today when left out.' })
    on: string | null,
    @Ctx() context: ConferenceContext,
  ): Promise<Organization[]> {
    const { members } = await undertakingOf(context, siren, on ?? dayOf());
    return members.map((member) => ({ siren: member }));
  }

  @Directive(cost(10))
  @Directive(items(5))
  @FieldResolver(() => [UndertakingLink], {
    description: 'Declarations that name this firm, past ones too (déclarations de liens).',
  })
  links(@Root() { siren }: Undertaking, @Ctx() context: ConferenceContext) {
    return links(context).of([siren]);
  }

  @Directive(cost(30))
  @FieldResolver(() => DeMinimis, {
    description:
      'Its de minimis aid up to a day, of the records that you see, against the ceilings in force (cumul de minimis). A regime that is not in force on that day is a BAD_USER_INPUT that names those that are.',
  })
  deMinimis(
    @Root() { siren }: Undertaking,
    @Args(() => DeMinimisArguments) args: DeMinimisArguments,
    @Ctx() context: ConferenceContext,
  ): Promise<DeMinimis> {
    return context
      .once(`de minimis ${JSON.stringify(args)}`, () => reckoned(context, args))
      .load(siren);
  }

  @RequiresScopes(...agents, 'admin')
  @Mutation(() => UndertakingLink, {
    nullable: true,
    description: 'Declares two firms to be one undertaking; it counts at once in every reckoning.',
  })
  declareUndertakingLink(
    @Arg('input', () => UndertakingLinkInput, { description: 'Who, why, since when.' })
    input: UndertakingLinkInput,
    @Ctx() context: ConferenceContext,
  ) {
    if (input.siren === input.linkedSiren) {
      throw new BadInput('input.linkedSiren', 'is the same firm: give another one.');
    }
    endsAfter('input.validTo', input.validFrom, input.validTo);
    return links(context).declare(input);
  }

  @RequiresScopes(...agents, 'admin')
  @Mutation(() => UndertakingLink, {
    nullable: true,
    description: 'Tells until when a link held; null for an unknown id.',
  })
  endUndertakingLink(
    @Arg('id', () => ID, { description: 'Id of the declaration.' }) id: string,
    @Arg('lastDay', () => CivilDate, { description: 'Last day on which they were one.' })
    lastDay: string,
    @Ctx() context: ConferenceContext,
  ) {
    return isUuid(id) ? links(context).end(id, lastDay) : null;
  }

  @RequiresScopes(...agents, 'admin')
  @Mutation(() => Undertaking, {
    nullable: true,
    description:
      'Declares how many partners a GAEC has: its agricultural ceiling is multiplied by them.',
  })
  async declareGaecPartners(
    @Arg('input', () => GaecPartnersInput, { description: 'Which GAEC, how many, since when.' })
    input: GaecPartnersInput,
    @Ctx() context: ConferenceContext,
  ): Promise<Undertaking> {
    endsAfter('input.validTo', input.validFrom, input.validTo);
    await links(context).declareGaec(input);
    return this.undertaking(input.siren);
  }
}

function endsAfter(argument: string, first?: string | null, last?: string | null): void {
  if (first && last && last < first) {
    throw new BadInput(argument, `${last} is before ${first}, the first day.`);
  }
}

function links({ dataSource, actor }: ConferenceContext): UndertakingLinks {
  return new UndertakingLinks(dataSource, actor);
}

function undertakingOf(
  context: ConferenceContext,
  siren: string,
  on: string,
): Promise<UndertakingRow> {
  return context
    .once(`undertakings ${on}`, () => undertakingsOn(context.dataSource, on))
    .load(siren);
}

// Two statements for all firms of a request that are asked about in the same way.
function reckoned(
  context: ConferenceContext,
  args: DeMinimisArguments,
): DataLoader<string, DeMinimis> {
  const { regime: code, fiscalYearFirstMonth: firstMonth } = args;
  const moment = readMoment(args);
  const on = args.on ?? dayAt(moment);
  if (firstMonth < 1 || firstMonth > 12) {
    throw new BadInput('fiscalYearFirstMonth', `${firstMonth} is not a month, 1 to 12.`);
  }
  const inForce = regimesInForce(on).filter(({ deMinimis }) => deMinimis);
  const regime = inForce.find((row) => row.code === code);
  if (!regime) {
    const codes = inForce.map((row) => row.code).join(', ');
    throw new BadInput(
      'regime',
      `${JSON.stringify(code)} is no de minimis regime on ${on}: ${codes || 'none is'} in force.`,
    );
  }
  const view = { sight: context.sight, moment };
  const from = lookBack(on, firstMonth);
  return new DataLoader(async (sirens) => {
    const undertakings = await Promise.all(
      sirens.map(async (root) => ({ root, ...(await undertakingOf(context, root, on)) })),
    );
    const grants = await context.rows<GrantRow>(grantsStatement(view, undertakings, from, on));
    return undertakings.map(({ root, partners: count }) => {
      const lines = readLines(grants.filter((grant) => grant.root === root));
      return new DeMinimis({ on, regime, firstMonth, multiplier: count ?? 1 }, lines, view.moment);
    });
  });
}
