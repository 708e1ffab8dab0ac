import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type PartnerName, partners } from '@relance/schema/partners.ts';
import type { WidgetKey } from '@relance/router/limits/widgetKeys.ts';
import { PlatformError } from './errors.ts';
import { isOrigin } from './guardSettings.ts';

const names = partners.map(({ name }) => name);
const count = z.number().int().min(1);
const text = z.string().min(1);

const entry = z.strictObject({
  // Short ones can be guessed, and would spend the quota of somebody else.
  key: z.string().regex(/^[\w.~-]{16,128}$/, {
    error: 'must be 16 to 128 letters, digits or signs of "-_.~"',
  }),
  name: text,
  partner: z.enum(names as [PartnerName, ...PartnerName[]], {
    error: `must be one of ${names.join(', ')}`,
  }),
  origins: z
    .array(z.string().refine(isOrigin, { error: 'must be like https://partner.example' }))
    .min(1),
  perMinute: count,
  perDay: count,
});

/**
 * The keys of partners' widgets. An error names the file, the entry and the field that is wrong, and
 * never a key.
 */
export async function readWidgetKeys(path: string | undefined): Promise<readonly WidgetKey[]> {
  if (path === undefined) return [];
  const entries = await readEntries(path);
  const keys = entries.map((each, place) => {
    const read = entry.safeParse(each);
    if (read.success) return read.data;
    const problems = read.error.issues.map(
      (issue) => `${[...issue.path].map(String).join('.')}: ${issue.message}`,
    );
    throw wrong(path, `entry ${place + 1}${named(each)}: ${problems.join('; ')}`);
  });
  for (const field of ['key', 'name'] as const) {
    const values = keys.map((each) => each[field]);
    const again = values.findIndex((value, place) => values.indexOf(value) !== place);
    if (again !== -1) {
      throw wrong(path, `entry ${again + 1}${named(keys[again])}: ${field}: an earlier one has it`);
    }
  }
  return keys;
}

async function readEntries(path: string): Promise<unknown[]> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    // What JSON.parse quotes may be a key.
    const why = error instanceof SyntaxError ? 'is no JSON' : String((error as Error).message);
    throw wrong(path, why);
  }
  if (Array.isArray(value)) return value as unknown[];
  throw wrong(path, 'must be [{"key": "…", "name": "…", "partner": "…", "origins": ["…"], …}]');
}

function named(each: unknown): string {
  const { name } = z.object({ name: text }).safeParse(each).data ?? {};
  return name === undefined ? '' : ` ("${name}")`;
}

function wrong(path: string, why: string): PlatformError {
  return new PlatformError('BAD_SETTING', `RELANCE_WIDGET_KEYS=${path}: ${why}`);
}
