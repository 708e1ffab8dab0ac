import { importsMigration } from '@relance/kit/database/importsMigration.ts';

export const Imports1700000000001 = importsMigration(['recovery_action']);
