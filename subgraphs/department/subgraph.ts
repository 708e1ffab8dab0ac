import { scdlSubsidies } from '@relance/kit/import/scdlSubsidies.ts';
import { RecordContext, recordReferences } from '@relance/kit/records/recordContext.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import { DepartmentAid, DepartmentAidMutations } from './aid.ts';
import { departmentData } from './demo/data.ts';
import { DepartmentInvestment, DepartmentInvestmentMutations } from './investment.ts';
import { Records1700000000000 } from './migrations/1700000000000-records.ts';
import { DepartmentRecoveryAction, DepartmentRecoveryActionMutations } from './recoveryAction.ts';
import { DepartmentSubsidy, DepartmentSubsidyMutations } from './subsidy.ts';
import { DepartmentThemeResolver } from './theme.ts';

const records = [DepartmentAid, DepartmentSubsidy, DepartmentInvestment, DepartmentRecoveryAction];

/** Conseil départemental de Lot-et-Garonne. */
export const department: Subgraph = {
  name: 'department',
  graph: {
    resolvers: [
      DepartmentAidMutations,
      DepartmentSubsidyMutations,
      DepartmentInvestmentMutations,
      DepartmentRecoveryActionMutations,
      DepartmentThemeResolver,
    ],
    types: records,
    references: recordReferences(records),
  },
  entities: records,
  migrations: [Records1700000000000],
  createContext: (dataSource) => new RecordContext(dataSource),
  data: departmentData,
  imports: [scdlSubsidies(DepartmentSubsidy)],
};
