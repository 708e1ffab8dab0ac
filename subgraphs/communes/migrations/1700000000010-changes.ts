import { changesMigration } from '@relance/kit/database/changesMigration.ts';

export const Changes1700000000010 = changesMigration({ commune: 'Reference', epci: 'Reference' });
