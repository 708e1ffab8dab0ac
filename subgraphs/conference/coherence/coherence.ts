import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { BadInput } from '@relance/kit/errors.ts';
import { cost, items, paged } from '@relance/kit/graph/costs.ts';
import { isUuid } from '@relance/kit/records/loadById.ts';
import { inForceOn, overlapRules, stalenessRules } from '@relance/schema/codes/coherenceRules.ts';
import { competenceRules } from '@relance/schema/codes/competences.ts';
import { cumulationRule } from '@relance/schema/codes/cumulation.ts';
import { Audience } from '@relance/schema/enums/audience.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Siren } from '@relance/schema/scalars/siren.ts';
import { ConferenceContext } from '../context.ts';
import { dayAt } from '../history/day.ts';
import { MomentArguments, readMoment } from '../history/moment.ts';
import type { View } from '../history/recordSources.sql.ts';
import { Freshness, freshnessOf } from '../index/freshness.ts';
import { placeOf } from '../lists/conditions.ts';
import { checkFirst } from '../lists/page.ts';
import { TerritoryFilter } from '../lists/ranges.ts';
import {
  AidCoverage,
  CompetenceWarning,
  CoverageCell,
  StaleAid,
  StaleAids,
  UncoveredCommune,
} from './coherenceTypes.ts';
import { competenceStatement, type CompetenceRow } from './competence.sql.ts';
import { type CellRow, cellsStatement, type CommuneRow, communesStatement } from './gaps.sql.ts';
import { AidOverlap, AidOverlaps } from './overlap.ts';
import { type OverlapRow, overlapsStatement } from './overlaps.sql.ts';
import { type StaleRow, staleAidsStatement } from './staleAids.sql.ts';

@ArgsType()
export class CoherenceArguments extends MomentArguments {
  @Field(() => CivilDate, {
    nullable: true,
    description:
      'The day on which aids are open or not; when left out, that of `asOf`, else today.',
  })
  on?: string | null;
}

@InputType({ description: 'Which overlaps; every part that is given must hold (filtre).' })
export class AidOverlapFilter {
  @Field(() => [Audience], { nullable: true, description: 'Both open to one of these.' })
  audiences?: Audience[] | null;

  @Field(() => [String], { nullable: true, description: 'Both about one of these theme codes.' })
  themes?: string[] | null;

  @Field(() => TerritoryFilter, { nullable: true, description: 'Both open in this place.' })
  territory?: TerritoryFilter | null;

  @Field(() => ID, { nullable: true, description: 'Of this aid with others.' })
  aid?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for those of two funders alone: one funder may have meant it.',
  })
  betweenFunders?: boolean | null;
}

@InputType({ description: 'Which cells; every part that is given must hold (filtre).' })
export class AidCoverageFilter {
  @Field(() => [Audience], { nullable: true, description: 'Of these publics.' })
  audiences?: Audience[] | null;

  @Field(() => [String], { nullable: true, description: 'Of these theme codes.' })
  themes?: string[] | null;

  @Field(() => [Siren], { nullable: true, description: 'Of these EPCI.' })
  epcis?: string[] | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Only where the rules of the Conférence expect an aid; false for every cell.',
  })
  expectedOnly!: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'Only cells without an open aid.' })
  gapsOnly!: boolean;
}

@ObjectType({
  description:
    'Whether the aids of all owners fit together on a day (cohérence): overlaps, gaps, fields, freshness.',
})
export class Coherence {
  @Field(() => CivilDate, { description: 'The day that was asked about.' })
  on!: string;

  view!: View;
}

const pageSize = { nullable: false, defaultValue: 20, description: 'How many, 1 to 200.' } as const;

@Resolver(() => Coherence)
export class CoherenceResolver {
  @FieldResolver(() => Freshness, { description: 'How current all of this is (fraîcheur).' })
  freshness(@Root() { view }: Coherence, @Ctx() context: ConferenceContext): Promise<Freshness> {
    return freshnessOf(context, view.moment);
  }

  @Query(() => Coherence, {
    description:
      'Overlaps, gaps and doubts among the aids that are open on a day; of the records that you see.',
  })
  coherence(
    @Args(() => CoherenceArguments) args: CoherenceArguments,
    @Ctx() { sight }: ConferenceContext,
  ): Coherence {
    const moment = readMoment(args);
    return Object.assign(new Coherence(), {
      on: args.on ?? dayAt(moment),
      view: { sight, moment },
    });
  }

  @Directive(paged(['first'], ['nodes']))
  @Directive(cost(50))
  @FieldResolver(() => AidOverlaps, {
    description:
      'Pairs of open aids that do the same, scored and explained, with the rule on holding both (recouvrements).',
  })
  async overlaps(
    @Root() { on, view }: Coherence,
    @Arg('filter', () => AidOverlapFilter, { nullable: true, description: 'Which pairs.' })
    filter: AidOverlapFilter | null,
    @Arg('first', () => Int, pageSize) first: number,
    @Ctx() context: ConferenceContext,
  ): Promise<AidOverlaps> {
    checkFirst(first);
    const [rule] = inForceOn(overlapRules, on);
    if (!rule) throw noRule(on, 'overlaps');
    if (filter?.aid != null && !isUuid(filter.aid)) return { totalCount: 0, nodes: [] };
    const { audiences = null, themes = null, territory, aid = null } = filter ?? {};
    const choice = { audiences, themes, place: placeOf('filter.territory', territory) };
    const betweenFunders = filter?.betweenFunders ?? false;
    const rows = await context.rows<OverlapRow>(
      overlapsStatement({ view, on, rule, choice, aid, betweenFunders, first }),
    );
    const nodes = rows.map(
      (row) =>
        new AidOverlap(row, cumulationRule(row.one.regime, row.other.regime, on), view.moment),
    );
    return { totalCount: rows[0]?.total ?? 0, nodes };
  }

  @Directive(cost(50))
  @FieldResolver(() => AidCoverage, {
    description:
      'Publics x themes x EPCI against the open aids; gaps alone unless asked otherwise (angles morts).',
  })
  async coverage(
    @Root() { on, view }: Coherence,
    @Arg('filter', () => AidCoverageFilter, { nullable: true, description: 'Which cells.' })
    filter: AidCoverageFilter | null,
    @Ctx() context: ConferenceContext,
  ): Promise<AidCoverage> {
    const { audiences = null, themes = null, epcis = null } = filter ?? {};
    const { expectedOnly = true, gapsOnly = true } = filter ?? {};
    const request = { view, on, audiences, themes, epcis, expectedOnly, gapsOnly: false };
    const rows = await context.rows<CellRow>(cellsStatement(request));
    const gaps = rows.filter(({ openAids }) => openAids === 0);
    const cells = (gapsOnly ? gaps : rows).map((row) => new CoverageCell(row));
    return { cellCount: rows.length, gapCount: gaps.length, cells };
  }

  @Directive(items(100))
  @Directive(cost(20))
  @FieldResolver(() => [UncoveredCommune], {
    description:
      'Communes that no open aid names, nor their EPCI (communes sans aide de proximité).',
  })
  async uncoveredCommunes(
    @Root() { on, view }: Coherence,
    @Ctx() context: ConferenceContext,
  ): Promise<UncoveredCommune[]> {
    const rows = await context.rows<CommuneRow>(communesStatement(view, on));
    return rows.map((row) => new UncoveredCommune(row));
  }

  @Directive(items(20))
  @Directive(cost(50))
  @FieldResolver(() => [CompetenceWarning], {
    description:
      'Funders that grant in a field that the law gives to others, by rule (alertes de compétence).',
  })
  async competenceWarnings(
    @Root() { on, view }: Coherence,
    @Ctx() context: ConferenceContext,
  ): Promise<CompetenceWarning[]> {
    const rules = inForceOn(competenceRules, on);
    const rows = await context.rows<CompetenceRow>(competenceStatement(view, on, rules));
    return rows.flatMap((row) => {
      const rule = rules.find(({ code }) => code === row.code);
      return rule ? [new CompetenceWarning(row, rule, view.moment)] : [];
    });
  }

  @Directive(paged(['first'], ['nodes']))
  @Directive(cost(20))
  @FieldResolver(() => StaleAids, {
    description:
      'Aids that say they are open though their dates are over, or that nobody has touched for long (aides périmées).',
  })
  async staleAids(
    @Root() { on, view }: Coherence,
    @Arg('first', () => Int, pageSize) first: number,
    @Ctx() context: ConferenceContext,
  ): Promise<StaleAids> {
    checkFirst(first);
    const [rule] = inForceOn(stalenessRules, on);
    if (!rule) throw noRule(on, 'stale aids');
    const rows = await context.rows<StaleRow>(staleAidsStatement(view, on, rule, first));
    return {
      totalCount: rows[0]?.total ?? 0,
      nodes: rows.map((row) => new StaleAid(row, view.moment)),
    };
  }
}

function noRule(on: string, what: string): BadInput {
  return new BadInput(
    'on',
    `the Conférence had no rule on ${what} on ${on}: ask from its first session on.`,
  );
}
