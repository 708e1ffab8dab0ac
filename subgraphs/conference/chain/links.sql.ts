import { columnsOf, visible } from '@relance/kit/access/sight.sql.ts';
import type { Sight } from '@relance/schema/access/sight.ts';
import type { Condition } from '../lists/parameters.ts';

// Records name no action, and works no proposition: what ties them is worked out, and told as such. The actions and
// aids between are today's, as far as who asks sees them.

/** Bodies that an action is led or taken part in by. */
export const bodiesOf = (action: string) =>
  `(ARRAY[${action}.lead_siren] || coalesce(${action}.partner_sirens, '{}'))`;

/** An aid serves an action: of the same proposition, and paid by its lead or a partner. */
export const servesAction = (aid: string, action: string) =>
  `(${action}.proposition_number = ANY(${aid}.proposition_numbers)
    AND ${aid}.funder_siren = ANY(${bodiesOf(action)}))`;

/** Works are close to an action: of its lead or a partner, on a theme of both. */
export const closeToAction = (works: string, action: string) =>
  `(${works}.contracting_authority_siren = ANY(${bodiesOf(action)})
    AND ${works}.theme_codes && ${action}.theme_codes)`;

const actions = (sight: Sight, where: string) => `EXISTS (
  SELECT FROM record_index.recovery_action AS x
  WHERE ${where} AND ${visible(sight, columnsOf('x', 'RecoveryAction'))})`;

/** Aids that serve the action `parent.key`. */
export function aidsOfAction(sight: Sight): Condition {
  const sql = actions(sight, `x.id = parent.key::uuid AND ${servesAction('r', 'x')}`);
  return { dimension: 'action', sql: () => sql };
}

/** Works close to the action `parent.key`. */
export function investmentsOfAction(sight: Sight): Condition {
  const sql = actions(sight, `x.id = parent.key::uuid AND ${closeToAction('r', 'x')}`);
  return { dimension: 'action', sql: () => sql };
}

/** Works close to an action of the proposition `parent.key`. */
export function investmentsOfProposition(sight: Sight): Condition {
  const sql = actions(
    sight,
    `x.proposition_number = parent.key::int AND ${closeToAction('r', 'x')}`,
  );
  return { dimension: 'proposition', sql: () => sql };
}

/** Subsidies under an aid of the proposition `parent.key`. */
export function subsidiesOfProposition(sight: Sight): Condition {
  const sql = `r.aid_id IN (
    SELECT a.id FROM record_index.aid AS a
    WHERE a.proposition_numbers @> ARRAY[parent.key::int] AND ${visible(sight, columnsOf('a', 'Aid'))})`;
  return { dimension: 'proposition', sql: () => sql };
}
