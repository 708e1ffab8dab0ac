import { Arg, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { items } from '@relance/kit/graph/costs.ts';
import { themes } from '@relance/schema/codes/themes.ts';
import { Theme } from '@relance/schema/entities/references.ts';
import { entityLists } from './lists/entityLists.ts';

const byCode = new Map<string, (typeof themes)[number]>(themes.map((theme) => [theme.code, theme]));

/** The theme of that code, as a key to resolve; null when there is none. */
export function themeByCode(code: string): Theme | null {
  return byCode.has(code) ? { code } : null;
}

@Resolver(() => Theme)
export class ThemeResolver {
  @Directive(items(15))
  @Query(() => [Theme], {
    description: 'All themes, in the order of the vocabulary (thématiques).',
  })
  themes(): Theme[] {
    return themes.map(({ code }) => ({ code }));
  }

  @Query(() => Theme, { nullable: true, description: 'One theme; null for an unknown code.' })
  theme(@Arg('code', () => String, { description: 'Code of the theme.' }) code: string) {
    return themeByCode(code);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name in French (libellé).' })
  label(@Root() { code }: Theme): string | null {
    return byCode.get(code)?.label ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it covers, in French.' })
  description(@Root() { code }: Theme): string | null {
    return byCode.get(code)?.description ?? null;
  }
}

export const ThemeLists = entityLists({
  type: Theme,
  relation: 'theme',
  keyOf: ({ code }) => code,
  which: 'on the theme',
});
