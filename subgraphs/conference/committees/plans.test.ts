import { publicSight } from '@relance/schema/access/sight.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/databases.ts';
import { recordId } from '../../../tests/support/index.ts';
import type { Page } from '../lists/page.ts';
import { conference } from '../subgraph.ts';
import { decisionConditions } from './committeeDecisions.ts';
import {
  committeePageStatement,
  type CommitteeSelection,
  decisionList,
  sessionList,
} from './committeePage.sql.ts';
import { previousSessionSql } from './sessionPeriods.sql.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(conference);
  await database.dataSource.query(fillSql);
});
afterAll(() => database.drop());

// Ten committees that met every week for ten years, with twenty decisions each time.
const fillSql = `
INSERT INTO committee (id, source, code, name, purpose, proposition_numbers, memberships)
SELECT ('00000000-0000-4000-8000-' || lpad(c::text, 12, '0'))::uuid, '{}', 'c' || c, 'Comité', '', '{1}', '[]'
FROM generate_series(1, 10) AS c;
INSERT INTO committee_session (id, source, committee_id, held_at, title, status, agenda_items, attachments)
SELECT gen_random_uuid(), '{}', c.id, timestamptz '2015-01-01 09:00Z' + week * interval '7 days', 'Séance', 'HELD',
  jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'propositionNumber', week % 200)), '[]'
FROM committee AS c, generate_series(1, 520) AS week;
INSERT INTO committee_decision (id, source, session_id, agenda_item_id, title, text, state, due_on)
SELECT gen_random_uuid(), '{}', s.id, (s.agenda_items -> 0 ->> 'id')::uuid, 'Décision', '', 'DONE', s.held_at::date + number
FROM committee_session AS s, generate_series(1, 20) AS number;
ANALYZE committee; ANALYZE committee_session; ANALYZE committee_decision;`;

async function planOf(text: string, values: readonly unknown[]): Promise<string> {
  const rows = await database.dataSource.query<{ 'QUERY PLAN': string }[]>(
    `EXPLAIN ${text}`,
    values as unknown[],
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

const page: Page = { size: 20, backwards: false, after: null, before: null };

function pageOf(
  selection: Pick<CommitteeSelection, 'list' | 'relation'> & Partial<CommitteeSelection>,
  parents: string[],
  asked: Page = page,
): Promise<string> {
  const whole = { conditions: [], sight: publicSight, ...selection };
  const { text, values } = committeePageStatement(whole, asked, parents);
  return planOf(text, values);
}

describe('a page', () => {
  it('of a committee’s sessions is read along their index, nothing is sorted', async () => {
    const plan = await pageOf({ list: sessionList, relation: 'committee' }, [recordId(1)]);

    expect(plan).toMatch(/Index Scan Backward using committee_session_held/);
    expect(plan).not.toContain('Sort');
  });

  it('of all decisions, or of those that are due before a day, is the start of an index', async () => {
    const conditions = decisionConditions({ dueBefore: '2016-01-01' });
    const after = { order: 'DUE_ON_ASC', value: '2018-01-01', id: recordId(1) };

    const plans = await Promise.all([
      pageOf({ list: decisionList, relation: 'all' }, ['']),
      pageOf({ list: decisionList, relation: 'all', conditions }, ['']),
      pageOf({ list: decisionList, relation: 'all' }, [''], { ...page, after }),
    ]);

    for (const plan of plans) {
      expect(plan).toContain('committee_decision_due');
      expect(plan).not.toContain('Seq Scan on committee_decision');
    }
  });

  it('of a session’s decisions reads these alone', async () => {
    const plan = await pageOf({ list: decisionList, relation: 'session' }, [recordId(1)]);

    expect(plan).toContain('committee_decision_session');
  });

  it('of the decisions about a proposition starts from the agendas that name it', async () => {
    const plan = await pageOf({ list: decisionList, relation: 'proposition' }, ['7']);

    expect(plan).toContain('committee_session_agenda');
    expect(plan).not.toContain('Seq Scan on committee_session');
  });
});

describe('the session before', () => {
  it('is found at once among all of a committee', async () => {
    const [row] = await database.dataSource.query<[{ id: string }]>(
      'SELECT id FROM committee_session LIMIT 1',
    );

    const plan = await planOf(previousSessionSql(publicSight), [[row.id]]);

    expect(plan).toMatch(/Index Scan Backward using committee_session_held/);
  });
});
