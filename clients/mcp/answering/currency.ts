import type { Owner } from '@relance/schema/enums/owner.ts';
import { moment } from '@relance/sdk/french/dates.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import { z } from 'zod';
import type { CurrencyFragment } from '../__generated__/graphql.ts';

/** Whose records may be missing, or are shown as last known. */
export const missingOwners = z
  .array(
    z.object({
      owner: z.string(),
      label: z.string(),
      lastHeard: z.string().nullable().describe('Its records are as of this instant'),
    }),
  )
  .describe('Owners that did not answer: the result is partial where there are any');

export type Missing = z.infer<typeof missingOwners>;

/** Everybody who was not heard: by the lists, or for details of a record. */
export function missingIn(silent: readonly string[], freshness?: CurrencyFragment): Missing {
  const heard = new Map<string, string | null>(silent.map((owner) => [owner, null]));
  for (const { owner, caughtUpAt } of freshness?.silent ?? []) heard.set(owner, caughtUpAt);
  return [...heard].map(([owner, lastHeard]) => ({
    owner,
    label: owners[owner as `${Owner}`] ?? owner,
    lastHeard,
  }));
}

/** French lines that say so; none where everybody was heard. */
export function missingLines(missing: Missing): string[] {
  return missing.map(({ label, lastHeard }) => {
    const since =
      lastHeard === null ? '' : ` Ses fiches sont celles connues le ${moment(lastHeard)}.`;
    return `Réponse partielle\u00A0: ${label} ne répond pas.${since}`;
  });
}
