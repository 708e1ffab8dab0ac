import { detrInvestments } from '@relance/kit/import/detr.ts';
import type { ImportFormat } from '@relance/kit/import/format.ts';
import { scdlSubsidies } from '@relance/kit/import/scdlSubsidies.ts';
import { loadTerritory } from '@relance/schema/codes/territory.ts';
import { LocalInvestment } from './investment.ts';
import { LocalAuthorityKind } from './localAuthorityKind.ts';
import { LocalSubsidy } from './subsidy.ts';

/** Files that the local authorities' data comes in. */
export const communesImports: ImportFormat[] = [
  scdlSubsidies(LocalSubsidy),
  detrInvestments(LocalInvestment, {
    department: '47',
    departmentSiren: '224700013',
    sirenOfCommune: sirenFinder(),
    ownColumns: (cells) => ({
      projectReference: cells.id_projet,
      localAuthorityKind: kindOf(cells.echelon),
    }),
  }),
];

// The geographic code is read at the first line that asks, not whenever a process starts.
function sirenFinder(): (inseeCode: string) => string | null {
  let sirens: Map<string, string> | undefined;
  return (inseeCode) => {
    sirens ??= new Map(loadTerritory().communes.map((each) => [each.inseeCode, each.siren]));
    return sirens.get(inseeCode) ?? null;
  };
}

function kindOf(echelon: string): LocalAuthorityKind {
  if (echelon === 'commune') return LocalAuthorityKind.COMMUNE;
  if (echelon === 'epci') return LocalAuthorityKind.EPCI;
  // The département is on the list with works of its own.
  return LocalAuthorityKind.OTHER;
}
