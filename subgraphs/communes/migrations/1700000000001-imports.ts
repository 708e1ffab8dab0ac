import { importsMigration } from '@relance/kit/database/importsMigration.ts';

export const Imports1700000000001 = importsMigration([
  'aid',
  'subsidy',
  'investment',
  'recovery_action',
]);
