import { chambersDemo } from '@relance/chambers/demo/records.ts';
import { communesDemo } from '@relance/communes/demo/records.ts';
import { conferenceDemo } from '@relance/conference/demo/records.ts';
import { departmentDemo } from '@relance/department/demo/records.ts';
import { tourismDemo } from '@relance/tourism/demo/records.ts';

/** The demo records of every owner, made once per test file. */
export const demo = {
  department: departmentDemo(),
  communes: communesDemo(),
  chambers: chambersDemo(),
  tourism: tourismDemo(),
  conference: conferenceDemo(),
};
export const owners = [demo.department, demo.communes, demo.chambers, demo.tourism];
export const aids = owners.flatMap((owner) => owner.aids.map((aid) => ({ ...aid })));
export const subsidies = owners.flatMap((owner) =>
  owner.subsidies.map((subsidy) => ({ ...subsidy })),
);
export const investments = [...demo.department.investments, ...demo.communes.investments];
export const actions = [...owners, demo.conference].flatMap((owner) =>
  owner.actions.map((action) => ({ ...action })),
);
export const records = [...aids, ...subsidies, ...investments, ...actions];
