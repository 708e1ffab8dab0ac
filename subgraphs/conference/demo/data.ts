import type { DataSet } from '@relance/kit/data/loadData.ts';
import { loadReference } from '../reference.ts';
import { loadDemo } from './records.ts';

export const conferenceData: DataSet = {
  reference: {
    name: 'decoupage-administratif-6.0.0, places and levels',
    load: loadReference,
  },
  demo: { name: 'demo-1', load: loadDemo },
  demoTables: [
    ...['recovery_action', 'reference_organization', 'indicator_value'],
    ...['committee_snapshot', 'committee_decision', 'committee_session', 'committee'],
  ],
};
