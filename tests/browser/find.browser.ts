import { type AskedPlatform, sharedDemo } from '../support/platform.ts';
import { openVisitors, type Visitor, type Visitors } from './support/visitors.ts';

let platform: AskedPlatform;
let visitors: Visitors;
let visitor: Visitor;

beforeAll(async () => {
  platform = await sharedDemo();
  visitors = await openVisitors(platform.url);
}, 120_000);

afterAll(async () => {
  await visitors.close();
});

afterEach(() => visitor.leave());

const farmShop = 'Aide aux magasins à la ferme et aux points de vente';

describe('somebody with a farm shop in Villeneuve-sur-Lot', () => {
  it('finds their aid in under five steps, without a script', async () => {
    visitor = await visitors.visitor({ javaScriptEnabled: false });
    const { page } = visitor;
    let steps = 0;
    const step = async (act: () => Promise<unknown>) => {
      steps += 1;
      await act();
      await page.waitForLoadState();
    };

    await page.goto(platform.url);
    await step(() => page.click('text=J’ai une exploitation agricole'));
    await page.fill('input[name=lieu]', 'Villeneuve-sur-Lot');
    await step(() => page.click('main form button:not([name])'));
    await step(() => page.getByRole('button', { name: 'Voir les aides dès maintenant' }).click());

    expect(steps).toBeLessThan(5);
    const likely = page.getByRole('region', { name: /Vous y avez probablement droit/ });
    expect(await likely.getByRole('link', { name: farmShop }).count()).toBe(1);
  });

  it('is led by the keyboard alone', async () => {
    visitor = await visitors.visitor();
    const { page } = visitor;
    await page.goto(`${platform.url}/aides`);
    await page.focus('input[name=lieu]');

    await page.keyboard.type('villeneuve-sur');
    await page.getByRole('option', { name: 'Villeneuve-sur-Lot (47300)' }).waitFor();
    await page.keyboard.press('ArrowDown');

    const field = page.getByRole('combobox', { name: 'Commune' });
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe('lieu-liste-0');

    await page.keyboard.press('Enter');
    await page.waitForURL(/commune=47323/);
    expect(await page.locator('h1').textContent()).toBe('Toutes les aides à Villeneuve-sur-Lot');
  });

  it('comes by Tab to every link and field of the list, in the order of the page, and out again', async () => {
    visitor = await visitors.visitor();
    const { page } = visitor;
    await page.goto(`${platform.url}/aides`);
    const all = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
        ].filter((each) => each.checkVisibility({ contentVisibilityAuto: true })).length,
    );
    const seen = new Set<string>();
    let last = -1;

    for (let press = 0; press < all + 1; press++) {
      await page.keyboard.press('Tab');
      const [place, outlined] = await page.evaluate(() => {
        const focused = document.activeElement;
        const each = [...document.querySelectorAll('*')].indexOf(focused ?? document.body);
        const style = focused && getComputedStyle(focused);
        return [each, style?.outlineStyle !== 'none'] as const;
      });
      if (place <= last) break;
      expect(outlined).toBe(true);
      seen.add(String(place));
      last = place;
    }

    expect(seen.size).toBeGreaterThanOrEqual(all - 1);
  });

  it('prints the sheet on one page', async () => {
    visitor = await visitors.visitor();
    const { page } = visitor;
    await page.goto(`${platform.url}/aides?q=magasins+%C3%A0+la+ferme`);
    await page.click(`text=${farmShop}`);
    await page.waitForURL(/\/aides\/[0-9a-f-]{36}$/);

    const printed = await page.pdf({ format: 'A4', preferCSSPageSize: true });

    expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
