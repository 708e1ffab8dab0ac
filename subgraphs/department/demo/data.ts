import type { DataSet } from '@relance/kit/data/loadData.ts';
import { loadDemo } from './records.ts';

export const departmentData: DataSet = {
  demo: { name: 'demo-1', load: loadDemo },
  demoTables: [
    'recovery_action',
    'investment',
    'subsidy',
    'aid',
    'digital_inclusion_point',
    'participatory_project',
  ],
};
