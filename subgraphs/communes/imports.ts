import { aidTemplate } from '@relance/kit/import/aids/aidTemplate.ts';
import { departementManche } from '@relance/kit/import/aids/departementManche.ts';
import { ileDeFrance } from '@relance/kit/import/aids/ileDeFrance.ts';
import type { ImportFormat } from '@relance/kit/import/format.ts';
import { decpInvestments } from '@relance/kit/import/investments/decp.ts';
import { detrInvestments } from '@relance/kit/import/investments/detr.ts';
import { fondsVertInvestments } from '@relance/kit/import/investments/fondsVert.ts';
import { scdlSubsidies } from '@relance/kit/import/subsidies/scdlSubsidies.ts';
import { LocalAid } from './aid.ts';
import { LocalInvestment } from './investment.ts';
import { LocalAuthorityKind } from './localAuthorityKind.ts';
import { communesOfPostalCode, kindOfSiren, sirenOfCommune } from './localAuthorities.ts';
import { LocalSubsidy } from './subsidy.ts';

const department = '47';
const departmentSiren = '224700013';

/** Files that the local authorities' data comes in. */
export const communesImports: ImportFormat[] = [
  scdlSubsidies(LocalSubsidy),
  detrInvestments(LocalInvestment, {
    department,
    sirenOfDepartment: (code) => (code === department ? departmentSiren : null),
    sirenOfCommune,
    ownColumns: (cells) => ({
      projectReference: cells.id_projet || null,
      localAuthorityKind: kindOfEchelon(cells.echelon),
    }),
  }),
  fondsVertInvestments(LocalInvestment, {
    department,
    // The Département hands in its own, so that no grant is counted with two owners.
    owns: (siren) => siren !== departmentSiren,
    ownColumns: (siren, reference) => ({
      projectReference: reference,
      localAuthorityKind: kindOfSiren(siren),
    }),
  }),
  decpInvestments(LocalInvestment, {
    owns: (siren) => kindOfSiren(siren) !== null,
    communesOfPostalCode,
    ownColumns: (siren, contract) => ({
      projectReference: contract,
      localAuthorityKind: kindOfSiren(siren),
    }),
  }),
  // Any commune or grouping may hand in its aids: the name of the file begins with its SIREN.
  departementManche(LocalAid, { funderSiren: null }),
  ileDeFrance(LocalAid, {
    funderSiren: null,
    ownColumns: ({ deliberation }) => ({ deliberation }),
  }),
  aidTemplate(LocalAid, { funderSiren: null }),
];

function kindOfEchelon(echelon: string): LocalAuthorityKind {
  if (/^commune$/i.test(echelon)) return LocalAuthorityKind.COMMUNE;
  if (/^epci$/i.test(echelon)) return LocalAuthorityKind.EPCI;
  // The département is on the list with works of its own.
  return LocalAuthorityKind.OTHER;
}
