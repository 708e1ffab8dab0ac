import { recordId } from './index.ts';

/** Anything that takes a statement: a data source, an entity manager, a connection. */
export interface Queryable {
  query: (text: string, values: unknown[]) => Promise<unknown>;
}

/** Writes actions to an owner's table in one statement; the first has the id `recordId(from)`. */
export async function insertActions(owner: Queryable, titles: string[], from = 1): Promise<void> {
  await owner.query(
    `INSERT INTO recovery_action (id, source, title, status, committed, paid, proposition_number,
       lead_siren, theme_codes, commune_codes, epci_sirens, milestones, indicators, partner_sirens)
     SELECT id, '{"origin": "MANUAL", "file": null, "line": null}', title, 'IN_PROGRESS', 0, 0, 1,
       '224700013', '{}', '{}', '{}', '[]', '[]', '{}'
     FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS row (id, title, place)
     ORDER BY place`,
    [titles.map((_, at) => recordId(from + at)), titles],
  );
}

/** Renames an action; the owner's triggers count the version. */
export async function renameAction(owner: Queryable, number: number, title: string): Promise<void> {
  await owner.query('UPDATE recovery_action SET title = $2 WHERE id = $1', [
    recordId(number),
    title,
  ]);
}

export async function deleteAction(owner: Queryable, number: number): Promise<void> {
  await owner.query('DELETE FROM recovery_action WHERE id = $1', [recordId(number)]);
}
