// Exit code 0 when a PostgreSQL server takes connections at the URL and lets us create databases.
import pg from 'pg';

const client = new pg.Client({ connectionString: process.argv[2], connectionTimeoutMillis: 3_000 });
try {
  await client.connect();
  const { rows } = await client.query(
    'SELECT rolcreatedb OR rolsuper AS able FROM pg_roles WHERE rolname = current_user',
  );
  await client.end();
  process.exit(rows[0]?.able ? 0 : 1);
} catch {
  process.exit(1);
}
