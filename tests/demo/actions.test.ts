import { recoveryActionColumns } from '@relance/kit/records/recoveryActionColumns.ts';
import { propositions } from '@relance/schema/codes/propositions.ts';
import { ActionStatus } from '@relance/schema/enums/recoveryAction.ts';
import { actions, demo } from './everyRecord.ts';

describe('the demo actions', () => {
  it('carry out every proposition, at least two by its lead', () => {
    const led = propositions.map(({ number, lead }) => {
      const own: { propositionNumber: number }[] = demo[lead].actions;
      return own.filter(({ propositionNumber }) => propositionNumber === number).length;
    });

    expect(led).toHaveLength(20);
    expect(Math.min(...led)).toBeGreaterThanOrEqual(2);
  });

  it('spend no more than was voted', () => {
    const odd = actions.filter(
      ({ budget, committed, paid }) => committed > (budget ?? 0) || paid > committed,
    );

    expect(odd.map(({ title }) => title)).toEqual([]);
  });

  it('have one to four indicators that start at a baseline and go on in order of days', () => {
    const odd = actions.filter(
      ({ status, indicators, startsOn }) =>
        indicators.length < 1 ||
        indicators.length > 4 ||
        indicators.some(
          ({ values, baseline }) =>
            baseline?.date !== startsOn ||
            (status !== ActionStatus.NOT_STARTED && (values.length < 4 || values.length > 10)) ||
            values.some(({ date }, place) => place > 0 && date <= (values[place - 1]?.date ?? '')),
        ),
    );

    expect(odd.map(({ title }) => title)).toEqual([]);
  });

  it('say what holds up an action that is blocked', () => {
    const blocked = actions.filter(({ status }) => status === ActionStatus.BLOCKED);

    const silent = blocked.filter(({ milestones }) => !milestones.some(({ obstacle }) => obstacle));
    expect(blocked.length).toBeGreaterThan(3);
    expect(silent).toEqual([]);
  });

  it('would be taken by the mutations', () => {
    const write = () => actions.map((action) => recoveryActionColumns(action));

    expect(write).not.toThrow();
  });
});
