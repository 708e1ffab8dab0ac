import { NamingGround1700000000013 } from '@relance/kit/database/namingGroundMigration.ts';
import { Reading1700000000020 } from '@relance/kit/database/readingMigration.ts';
import { RecordContext, recordReferences } from '@relance/kit/records/recordContext.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import { ChamberAid, ChamberAidMutations } from './aid.ts';
import { CommuneBusinesses, CommuneBusinessResolver, EpciBusinessResolver } from './business.ts';
import { chambersData } from './demo/data.ts';
import { chambersImports } from './imports.ts';
import { Records1700000000000 } from './migrations/1700000000000-records.ts';
import { Imports1700000000001 } from './migrations/1700000000001-imports.ts';
import { Changes1700000000010 } from './migrations/1700000000010-changes.ts';
import { Publication1700000000011 } from './migrations/1700000000011-publication.ts';
import { Audit1700000000012 } from './migrations/1700000000012-audit.ts';
import { NafSectionResolver } from './nafSection.ts';
import { ChamberRecoveryAction, ChamberRecoveryActionMutations } from './recoveryAction.ts';
import { ChamberRegistration, OrganizationRegistrationResolver } from './registration.ts';
import { ChamberSubsidy, ChamberSubsidyMutations } from './subsidy.ts';

const records = [ChamberAid, ChamberSubsidy, ChamberRecoveryAction];

/** Chambres consulaires de Lot-et-Garonne: CCI, CMA and Chambre d’agriculture. */
export const chambers: Subgraph = {
  name: 'chambers',
  graph: {
    resolvers: [
      ChamberAidMutations,
      ChamberSubsidyMutations,
      ChamberRecoveryActionMutations,
      CommuneBusinessResolver,
      EpciBusinessResolver,
      OrganizationRegistrationResolver,
      NafSectionResolver,
    ],
    types: records,
    references: recordReferences(records),
  },
  entities: [...records, CommuneBusinesses, ChamberRegistration],
  migrations: [
    Records1700000000000,
    Imports1700000000001,
    Changes1700000000010,
    Publication1700000000011,
    Audit1700000000012,
    NamingGround1700000000013,
    Reading1700000000020,
  ],
  createContext: (dataSource, identity) => new RecordContext(dataSource, identity),
  data: chambersData,
  imports: chambersImports,
};
