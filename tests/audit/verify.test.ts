import { execFile } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { createOwnerDatabase, type EmptyDatabase } from '../support/databases.ts';
import { department } from '@relance/department/subgraph.ts';
import { exportedLines, unsealedSql } from '@relance/kit/audit/entries.sql.ts';
import { hashAfter, verifyTrail } from '@relance/kit/audit/verify.ts';

let database: EmptyDatabase;
let client: pg.Client;
beforeEach(async () => {
  database = await createOwnerDatabase(department, 'tables');
  client = await connected();
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

async function connected(): Promise<pg.Client> {
  const made = new pg.Client({ connectionString: database.url });
  await made.connect();
  return made;
}

function write(session: pg.Client, number: number): Promise<unknown> {
  return session.query(
    `INSERT INTO audit_entry (actor, action, what, record_ids)
     VALUES ($1, 'read', E'Name «with» "quotes",\\n\\ttabs', ARRAY[gen_random_uuid()])`,
    [`agent ${number}`],
  );
}

async function writeSealed(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) await write(client, number);
  await client.query('SELECT audit_seal()');
}

/** What only the owner of the tables can do. */
async function tamper(sql: string): Promise<void> {
  await client.query(
    `SET session_replication_role = replica; ${sql}; RESET session_replication_role`,
  );
}

const at = (position: number) => `(SELECT id FROM audit_entry WHERE seal_position = ${position})`;

describe('the audit trail', () => {
  it.each([
    [`UPDATE audit_entry SET actor = 'nobody'`, 'UPDATE'],
    ['UPDATE audit_entry SET seal_position = NULL, hash = NULL', 'UPDATE'],
    ['DELETE FROM audit_entry', 'DELETE'],
    ['TRUNCATE audit_entry', 'TRUNCATE'],
    ['DELETE FROM audit_head', 'DELETE'],
  ])('is only added to: %s is refused', async (statement, verb) => {
    await writeSealed(1);

    await expect(client.query(statement)).rejects.toThrow(
      `the audit trail is only added to: ${verb}`,
    );
  });

  it('keeps what is not sealed yet as it is, too', async () => {
    await write(client, 1);

    await expect(client.query(`UPDATE audit_entry SET actor = 'nobody'`)).rejects.toThrow(
      'only added to',
    );
  });

  it('is whole after it has been sealed, and says where it ends', async () => {
    await writeSealed(3);
    await write(client, 4);

    const { faults, head } = await verifyTrail(client);

    expect(faults).toEqual([]);
    expect(head).toEqual({ position: 4, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect((await verifyTrail(client, head.hash)).faults).toEqual([]);
  });

  it('becomes one chain, however many write and seal at once', async () => {
    const sessions = await Promise.all(Array.from({ length: 10 }, connected));
    try {
      await Promise.all(
        sessions.map(async (session, which) => {
          for (let round = 0; round < 5; round += 1) {
            await session.query('BEGIN');
            await write(session, which);
            await session.query('COMMIT');
            await session.query('SELECT audit_seal()');
          }
        }),
      );
    } finally {
      await Promise.all(sessions.map((session) => session.end()));
    }

    const { faults, head } = await verifyTrail(client);

    expect(faults).toEqual([]);
    expect(head.position).toBe(50);
  });

  it('gives a place to what commits late, after what was sealed before', async () => {
    const late = await connected();
    await late.query('BEGIN');
    await write(late, 1);
    await write(client, 2);
    await client.query('SELECT audit_seal()');
    await late.query('COMMIT');
    await late.end();

    const { faults } = await verifyTrail(client);
    const { rows } = await client.query('SELECT actor FROM audit_entry ORDER BY seal_position');

    expect(faults).toEqual([]);
    expect(rows).toEqual([{ actor: 'agent 2' }, { actor: 'agent 1' }]);
  });

  it('finds what is to be sealed by an index', async () => {
    await client.query(
      `INSERT INTO audit_entry (actor, action, what) SELECT 'agent', 'read', 'Field' FROM generate_series(1, 5000)`,
    );
    await client.query('SELECT audit_seal()');
    await client.query('ANALYZE audit_entry');

    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${unsealedSql}`);

    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('audit_entry_unsealed');
  });

  it('is exported as lines by which anybody can compute the chain', async () => {
    await writeSealed(3);

    const lines = [];
    for await (const line of exportedLines(client)) lines.push(line);

    let hash = '';
    for (const line of lines) {
      const entry = JSON.parse(line) as { sealed: string; hash: string };
      hash = hashAfter(hash, entry.sealed);
      expect(entry.hash).toBe(hash);
    }
    expect(lines).toHaveLength(3);
  });
});

describe('a trail that was tampered with', () => {
  beforeEach(() => writeSealed(6));

  it.each([
    [
      'an entry was changed',
      `UPDATE audit_entry SET actor = 'nobody' WHERE seal_position = 3`,
      [/^CHANGED: entry 3 at position 3 /],
    ],
    [
      'an entry in the middle was taken away',
      'DELETE FROM audit_entry WHERE seal_position = 3',
      [/^MISSING: the entry at position 3\.$/],
    ],
    [
      'the last entries were taken away',
      'DELETE FROM audit_entry WHERE seal_position >= 5',
      [/^MISSING: the entries at positions 5 to 6\.$/],
    ],
    [
      'two entries changed places',
      `UPDATE audit_entry SET seal_position = -1 WHERE seal_position = 3;
       UPDATE audit_entry SET seal_position = 3 WHERE seal_position = 4;
       UPDATE audit_entry SET seal_position = 4 WHERE seal_position = -1`,
      [/^OUT_OF_ORDER: entry 4 /, /^OUT_OF_ORDER: entry 3 /, /^OUT_OF_ORDER: entry 5 /],
    ],
    [
      'an entry was given another hash',
      `UPDATE audit_entry SET hash = sha256('') WHERE seal_position = 6`,
      [/^CHANGED: entry 6 /, /^CHANGED: the end of the chain/],
    ],
  ])('is found out where %s', async (_what, sql, faults) => {
    await tamper(sql);

    const verdict = await verifyTrail(client);

    expect(verdict.faults).toEqual(faults.map((line) => expect.stringMatching(line) as string));
  });

  it('is found out by a hash that was kept elsewhere, where its end was rewritten', async () => {
    const { head } = await verifyTrail(client);
    await tamper(
      `DELETE FROM audit_entry WHERE seal_position = 6;
       UPDATE audit_head SET position = 5, hash = (SELECT hash FROM audit_entry WHERE id = ${at(5)})`,
    );

    expect((await verifyTrail(client)).faults).toEqual([]);
    expect((await verifyTrail(client, head.hash)).faults).toEqual([
      `MISSING: the expected hash ${head.hash} is not in the chain.`,
    ]);
  });
});

describe('npm run audit-trail', () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const folder = join(import.meta.dirname, '..', '..');
      const loader = join(folder, 'platform', 'loader', 'register.mjs');
      const script = join(folder, 'platform', 'audit-trail.ts');
      const env = { ...process.env, NODE_OPTIONS: '', DEPARTMENT_DATABASE_URL: database.url };
      execFile(
        process.execPath,
        ['--import', `file://${loader}`, script, ...args],
        { cwd: folder, env },
        (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });

  it('verifies and exports the trail of an owner, and fails where it is not whole', async () => {
    await writeSealed(2);

    const whole = await run('verify', 'department');
    const exported = await run('export', 'department', '--since', '2020-01-01');
    await tamper(`UPDATE audit_entry SET actor = 'nobody' WHERE seal_position = 1`);
    const changed = await run('verify', 'department');

    expect(whole).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/is whole: 2 entries, head [0-9a-f]{64}\n$/) as string,
    });
    expect(exported.stdout.trim().split('\n')).toHaveLength(2);
    expect(changed).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^CHANGED:/) as string,
    });
  });

  it.each([
    [['verify', 'nobody'], /No owner "nobody"/],
    [['check', 'department'], /No command "check"/],
    [['export', 'department', '--since', 'hier'], /--since hier/],
  ])('says what is wrong of %j', async (args, message) => {
    const { code, stderr } = await run(...args);

    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });
});
