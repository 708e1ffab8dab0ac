import { Ctx, Directive, Field, ObjectType } from 'type-graphql';
import { cost, items } from '@relance/kit/graph/costs.ts';
import { ConferenceContext } from '../context.ts';
import { Facet } from '../lists/connection.ts';
import { withOwnerLabel, withoutLabel, withThemeLabel } from '../lists/facetLabels.ts';
import type { FoundRecords } from './foundRecords.ts';
import { placeNames } from './places.sql.ts';
import type { HitRow } from './ranked.sql.ts';

const kindFacets: Record<HitRow['kind'], Pick<Facet, 'code' | 'label'>> = {
  Aid: { code: 'AID', label: 'Dispositifs d’aide' },
  Subsidy: { code: 'SUBSIDY', label: 'Subventions' },
  Investment: { code: 'INVESTMENT', label: 'Investissements' },
  RecoveryAction: { code: 'RECOVERY_ACTION', label: 'Actions de relance' },
};

@ObjectType({
  description:
    'Counts of what a search found, by value, each over its first 10,000 records of a kind; amounts are budgets, amounts granted and total costs.',
})
export class SearchFacets {
  constructor(private readonly found: FoundRecords) {}

  @Directive(items(4))
  @Directive(cost(30))
  @Field(() => [Facet], { description: 'By kind, code is that of `RecordKind` (nature).' })
  async kinds(): Promise<Facet[]> {
    const rows = await this.found.counts();
    return rows.map(({ kind, count, amount }) => ({ ...kindFacets[kind], count, amount }));
  }

  @Directive(items(20))
  @Directive(cost(30))
  @Field(() => [Facet], { description: 'By owner (producteur).' })
  async owners(): Promise<Facet[]> {
    return withOwnerLabel(await this.found.facet('owners'));
  }

  @Directive(items(20))
  @Directive(cost(30))
  @Field(() => [Facet], { description: 'By theme; one counts in each of its own (thématique).' })
  async themes(): Promise<Facet[]> {
    return withThemeLabel(await this.found.facet('themes'));
  }

  @Directive(items(20))
  @Directive(cost(30))
  @Field(() => [Facet], { description: 'By state, of whichever kind (état).' })
  async statuses(): Promise<Facet[]> {
    return withoutLabel(await this.found.facet('statuses'));
  }

  @Directive(items(20))
  @Directive(cost(30))
  @Field(() => [Facet], { description: 'By commune, code is the INSEE code.' })
  async communes(@Ctx() context: ConferenceContext): Promise<Facet[]> {
    return withPlaceName(await this.found.facet('communes'), context);
  }

  @Directive(items(20))
  @Directive(cost(30))
  @Field(() => [Facet], {
    description: 'By EPCI, its communes’ records included; code is the SIREN.',
  })
  async epcis(@Ctx() context: ConferenceContext): Promise<Facet[]> {
    return withPlaceName(await this.found.facet('epcis'), context);
  }
}

function withPlaceName(rows: Omit<Facet, 'label'>[], context: ConferenceContext): Promise<Facet[]> {
  const names = context.once('place names', () => placeNames(context.dataSource));
  return Promise.all(rows.map(async (row) => ({ ...row, label: await names.load(row.code) })));
}
