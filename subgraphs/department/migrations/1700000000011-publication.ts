import { publicationMigration } from '@relance/kit/database/publicationMigration.ts';

export const Publication1700000000011 = publicationMigration([
  'aid',
  'subsidy',
  'investment',
  'recovery_action',
]);
