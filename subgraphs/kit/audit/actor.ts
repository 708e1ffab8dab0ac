import type { EntityManager, QueryRunner } from 'typeorm';
import type { Identity } from '@relance/schema/access/identity.ts';

/** Who does something, as the audit trail names it. */
export interface Actor extends Identity {
  /** The request in which it is done. */
  requestId?: string | null;
}

/** What the program's connections write as, unless somebody asks for it. */
export const system = 'system';

const publicActor = 'public';

export interface Deed {
  /** What the statements belong to, such as `import`. */
  partOf?: string;
  /** Id of the import run. */
  run?: string;
}

/** What a transaction writes from here on is done by that actor; by the program itself without one. */
export async function actAs(
  connection: Pick<EntityManager | QueryRunner, 'query'>,
  actor: Actor | undefined,
  { partOf = '', run = '' }: Deed = {},
): Promise<void> {
  await connection.query(
    `SELECT set_config('relance.actor', $1, true), set_config('relance.scopes', $2, true),
       set_config('relance.request', $3, true), set_config('relance.part_of', $4, true),
       set_config('relance.import_run', $5, true)`,
    [
      actor ? nameOf(actor) : system,
      ...[actor?.scopes.join(',') ?? '', actor?.requestId ?? '', partOf, run],
    ],
  );
}

export function nameOf({ subject }: Identity): string {
  return subject ?? publicActor;
}
