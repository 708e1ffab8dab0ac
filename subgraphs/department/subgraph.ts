import { NamingGround1700000000013 } from '@relance/kit/database/namingGroundMigration.ts';
import { Reading1700000000020 } from '@relance/kit/database/readingMigration.ts';
import { RecordContext, recordReferences } from '@relance/kit/records/recordContext.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import { DepartmentAid, DepartmentAidMutations } from './aid.ts';
import { departmentData } from './demo/data.ts';
import { departmentImports } from './imports.ts';
import { DigitalInclusionPoint } from './inclusionPoint.ts';
import { DigitalInclusionPointResolver } from './inclusionPoints.ts';
import { DepartmentInvestment, DepartmentInvestmentMutations } from './investment.ts';
import { Records1700000000000 } from './migrations/1700000000000-records.ts';
import { Imports1700000000001 } from './migrations/1700000000001-imports.ts';
import { Changes1700000000010 } from './migrations/1700000000010-changes.ts';
import { Publication1700000000011 } from './migrations/1700000000011-publication.ts';
import { Audit1700000000012 } from './migrations/1700000000012-audit.ts';
import { Places1700000000002 } from './migrations/1700000000002-places.ts';
import { ParticipatoryProject } from './participatoryProject.ts';
import { ParticipatoryProjectResolver } from './participatoryProjects.ts';
import { DepartmentRecoveryAction, DepartmentRecoveryActionMutations } from './recoveryAction.ts';
import { DepartmentSubsidy, DepartmentSubsidyMutations } from './subsidy.ts';
import { DepartmentThemeResolver } from './theme.ts';

const records = [
  DepartmentAid,
  DepartmentSubsidy,
  DepartmentInvestment,
  DepartmentRecoveryAction,
  DigitalInclusionPoint,
  ParticipatoryProject,
];

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
      DigitalInclusionPointResolver,
      ParticipatoryProjectResolver,
    ],
    types: records,
    references: recordReferences(records),
  },
  entities: records,
  migrations: [
    Records1700000000000,
    Imports1700000000001,
    Places1700000000002,
    Changes1700000000010,
    Publication1700000000011,
    Audit1700000000012,
    NamingGround1700000000013,
    Reading1700000000020,
  ],
  createContext: (dataSource, identity) => new RecordContext(dataSource, identity),
  data: departmentData,
  imports: departmentImports,
};
