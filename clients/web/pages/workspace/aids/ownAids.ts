import type { OwnAidFragment } from '../../../__generated__/graphql.ts';
import type { Visit } from '../../../server/visit.ts';
import type { Workspace } from '../workspace.ts';
import { OwnAids } from './documents.ts';

// A partner has some dozens of sheets: far fewer than these pages of two hundred.
const mostPages = 5;

/** All sheets of the workspace, drafts among them; what the index has not heard is noted. */
export async function ownAids(
  visit: Visit,
  { partner: { owner } }: Workspace,
  text?: string,
): Promise<OwnAidFragment[]> {
  const sheets: OwnAidFragment[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const { aids }: Awaited<ReturnType<typeof pageOf>> = await pageOf(visit, {
      owner,
      text,
      after,
    });
    visit.noteSilent(aids.freshness.silent);
    sheets.push(...aids.nodes);
    after = aids.pageInfo.endCursor;
    if (!aids.pageInfo.hasNextPage) break;
  }
  return sheets;
}

interface Asked {
  owner: `${Workspace['partner']['owner']}`;
  text: string | undefined;
  after: string | null;
}

function pageOf(visit: Visit, variables: Asked) {
  return visit.ask(OwnAids, variables);
}
