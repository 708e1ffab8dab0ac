import { Arg, Ctx, Directive, ID, Int, Mutation, Resolver } from 'type-graphql';
import { actAs } from '@relance/kit/audit/actor.ts';
import { BadInput, StaleVersion } from '@relance/kit/errors.ts';
import { cost } from '@relance/kit/graph/costs.ts';
import { RequiresScopes } from '@relance/schema/access/requiresScopes.ts';
import { writersOf } from '@relance/schema/access/scopes.ts';
import type { Owner } from '@relance/schema/enums/owner.ts';
import { ConferenceContext } from '../context.ts';
import { freshnessOf } from '../index/freshness.ts';
import { canonicalJson, sha256Of } from './canonicalJson.ts';
import { Committee } from './committee.ts';
import { CommitteeSession, CommitteeSessionStatus } from './committeeSession.ts';
import type { Figures } from './figures.ts';
import { readFigures } from './figures.sql.ts';
import { readAnew } from './readAnew.ts';
import { keepSnapshot, snapshots } from './snapshot.sql.ts';

const writers = writersOf('conference');

@Resolver()
export class FreezeCommitteeSession {
  @Directive(cost(100))
  @RequiresScopes(...writers)
  @Mutation(() => CommitteeSession, {
    nullable: true,
    description:
      'Keeps the figures of a session for ever, over the records that everybody sees now, and takes it for held. Null for an unknown id; STALE_VERSION when somebody wrote in between; BAD_USER_INPUT for one that is frozen already, cancelled or yet to come.',
  })
  async freezeCommitteeSession(
    @Arg('id', () => ID, { description: 'Id of the session.' }) id: string,
    @Arg('version', () => Int, { description: 'Version that was read before.' }) version: number,
    @Ctx() context: ConferenceContext,
  ): Promise<CommitteeSession | null> {
    const session = await readAnew(context.records(CommitteeSession), id);
    if (!session) return null;
    await mayFreeze(session, context);
    if (session.version !== version) throw new StaleVersion(id, version, session.version);
    const committee = await context.records(Committee).load(session.committeeId);
    const frozenAt = new Date();
    const figures = await readFigures(context.dataSource, { asOf: frozenAt, knownAt: frozenAt });
    const { silent } = await freshnessOf(context, null);
    const unheard = silent.map(({ owner }) => owner);
    const text = frozenText(session, committee?.code ?? '', { frozenAt, unheard }, figures);
    const snapshot = {
      ...{ sessionId: session.id, frozenAt, hash: sha256Of(text), text },
      frozenBy: writers.find((scope) => context.identity.scopes.includes(scope)) ?? '',
    };
    const isKept = await context.dataSource.transaction(async (manager) => {
      await actAs(manager, context.actor);
      return keepSnapshot(manager, version, snapshot);
    });
    const repository = context.dataSource.getRepository(CommitteeSession);
    const frozen = await repository.findOneBy({ id: session.id });
    if (frozen && !isKept) throw new StaleVersion(id, version, frozen.version);
    return frozen;
  }
}

async function mayFreeze(session: CommitteeSession, context: ConferenceContext): Promise<void> {
  const frozen = await readAnew(snapshots(context), session.id);
  if (frozen) {
    throw new BadInput('id', `was frozen at ${frozen.frozenAt.toISOString()}, for ever.`);
  }
  if (session.status === CommitteeSessionStatus.CANCELLED) {
    throw new BadInput('id', 'was cancelled: there is nothing to freeze.');
  }
  if (session.heldAt.getTime() > Date.now()) {
    throw new BadInput('id', `is held at ${session.heldAt.toISOString()}: freeze it then.`);
  }
}

/** What is hashed, and can be cited. */
export function frozenText(
  { id, heldAt, title }: Pick<CommitteeSession, 'id' | 'heldAt' | 'title'>,
  committee: string,
  { frozenAt, unheard }: { frozenAt: Date; unheard: readonly Owner[] },
  { plan, propositions }: Figures,
): string {
  const asJson = (figures: Figures['plan']) => figures.map((figure) => ({ ...figure }));
  return canonicalJson({
    ...{ committee, session: id, title, heldAt: heldAt.toISOString() },
    ...{ frozenAt: frozenAt.toISOString(), unheard: [...unheard], figures: asJson(plan) },
    propositions: propositions.map(({ number, figures }) => ({ number, figures: asJson(figures) })),
  });
}
