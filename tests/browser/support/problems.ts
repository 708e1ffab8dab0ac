import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Rules on what one sees: the others ask about the document, which is the same however it is looked at. */
const ofSight = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/** What axe finds wrong on a page, and whether it is wider than its window: a line each, so that a test shows all. */
export async function problemsOf(page: Page, about: 'all' | 'sight' = 'all'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (about === 'all' ? axe : axe.withRules(ofSight)).analyze();
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    ),
    ...(wider > 0 ? [`wider than its window by ${wider} px`] : []),
  ];
}
