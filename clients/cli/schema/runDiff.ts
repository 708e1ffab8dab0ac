import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { relanceClient } from '@relance/sdk/client.ts';
import { buildSchema, type GraphQLSchema, printSchema } from 'graphql';
import { readFile } from 'node:fs/promises';
import { schemaOf } from '../asking/schemaOf.ts';
import type { Asking } from '../session/asking.ts';
import { tokenFor } from '../session/tokenFor.ts';
import { say, styled } from '../terminal/terminal.ts';

const broken = 4;

const levels = [
  [CriticalityLevel.Breaking, 'Breaking', 'red'],
  [CriticalityLevel.Dangerous, 'Dangerous', 'yellow'],
  [CriticalityLevel.NonBreaking, 'Safe', 'green'],
] as const;

/** Tells what changed between two schemas; 4 where clients would break. */
export async function runDiff(
  older: string,
  newer: string,
  { json }: { json: boolean },
  { signal }: Asking,
  pathOf: (path: string) => string,
): Promise<number> {
  const [before, after] = await Promise.all(
    [older, newer].map((source) => schemaAt(source, pathOf, signal)),
  );
  if (!before || !after) return 1;
  const changes = await diff(before, after);
  say(json ? JSON.stringify(changes.map(told), null, 2) : diffText(changes));
  return changes.some(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    ? broken
    : 0;
}

function diffText(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing changed.';
  return levels
    .map(([level, title, style]) => ({
      ...{ title, style },
      of: changes.filter(({ criticality }) => criticality.level === level),
    }))
    .filter(({ of }) => of.length > 0)
    .map(({ title, style, of }) =>
      [styled(style, `${title} (${of.length})`), ...of.map(({ message }) => `  ${message}`)].join(
        '\n',
      ),
    )
    .join('\n');
}

function told({ criticality, type, message, path }: Change) {
  return {
    level: criticality.level,
    type: String(type),
    path,
    message,
    reason: criticality.reason,
  };
}

async function schemaAt(
  source: string,
  pathOf: (path: string) => string,
  signal: AbortSignal,
): Promise<GraphQLSchema> {
  if (/^https?:\/\//.test(source)) {
    const client = relanceClient({ endpoint: source, token: await tokenFor(source) });
    // Directives are compared as they are written.
    return buildSchema(printSchema(await schemaOf(client, signal, true)));
  }
  const sdl = await readFile(pathOf(source), 'utf8').catch(() => {
    throw new Error(`no such file: ${source}`);
  });
  try {
    return buildSchema(sdl);
  } catch (error) {
    throw new Error(`${source} is no schema: ${(error as Error).message.split('\n')[0]}`);
  }
}
