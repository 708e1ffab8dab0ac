import type { DataSet } from '@relance/kit/data/loadData.ts';
import { loadDemo } from './records.ts';

export const tourismData: DataSet = {
  demo: { name: 'demo-1', load: loadDemo },
  demoTables: ['recovery_action', 'subsidy', 'aid', 'attendance', 'tourist_offer'],
};
