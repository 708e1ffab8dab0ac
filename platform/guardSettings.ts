import { resolve } from 'node:path';
import { z } from 'zod';
import { networkOf } from '@relance/router/limits/clientAddress.ts';
import type { Rates } from '@relance/router/limits/limits.ts';

const perMinute = z.coerce
  .number({ error: 'must be a number of requests in a minute' })
  .int({ error: 'must be a whole number' })
  .min(1, { error: 'must be at least 1' });

const shape = z.object({
  RELANCE_PUBLIC_URL: z
    .string()
    .refine(isOrigin, { error: 'must be like https://graph.example, without a path' })
    .optional(),
  RELANCE_ORIGINS: list(isOrigin, 'must be like https://partner.example, with commas between'),
  RELANCE_WIDGET_KEYS: z.string().optional(),
  RELANCE_TRUSTED_PROXIES: list(
    (text) => networkOf(text) !== undefined,
    'must be addresses or networks like 10.0.0.0/8, with commas between',
  ),
  RELANCE_RATES: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  RELANCE_RATE_PUBLIC: perMinute.default(3_000),
  RELANCE_RATE_SIGNED_IN: perMinute.default(12_000),
  RELANCE_RATE_IMPORTS: perMinute.default(300),
});

/** Whom the router answers, and how often. */
export interface GuardSettings {
  /** How browsers reach the router. */
  publicUrl: string | undefined;
  /** Origins whose pages may ask with an access token. */
  origins: readonly string[];
  /** File of the keys of partners' widgets. */
  widgetKeys: string | undefined;
  trustedProxies: readonly string[];
  /** Undefined: nobody is limited. */
  limits: Rates | undefined;
}

/** The part of the environment that says whom the router answers; every wrong value is named. */
export function readGuardSettings(env: NodeJS.ProcessEnv): {
  guard: GuardSettings | undefined;
  issues: readonly z.core.$ZodIssue[];
} {
  const { data, error } = shape.safeParse(env);
  if (!data) return { guard: undefined, issues: error.issues };
  const guard = {
    publicUrl: data.RELANCE_PUBLIC_URL,
    origins: data.RELANCE_ORIGINS,
    widgetKeys: data.RELANCE_WIDGET_KEYS && resolve(data.RELANCE_WIDGET_KEYS),
    trustedProxies: data.RELANCE_TRUSTED_PROXIES,
    limits:
      data.RELANCE_RATES === 'off'
        ? undefined
        : {
            public: data.RELANCE_RATE_PUBLIC,
            signedIn: data.RELANCE_RATE_SIGNED_IN,
            imports: data.RELANCE_RATE_IMPORTS,
          },
  };
  return { guard, issues: [] };
}

/** Whether a text is an origin as browsers write it: scheme, host and a port that is not the usual one. */
export function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}

function list(isRight: (text: string) => boolean, error: string) {
  return z
    .string()
    .default('')
    .transform((text) => text.split(',').map((each) => each.trim()))
    .transform((texts) => texts.filter((each) => each !== ''))
    .refine((texts) => texts.every(isRight), { error });
}
