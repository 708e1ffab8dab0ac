import { scdlSubsidies } from '@relance/kit/import/scdlSubsidies.ts';
import { RecordContext, recordReferences } from '@relance/kit/records/recordContext.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import { TourismAid, TourismAidMutations } from './aid.ts';
import {
  CommuneAttendance,
  CommuneAttendanceResolver,
  EpciAttendanceResolver,
} from './attendance.ts';
import { tourismData } from './demo/data.ts';
import { Records1700000000000 } from './migrations/1700000000000-records.ts';
import { TourismRecoveryAction, TourismRecoveryActionMutations } from './recoveryAction.ts';
import { TourismSubsidy, TourismSubsidyMutations } from './subsidy.ts';

const records = [TourismAid, TourismSubsidy, TourismRecoveryAction];

/** Comité départemental du tourisme de Lot-et-Garonne. */
export const tourism: Subgraph = {
  name: 'tourism',
  graph: {
    resolvers: [
      TourismAidMutations,
      TourismSubsidyMutations,
      TourismRecoveryActionMutations,
      CommuneAttendanceResolver,
      EpciAttendanceResolver,
    ],
    types: records,
    references: recordReferences(records),
  },
  entities: [...records, CommuneAttendance],
  migrations: [Records1700000000000],
  createContext: (dataSource) => new RecordContext(dataSource),
  data: tourismData,
  imports: [scdlSubsidies(TourismSubsidy)],
};
