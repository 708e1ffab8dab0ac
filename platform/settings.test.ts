import { routerOptions } from './routerOptions.ts';
import { readSettings } from './settings.ts';

describe('the schema of the graph', () => {
  it('may be asked for, as open data, unless a setting says otherwise', async () => {
    const usual = await routerOptions(readSettings({}));
    const closed = await routerOptions(readSettings({ RELANCE_INTROSPECTION: 'off' }));

    expect(usual.demand).toEqual({ introspection: true });
    expect(closed.demand).toEqual({ introspection: false });
  });

  it('is no matter of other words than on and off', () => {
    expect(() => readSettings({ RELANCE_INTROSPECTION: 'no' })).toThrow(
      'RELANCE_INTROSPECTION=no: must be on or off',
    );
  });
});
