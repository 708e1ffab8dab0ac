import { readSettings } from './settings.ts';

describe('the settings of the guard', () => {
  it('limit generously, and let no other page ask, where nothing is said', () => {
    expect(readSettings({})).toMatchObject({
      publicUrl: undefined,
      origins: [],
      widgetKeys: undefined,
      trustedProxies: [],
      limits: { public: 3_000, signedIn: 12_000, imports: 300 },
    });
  });

  it('are read from the environment', () => {
    const settings = readSettings({
      RELANCE_PUBLIC_URL: 'https://graph.example',
      RELANCE_ORIGINS: 'https://a.example, https://b.example:8443',
      RELANCE_TRUSTED_PROXIES: '10.0.0.0/8,::1',
      RELANCE_RATE_PUBLIC: '60',
    });

    expect(settings).toMatchObject({
      publicUrl: 'https://graph.example',
      origins: ['https://a.example', 'https://b.example:8443'],
      trustedProxies: ['10.0.0.0/8', '::1'],
      limits: { public: 60, signedIn: 12_000, imports: 300 },
    });
  });

  it('limit nobody when rates are off', () => {
    expect(readSettings({ RELANCE_RATES: 'off' }).limits).toBeUndefined();
  });

  it.each([
    ['RELANCE_PUBLIC_URL', 'graph.example'],
    ['RELANCE_PUBLIC_URL', 'https://graph.example/graphql'],
    ['RELANCE_ORIGINS', '*'],
    ['RELANCE_ORIGINS', 'https://a.example,null'],
    ['RELANCE_ORIGINS', 'https://a.example/'],
    ['RELANCE_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['RELANCE_TRUSTED_PROXIES', 'proxy.example'],
    ['RELANCE_RATES', 'maybe'],
    ['RELANCE_RATE_PUBLIC', '0'],
    ['RELANCE_RATE_PUBLIC', 'many'],
  ])('are refused by name: %s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value, PORT: '-1' })).toThrow(
      new RegExp(`PORT=-1: .*${name}=${value.replace(/[*/.]/g, '\\$&')}: must be`),
    );
  });
});
