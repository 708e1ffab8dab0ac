import { NamingGround1700000000013 } from '@relance/kit/database/namingGroundMigration.ts';
import { Reading1700000000020 } from '@relance/kit/database/readingMigration.ts';
import { RecordContext, recordReferences } from '@relance/kit/records/recordContext.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import { LocalAid, LocalAidMutations } from './aid.ts';
import { CommuneResolver } from './commune.ts';
import { communesData } from './demo/data.ts';
import { EpciResolver } from './epci.ts';
import { communesImports } from './imports.ts';
import { LocalInvestment, LocalInvestmentMutations } from './investment.ts';
import { Records1700000000000 } from './migrations/1700000000000-records.ts';
import { Imports1700000000001 } from './migrations/1700000000001-imports.ts';
import { Changes1700000000010 } from './migrations/1700000000010-changes.ts';
import { Publication1700000000011 } from './migrations/1700000000011-publication.ts';
import { Audit1700000000012 } from './migrations/1700000000012-audit.ts';
import { LocalRecoveryAction, LocalRecoveryActionMutations } from './recoveryAction.ts';
import { LocalSubsidy, LocalSubsidyMutations } from './subsidy.ts';
import { communeFacts, CommuneFacts, epciFacts, EpciFacts } from './territory.ts';

const records = [LocalAid, LocalSubsidy, LocalInvestment, LocalRecoveryAction];

/** Communes and intercommunalités of Lot-et-Garonne. */
export const communes: Subgraph = {
  name: 'communes',
  graph: {
    resolvers: [
      LocalAidMutations,
      LocalSubsidyMutations,
      LocalInvestmentMutations,
      LocalRecoveryActionMutations,
      CommuneResolver,
      EpciResolver,
    ],
    types: records,
    references: {
      ...recordReferences(records),
      Commune: ({ inseeCode }: { inseeCode: string }, context: RecordContext) =>
        communeFacts(context).load(inseeCode),
      Epci: ({ siren }: { siren: string }, context: RecordContext) =>
        epciFacts(context).load(siren),
    },
  },
  entities: [...records, CommuneFacts, EpciFacts],
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
  data: communesData,
  imports: communesImports,
};
