import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DataSource } from 'typeorm';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import { Theme } from '@relance/schema/entities/references.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';

export const budgetByThemeSql = `
SELECT theme AS code, sum(budget)::bigint AS budget
FROM aid CROSS JOIN unnest(theme_codes) AS theme
WHERE status = 'OPEN' AND publication = 'PUBLISHED' AND theme = ANY($1)
GROUP BY theme`;

@Resolver(() => Theme)
export class DepartmentThemeResolver {
  @FieldResolver(() => Euro, {
    nullable: true,
    description:
      'Money set aside by the Department in its open aids on this theme, in euros (enveloppes ouvertes); an aid on two themes counts in both; null when the Department can’t answer.',
  })
  departmentBudget(@Root() theme: Theme, @Ctx() context: RecordContext): Promise<number> {
    return context.once(budgetByThemeSql, () => budgetByTheme(context.dataSource)).load(theme.code);
  }
}

function budgetByTheme(dataSource: DataSource): DataLoader<string, number> {
  return new DataLoader(async (codes) => {
    const rows = await dataSource.query<{ code: string; budget: number | null }[]>(
      budgetByThemeSql,
      [codes],
    );
    const budgets = new Map(rows.map(({ code, budget }) => [code, budget ?? 0]));
    return codes.map((code) => budgets.get(code) ?? 0);
  });
}
