import DataLoader from 'dataloader';
import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { cost, items } from '@relance/kit/graph/costs.ts';
import { BadInput } from '@relance/kit/errors.ts';
import { ConferenceContext } from '../context.ts';
import { ConferenceRecoveryAction } from '../recoveryAction.ts';
import { IndicatorValue } from './indicatorValue.ts';
import { seriesSql } from './indicatorValues.sql.ts';

const territoryArgument =
  'Where: a département (`47`), a region (`REG-75`) or France (`FR`); Lot-et-Garonne when left out.';

@Resolver(() => ConferenceRecoveryAction)
export class ValuesOfAction {
  @Directive(items(20))
  @Directive(cost(10))
  @FieldResolver(() => [IndicatorValue], {
    description:
      'Published values of the indicators that it names by their public code, oldest first (valeurs publiées de ses indicateurs).',
  })
  async indicatorValues(
    @Root() { indicators }: ConferenceRecoveryAction,
    @Arg('territory', () => String, { defaultValue: '47', description: territoryArgument })
    territory: string,
    @Ctx() context: ConferenceContext,
  ): Promise<IndicatorValue[]> {
    if (!/^[0-9A-Z-]{2,6}$/.test(territory)) {
      throw new BadInput('territory', `"${territory}" is no territory: 47, REG-75 or FR are.`);
    }
    const series = indicators.map(({ code }) => seriesIn(context, territory).load(code));
    return (await Promise.all(series)).flat();
  }
}

// One statement for all actions of a page, then one for the records.
function seriesIn(context: ConferenceContext, territory: string) {
  return context.once(
    `indicator values in ${territory}`,
    () =>
      new DataLoader<string, IndicatorValue[]>(async (codes) => {
        const rows = await context.dataSource.query<{ id: string; code: string }[]>(seriesSql, [
          codes,
          territory,
        ]);
        const loader = context.records(IndicatorValue);
        const values = await Promise.all(rows.map(({ id }) => loader.load(id)));
        return codes.map((code) =>
          values.filter((value) => value !== null).filter((each) => each.indicatorCode === code),
        );
      }),
  );
}
