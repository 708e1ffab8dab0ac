import { Reading1700000000020 } from '@relance/kit/database/readingMigration.ts';
import { Records1700000000000 } from './migrations/1700000000000-records.ts';
import { Imports1700000000001 } from './migrations/1700000000001-imports.ts';
import { Indicators1700000000002 } from './migrations/1700000000002-indicators.ts';
import { History1700000000003 } from './migrations/1700000000003-history.ts';
import { Words1700000000004 } from './migrations/1700000000004-words.ts';
import { Names1700000000005 } from './migrations/1700000000005-names.ts';
import { Changes1700000000010 } from './migrations/1700000000010-changes.ts';
import { Publication1700000000011 } from './migrations/1700000000011-publication.ts';
import { Audit1700000000012 } from './migrations/1700000000012-audit.ts';
import { Computed1700000000013 } from './migrations/1700000000013-computed.ts';
import { Committees1700000000014 } from './migrations/1700000000014-committees.ts';
import { Search1700000000015 } from './migrations/1700000000015-search.ts';
import { Rollups1700000000016 } from './migrations/1700000000016-rollups.ts';
import { Undertakings1700000000017 } from './migrations/1700000000017-undertakings.ts';
import { Levels1700000000018 } from './migrations/1700000000018-levels.ts';
import { Unheard1700000000019 } from './migrations/1700000000019-unheard.ts';
import { AidRollups1700000000021 } from './migrations/1700000000021-aid-rollups.ts';

/** In the order in which they run. */
export const migrations = [
  Records1700000000000,
  Imports1700000000001,
  Indicators1700000000002,
  History1700000000003,
  Words1700000000004,
  Names1700000000005,
  Changes1700000000010,
  Publication1700000000011,
  Audit1700000000012,
  Computed1700000000013,
  Committees1700000000014,
  Search1700000000015,
  Rollups1700000000016,
  Undertakings1700000000017,
  Levels1700000000018,
  Unheard1700000000019,
  Reading1700000000020,
  AidRollups1700000000021,
];
