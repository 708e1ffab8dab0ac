import { aidTemplate } from '@relance/kit/import/aids/aidTemplate.ts';
import { culture } from '@relance/kit/import/aids/culture.ts';
import { departementManche } from '@relance/kit/import/aids/departementManche.ts';
import { ileDeFrance } from '@relance/kit/import/aids/ileDeFrance.ts';
import type { ImportFormat } from '@relance/kit/import/format.ts';
import { franceServices } from '@relance/kit/import/inclusion/franceServices.ts';
import { decpInvestments } from '@relance/kit/import/investments/decp.ts';
import { fondsVertInvestments } from '@relance/kit/import/investments/fondsVert.ts';
import { winningProjects } from '@relance/kit/import/participation/winningProjects.ts';
import { scdlSubsidies } from '@relance/kit/import/subsidies/scdlSubsidies.ts';
import { DepartmentAid } from './aid.ts';
import { DigitalInclusionPoint } from './inclusionPoint.ts';
import { DepartmentInvestment } from './investment.ts';
import { ParticipatoryProject } from './participatoryProject.ts';
import { DepartmentSubsidy } from './subsidy.ts';

const funderSiren = '224700013';
const owns = (siren: string | null) => siren === funderSiren;

/** Files that the Département's data comes in. */
export const departmentImports: ImportFormat[] = [
  scdlSubsidies(DepartmentSubsidy),
  // What the Département builds is its own, wherever that is.
  fondsVertInvestments(DepartmentInvestment, { department: null, owns }),
  decpInvestments(DepartmentInvestment, { owns }),
  franceServices(DigitalInclusionPoint, { department: '47' }),
  winningProjects(ParticipatoryProject),
  departementManche(DepartmentAid, { funderSiren }),
  ileDeFrance(DepartmentAid, {
    funderSiren,
    ownColumns: ({ deliberation, directorate }) => ({ deliberation, directorate }),
  }),
  aidTemplate(DepartmentAid, { funderSiren }),
  culture(DepartmentAid, { funderSiren }),
];
