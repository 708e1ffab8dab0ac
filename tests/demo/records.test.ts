import { ChamberAidInput } from '@relance/chambers/aid.ts';
import { chambersDemo } from '@relance/chambers/demo/records.ts';
import { LocalAidInput } from '@relance/communes/aid.ts';
import { communesDemo } from '@relance/communes/demo/records.ts';
import { LocalInvestmentInput } from '@relance/communes/investment.ts';
import { LocalSubsidyInput } from '@relance/communes/subsidy.ts';
import { conferenceDemo } from '@relance/conference/demo/records.ts';
import { DepartmentAidInput } from '@relance/department/aid.ts';
import { departmentDemo } from '@relance/department/demo/records.ts';
import { DepartmentInvestmentInput } from '@relance/department/investment.ts';
import { DepartmentRecoveryActionInput } from '@relance/department/recoveryAction.ts';
import { DepartmentSubsidyInput } from '@relance/department/subsidy.ts';
import { violationsOf } from '@relance/kit/fixtures/violationsOf.ts';
import { TourismAidInput } from '@relance/tourism/aid.ts';
import { tourismDemo } from '@relance/tourism/demo/records.ts';
import { loadTerritory } from '@relance/schema/codes/territory.ts';
import { RecordOrigin } from '@relance/schema/enums/record.ts';
import { actions, demo, records } from './everyRecord.ts';

describe('the demo data', () => {
  it('are as many as a département has, owner by owner', () => {
    const counts = Object.entries(demo).map(([owner, kinds]) => [
      owner,
      ...Object.values(kinds).map((rows: unknown[]) => rows.length),
    ]);

    // Aids, subsidies, investments where there are any, actions.
    expect(counts).toEqual([
      ['department', 45, 3_600, 260, 28],
      ['communes', 25, 1_600, 640, 6],
      ['chambers', 30, 500, 10],
      ['tourism', 20, 300, 4],
      ['conference', 9],
    ]);
  });

  it('are the same at every run', () => {
    const again = {
      department: departmentDemo(),
      communes: communesDemo(),
      chambers: chambersDemo(),
      tourism: tourismDemo(),
      conference: conferenceDemo(),
    };

    expect(JSON.stringify(again)).toBe(JSON.stringify(demo));
  });

  it('say of every record that it is made up', () => {
    const real = records.filter(
      ({ demo: flag, source }) => !flag || source.origin !== RecordOrigin.DEMO,
    );

    expect(real).toEqual([]);
  });

  it('give every record an id of its own', () => {
    const ids = records.map(({ id }) => id);

    expect(new Set(ids).size).toBe(7_077);
  });

  it('were entered between the plan and the day at which they stand', () => {
    const odd = records.filter(
      ({ createdAt, updatedAt }) =>
        createdAt < '2020-06-01' || updatedAt < createdAt || updatedAt > '2023-01-01',
    );

    expect(odd).toEqual([]);
  });

  it('name no natural person', () => {
    const communeNames = loadTerritory().communes.map(({ name }) => name);
    const texts = JSON.stringify(records).replaceAll(
      new RegExp(communeNames.sort((a, b) => b.length - a.length).join('|'), 'g'),
      '…',
    );

    const titles = texts.match(/\b(?:M\.|Mme|Mlle|Monsieur|Madame|Maître|Docteur) /g);
    const firstNames = texts.match(
      /(?<!\p{L})(?:Alain|Anne|Bernard|Catherine|Christian|Christine|Claude|Daniel|Éric|Françoise|François|Gérard|Isabelle|Jacques|Jean|Julien|Laurent|Louis|Marie|Michel|Monique|Nathalie|Nicolas|Patrick|Paul|Philippe|Pierre|Sophie|Sylvie|Thomas)(?!\p{L})/gu,
    );
    expect(titles).toBeNull();
    expect(firstNames).toBeNull();
  });

  it('would be taken by the mutations: every decorated rule of the inputs holds', async () => {
    const violations = [
      ...(await violationsOf(DepartmentAidInput, demo.department.aids)),
      ...(await violationsOf(LocalAidInput, demo.communes.aids)),
      ...(await violationsOf(ChamberAidInput, demo.chambers.aids)),
      ...(await violationsOf(TourismAidInput, demo.tourism.aids)),
      ...(await violationsOf(DepartmentSubsidyInput, demo.department.subsidies)),
      ...(await violationsOf(LocalSubsidyInput, demo.communes.subsidies)),
      ...(await violationsOf(DepartmentInvestmentInput, demo.department.investments)),
      ...(await violationsOf(LocalInvestmentInput, demo.communes.investments)),
      ...(await violationsOf(DepartmentRecoveryActionInput, actions)),
    ];

    expect(violations).toEqual([]);
  });
});
