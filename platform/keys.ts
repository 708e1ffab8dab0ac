import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedKey, ownerKey } from '@relance/schema/access/signature.ts';
import { type PartnerName, partners, settingOf } from '@relance/schema/partners.ts';
import { PlatformError, systemCode } from './errors.ts';
import type { Settings } from './settings.ts';

/** The keys by which router, owners and conference know each other. */
export interface Keys {
  /** Shared by the router and an owner. */
  of: (owner: PartnerName) => KeyObject;
  /** By which the conference reads an owner's feed. */
  ofFeed: (owner: PartnerName) => KeyObject;
}

type KeySettings = Pick<
  Settings,
  'dataDirectory' | 'production' | 'routerSecret' | 'ownerKeys' | 'feedKeys'
>;

/** All keys, from one secret. */
export function keysOf(secret: string): Keys {
  const of = (owner: PartnerName) => ownerKey(secret, owner);
  return { of, ofFeed: (owner) => feedKey(of(owner)) };
}

/** Keys of processes that end together: nobody else has to know them. */
export function passingKeys(): Keys {
  return keysOf(randomBytes(32).toString('base64url'));
}

/**
 * The keys that processes of their own are given: the secret, or what an owner has of it. On a machine
 * that is none of production a file beside the data stands in for it. Nothing is read before a key is asked for.
 */
export function givenKeys(settings: KeySettings): Keys {
  const { ownerKeys, feedKeys } = settings;
  let derived: Keys | undefined;
  const ofSecret = (setting: string) =>
    (derived ??= keysOf(settings.routerSecret ?? sharedSecret(settings, setting)));
  return {
    of: (owner) => {
      const setting = settingOf(owner, 'ROUTER_KEY');
      const given = ownerKeys[owner];
      return given ? readKey(setting, given) : ofSecret(setting).of(owner);
    },
    ofFeed: (owner) => {
      const setting = settingOf(owner, 'FEED_KEY');
      const given = feedKeys[owner];
      if (given) return readKey(setting, given);
      const own = ownerKeys[owner];
      if (own) return feedKey(readKey(setting, own));
      return ofSecret(setting).ofFeed(owner);
    },
  };
}

/** What each party has to be told, as settings; the router keeps the secret itself. */
export function settingsOf(keys: Keys): Record<string, string> {
  const text = (key: KeyObject) => key.export().toString('base64url');
  return Object.fromEntries(
    partners.flatMap(({ name }) => [
      [settingOf(name, 'ROUTER_KEY'), text(keys.of(name))],
      [settingOf(name, 'FEED_KEY'), text(keys.ofFeed(name))],
    ]),
  );
}

function readKey(setting: string, text: string): KeyObject {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== 32) {
    throw new PlatformError('BAD_SETTING', `${setting}: must be 32 bytes in base64url.`);
  }
  return createSecretKey(bytes);
}

function sharedSecret({ production, dataDirectory }: KeySettings, setting: string): string {
  if (production) {
    const message = `RELANCE_ROUTER_SECRET or ${setting} must be set: by it router and owners know each other.`;
    throw new PlatformError('BAD_SETTING', message);
  }
  const path = join(dataDirectory, 'router.secret');
  mkdirSync(dataDirectory, { recursive: true });
  const made = `${path}.${process.pid}`;
  try {
    writeFileSync(made, randomBytes(32).toString('base64url'), { mode: 0o600 });
    // Whoever comes first decides, and nobody reads half of it.
    linkSync(made, path);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(made, { force: true });
  }
  return readFileSync(path, 'utf8');
}
