import { chamberOfCommerce } from '@relance/kit/demo/bodies.ts';
import { ademeAgir } from '@relance/kit/import/aids/ademeAgir.ts';
import type { AidOptions } from '@relance/kit/import/aids/aidOf.ts';
import { teeProgramme } from '@relance/kit/import/aids/teeProgramme.ts';
import type { ImportFormat } from '@relance/kit/import/format.ts';
import { scdlSubsidies } from '@relance/kit/import/subsidies/scdlSubsidies.ts';
import { ChamberAid } from './aid.ts';
import { Chamber } from './chamber.ts';
import { ChamberSubsidy } from './subsidy.ts';

const chambers = new Map([
  ['CCI', Chamber.CCI],
  ['CMA', Chamber.CMA],
]);

const catalogue: AidOptions = {
  // Who hands the catalogue on; it has no published number here, so the made-up one stands for it.
  funderSiren: chamberOfCommerce.siren,
  ownColumns: ({ operator, nafSections }) => ({
    chamber: chambers.get(operator ?? '') ?? null,
    nafSections,
  }),
};

/** Files that the chambers' data comes in. */
export const chambersImports: ImportFormat[] = [
  scdlSubsidies(ChamberSubsidy),
  teeProgramme(ChamberAid, catalogue),
  ademeAgir(ChamberAid, catalogue),
];
