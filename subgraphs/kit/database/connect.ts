import { DataSource, type DataSourceOptions } from 'typeorm';
import { system } from '../audit/actor.ts';
import { SettingError } from '../errors.ts';
import { pgTypes } from './pgTypes.ts';
import { SnakeCaseNaming } from './snakeCase.ts';

export interface DatabaseOptions {
  /** Name of the setting that holds the URL: errors name it. */
  setting: string;
  url: string | undefined;
  entities: DataSourceOptions['entities'];
  migrations: DataSourceOptions['migrations'];
  poolSize?: number;
}

/** Connects and migrates; a missing or wrong URL is a SettingError that says what to do. */
export async function connect(options: DatabaseOptions): Promise<DataSource> {
  const { setting, url } = options;
  const dataSource = new DataSource({
    type: 'postgres',
    url: postgresUrl(setting, url),
    entities: options.entities,
    migrations: options.migrations,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    extra: {
      max: options.poolSize ?? 10,
      types: pgTypes,
      connectionTimeoutMillis: 15_000,
      // A typo in the middle of a five-letter word leaves a third of its trigrams; see the
      // conference's text filter, which looks closer at what passes.
      // Whoever writes by hand has no such setting, and is named by the role.
      options: `-c pg_trgm.word_similarity_threshold=0.3 -c timezone=UTC -c relance.actor=${system}`,
    },
  });
  try {
    await dataSource.initialize();
  } catch (error) {
    throw new SettingError(setting, `cannot connect to ${withoutPassword(url)}: ${reason(error)}`, {
      cause: error,
    });
  }
  try {
    await migrate(dataSource);
  } catch (error) {
    await dataSource.destroy();
    throw new SettingError(setting, `cannot migrate ${withoutPassword(url)}: ${reason(error)}`, {
      cause: error,
    });
  }
  return dataSource;
}

// Two processes of one owner may start at once: the second waits, then finds nothing to do.
async function migrate(dataSource: DataSource): Promise<void> {
  const lock = dataSource.createQueryRunner();
  await lock.query(`SELECT pg_advisory_lock(hashtext('relance migrations'))`);
  try {
    await dataSource.runMigrations();
  } finally {
    await lock.query(`SELECT pg_advisory_unlock(hashtext('relance migrations'))`);
    await lock.release();
  }
}

function postgresUrl(setting: string, url: string | undefined): string {
  if (!url) {
    throw new SettingError(
      setting,
      'is not set; give a PostgreSQL URL such as postgres://user:password@host:5432/database, or use `npm start`, which brings its own server',
    );
  }
  if (!/^postgres(ql)?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    throw new SettingError(
      setting,
      'is not a PostgreSQL URL; expected postgres://user:password@host:5432/database',
    );
  }
  return url;
}

function withoutPassword(url: string | undefined): string {
  const shown = new URL(url ?? 'postgres://');
  shown.password = '';
  return shown.href;
}

// An AggregateError (several addresses tried) has an empty message of its own.
function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join('; ');
  return error instanceof Error ? error.message : String(error);
}
