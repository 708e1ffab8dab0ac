import { date as frenchDate } from '@relance/sdk/french/dates.ts';
import { aidStatuses, audiences, instruments, owners } from '@relance/sdk/french/labels.ts';
import { counted, euro, share } from '@relance/sdk/french/numbers.ts';
import { z } from 'zod';
import type { AidFilter, AidRowFragment } from '../__generated__/graphql.ts';
import { missingIn, missingLines, missingOwners } from '../answering/currency.ts';
import { short } from '../answering/bounds.ts';
import { ask, type Asking } from '../asking/ask.ts';
import { communeOf } from '../asking/commune.ts';
import { themeNamed } from '../asking/theme.ts';
import { AidsFound, AidsInOtherWords } from '../documents.ts';
import { linkTo } from '../links.ts';
import { tool } from '../tool.ts';
import { codesOf, day, written } from '../values.ts';

const input = z.object({
  text: written.optional().describe('French words of the aid; accents and endings are forgiven'),
  audience: codesOf(audiences, 'Who applies (public)').optional(),
  commune: written
    .optional()
    .describe(
      'Where (commune): name, postcode or INSEE code; its EPCI’s and the département’s aids count',
    ),
  theme: written.optional().describe('Theme (thématique): code, French label or a word of it'),
  openOn: day.optional().describe('Only aids that take applications on this day, YYYY-MM-DD'),
  limit: z.int().min(1).max(20).default(10).describe('How many rows, 20 at most'),
  after: written.optional().describe('`next` of the answer before, for the rows that follow'),
});

const row = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  status: z.string(),
  instrument: z.string(),
  audiences: z.array(z.string()),
  funder: z.string(),
  ceiling: z.number().nullable().describe('Highest amount, in euros'),
  floor: z.number().nullable().describe('Lowest amount, in euros'),
  rate: z.number().nullable().describe('Part of the eligible cost, 0 to 1'),
  opensOn: z.string().nullable(),
  closesOn: z.string().nullable().describe('Last day; null when there is none'),
  demo: z.boolean().describe('True for a made-up record: say so'),
  link: z.string(),
});

const output = z.object({
  totalCount: z.int(),
  aids: z.array(row),
  commune: z.object({ inseeCode: z.string(), name: z.string().nullable() }).nullable(),
  theme: z.string().nullable(),
  widened: z
    .boolean()
    .describe('True when nothing had all the words, so that these have synonyms or some of them'),
  next: z.string().nullable().describe('Pass it as `after`; null after the last row'),
  more: z.string().nullable().describe('How to ask for the rest'),
  asOf: z.string(),
  missing: missingOwners,
});

/** Aids that somebody may apply for. */
export const searchAids = tool({
  name: 'search_aids',
  title: 'Chercher des aides',
  description:
    'Finds aids (dispositifs d’aide) of all partners of Lot-et-Garonne by who applies, place, theme, words and day: title, funder, amount or rate, closing day, link. Rows with `demo: true` are made up. Read one in full with read_record.',
  ...{ input, output },
  async answer({ text, audience, commune, theme, openOn, limit, after }, asking) {
    const place = commune === undefined ? null : await communeOf(asking, commune);
    const about = theme === undefined ? null : themeNamed(theme);
    const common = {
      ...(about !== null && { themes: [about] }),
      ...(place !== null && { territory: { commune: place.inseeCode } }),
      ...(openOn !== undefined && { openOn }),
    };
    const filter: AidFilter = {
      ...common,
      ...(text !== undefined && { text }),
      ...(audience !== undefined && { audiences: [audience] }),
    };
    const { data, silent } = await ask(asking, AidsFound, { first: limit, after, filter });
    const { nodes, totalCount, pageInfo, freshness } = data.aids;
    const found = {
      place,
      theme: about,
      asOf: freshness.asOf,
      missing: missingIn(silent, freshness),
    };
    if (totalCount > 0 || text === undefined) {
      const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      return reply({ ...found, widened: false, totalCount, next, aids: nodes }, asking);
    }
    const wider = await inOtherWords(asking, text, limit, common);
    // The search over all kinds knows no audience.
    const aids = wider.filter((aid) => audience === undefined || aid.audiences.includes(audience));
    return reply({ ...found, widened: true, totalCount: aids.length, next: null, aids }, asking);
  },
});

async function inOtherWords(
  asking: Asking,
  text: string,
  limit: number,
  common: Pick<AidFilter, 'themes' | 'territory' | 'openOn'>,
): Promise<AidRowFragment[]> {
  const filter = { ...common, kinds: ['AID' as const] };
  const { data } = await ask(asking, AidsInOtherWords, { text, first: limit, filter });
  return data.search.nodes.flatMap(({ aid }) => aid ?? []);
}

interface Found {
  aids: readonly AidRowFragment[];
  totalCount: number;
  place: z.infer<typeof output>['commune'];
  theme: string | null;
  widened: boolean;
  next: string | null | undefined;
  asOf: string;
  missing: z.infer<typeof missingOwners>;
}

function reply({ aids, place, next = null, ...found }: Found, { endpoint }: Asking) {
  const rows = aids.map(({ owner, funder, ...aid }) => ({
    ...aid,
    summary: short(aid.summary, 160),
    funder: funder.name ?? owners[owner],
    link: linkTo(endpoint, 'AID', aid.id),
  }));
  const more =
    next === null
      ? null
      : `${rows.length} of ${found.totalCount} rows: call search_aids again with the same arguments and after: "${next}".`;
  return {
    data: { ...found, commune: place, next, more, aids: rows },
    lines: [
      headline(found, rows.length),
      ...rows.map(lineOf),
      ...(next === null ? [] : ['Il y en a d’autres\u00A0: demander la suite.']),
      ...missingLines(found.missing),
    ],
  };
}

function headline({ totalCount, widened }: Pick<Found, 'totalCount' | 'widened'>, shown: number) {
  const total = counted(totalCount, 'aide trouvée', 'aides trouvées');
  if (totalCount === 0) return 'Aucune aide ne correspond à cette demande.';
  if (widened) return `Aucune aide n’a tous ces mots. Les plus proches (${shown})\u00A0:`;
  return shown === totalCount ? `${total}\u00A0:` : `${total}, dont voici ${shown}\u00A0:`;
}

function lineOf(aid: z.infer<typeof row>): string {
  const status = aid.status as keyof typeof aidStatuses;
  const amount = [
    ...(aid.ceiling === null ? [] : [`jusqu’à ${euro(aid.ceiling)}`]),
    ...(aid.rate === null ? [] : [`${share(aid.rate)} des dépenses`]),
  ];
  const facts = [
    aid.funder,
    instruments[aid.instrument as keyof typeof instruments],
    amount.join(', ') || 'montant selon le dossier',
    aidStatuses[status].toLowerCase(),
    ...(aid.closesOn === null ? [] : [`jusqu’au ${frenchDate(aid.closesOn)}`]),
    ...(aid.demo ? ['fiche de démonstration'] : []),
  ];
  return `- ${aid.title} (${facts.join('\u00A0; ')}) ${aid.link}`;
}
