import { NamingGround1700000000013 } from '@relance/kit/database/namingGroundMigration.ts';
import { Reading1700000000020 } from '@relance/kit/database/readingMigration.ts';
import { datatourismeOffers } from '@relance/kit/import/tourism/datatourisme.ts';
import { scdlSubsidies } from '@relance/kit/import/subsidies/scdlSubsidies.ts';
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
import { Imports1700000000001 } from './migrations/1700000000001-imports.ts';
import { Changes1700000000010 } from './migrations/1700000000010-changes.ts';
import { Publication1700000000011 } from './migrations/1700000000011-publication.ts';
import { Audit1700000000012 } from './migrations/1700000000012-audit.ts';
import { Offers1700000000002 } from './migrations/1700000000002-offers.ts';
import { TouristOffer } from './offer.ts';
import { TouristOfferResolver } from './offers.ts';
import { TourismRecoveryAction, TourismRecoveryActionMutations } from './recoveryAction.ts';
import { TourismSubsidy, TourismSubsidyMutations } from './subsidy.ts';

const records = [TourismAid, TourismSubsidy, TourismRecoveryAction, TouristOffer];

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
      TouristOfferResolver,
    ],
    types: records,
    references: recordReferences(records),
  },
  entities: [...records, CommuneAttendance],
  migrations: [
    Records1700000000000,
    Imports1700000000001,
    Offers1700000000002,
    Changes1700000000010,
    Publication1700000000011,
    Audit1700000000012,
    NamingGround1700000000013,
    Reading1700000000020,
  ],
  createContext: (dataSource, identity) => new RecordContext(dataSource, identity),
  data: tourismData,
  imports: [scdlSubsidies(TourismSubsidy), datatourismeOffers(TouristOffer, { department: '47' })],
};
