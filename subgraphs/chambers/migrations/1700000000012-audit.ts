import { auditMigration } from '@relance/kit/database/auditMigration.ts';

export const Audit1700000000012 = auditMigration(['aid', 'subsidy', 'recovery_action']);
