import { daysBetween } from '@relance/kit/demo/calendar.ts';
import { loadTerritory } from '@relance/schema/codes/territory.ts';
import { BeneficiaryKind, SubsidyStatus } from '@relance/schema/enums/subsidy.ts';
import { isRna, isSiren, isSiret } from '@relance/schema/scalars/identifiers.ts';
import { aids, investments, subsidies } from './everyRecord.ts';

describe('the demo subsidies', () => {
  it('are shared, cancelled and paid late about as often as real ones, in percent', () => {
    const shareOf = (some: unknown[]) => Math.round((some.length / subsidies.length) * 1_000) / 10;

    expect({
      shared: shareOf(subsidies.filter(({ share }) => share < 1)),
      naturalPersons: shareOf(
        subsidies.filter(
          ({ beneficiaryKind }) => beneficiaryKind === BeneficiaryKind.NATURAL_PERSON,
        ),
      ),
      cancelledEvents: shareOf(subsidies.filter(({ cancelledEvent }) => cancelledEvent)),
      paidAfterThreeMonths: shareOf(
        subsidies.filter(
          ({ notifiedOn, payments }) =>
            notifiedOn !== null &&
            daysBetween(notifiedOn, payments?.[0]?.paidOn ?? notifiedOn) > 90,
        ),
      ),
      grantedAndUnpaid: shareOf(
        subsidies.filter(
          ({ status }) => status === SubsidyStatus.GRANTED || status === SubsidyStatus.NOTIFIED,
        ),
      ),
      linkedToAnAid: shareOf(subsidies.filter(({ aidId }) => aidId !== null)),
    }).toEqual({
      shared: 3.1,
      naturalPersons: 0.9,
      cancelledEvents: 5.2,
      paidAfterThreeMonths: 9.2,
      grantedAndUnpaid: 6.5,
      linkedToAnAid: 45.1,
    });
  });

  it('have valid identifiers, made-up ones for whoever is not a commune', () => {
    const odd = subsidies.filter(
      ({ beneficiaryKind, beneficiarySiren, beneficiarySiret, beneficiaryRna, funderSiren }) =>
        !isSiren(funderSiren) ||
        (beneficiarySiren !== null && !isSiren(beneficiarySiren)) ||
        (beneficiarySiret !== null && !isSiret(beneficiarySiret)) ||
        (beneficiaryRna !== null && !isRna(beneficiaryRna)) ||
        (beneficiaryKind !== BeneficiaryKind.LOCAL_AUTHORITY &&
          beneficiarySiren !== null &&
          !beneficiarySiren.startsWith('999')),
    );

    expect(odd).toEqual([]);
  });

  it('keep natural persons without any name, number or place', () => {
    const persons = subsidies.filter(
      ({ beneficiaryKind }) => beneficiaryKind === BeneficiaryKind.NATURAL_PERSON,
    );

    const told = persons.flatMap((person) => [
      person.beneficiaryName,
      person.beneficiarySiren,
      person.beneficiarySiret,
      person.communeCode,
      person.privateBeneficiaryName,
      person.privateBeneficiarySiret,
    ]);
    expect(persons.length).toBeGreaterThan(30);
    expect(told.every((fact) => fact === null)).toBe(true);
  });

  it('are requested, then granted, then notified, then paid', () => {
    const odd = subsidies.filter((subsidy) => {
      const { requestedOn, grantedOn, notifiedOn, payments } = subsidy;
      const paid = (payments ?? []).map(({ paidOn }) => paidOn);
      const days = [requestedOn, grantedOn, notifiedOn, ...paid].filter((day) => day !== null);
      return days.some((day, place) => place > 0 && day <= (days[place - 1] ?? ''));
    });

    expect(odd).toEqual([]);
  });

  it('belong to an aid that was open on the day of the request and whose limits they keep', () => {
    const byId = new Map(aids.map((aid) => [aid.id, aid]));

    const odd = subsidies.filter(({ aidId, funderSiren, requestedOn, totalAmount }) => {
      if (aidId === null) return false;
      const aid = byId.get(aidId);
      return (
        aid?.funderSiren !== funderSiren ||
        (requestedOn !== null && requestedOn < (aid.opensOn ?? '')) ||
        (requestedOn !== null && requestedOn > (aid.closesOn ?? '9999')) ||
        totalAmount < (aid.floor ?? 0) ||
        totalAmount > (aid.ceiling ?? Infinity)
      );
    });
    expect(odd).toEqual([]);
  });

  it('split a shared grant into lines that add up to its total', () => {
    const shared = subsidies.filter(({ share }) => share < 1);

    const first = shared.filter((_, place) => place % 2 === 0);
    const second = shared.filter((_, place) => place % 2 === 1);
    const sums = first.map(({ amount }, place) => amount + (second[place]?.amount ?? 0));
    expect(sums).toEqual(first.map(({ totalAmount }) => totalAmount));
    expect(first.map(({ totalAmount }) => totalAmount)).toEqual(
      second.map(({ totalAmount }) => totalAmount),
    );
  });

  it('pay the same organisation from several owners, and some farms above the ceiling of three fiscal years', () => {
    const funders = new Map<string, Set<string>>();
    const farms = new Map<string, number>();
    for (const subsidy of subsidies) {
      const siren = subsidy.beneficiarySiren ?? '';
      if (!siren.startsWith('999')) continue;
      funders.set(siren, (funders.get(siren) ?? new Set()).add(subsidy.funderSiren));
      if (
        subsidy.stateAidRegime === 'DE_MINIMIS_AGRICULTURE' &&
        (subsidy.grantedOn ?? '') >= '2020'
      ) {
        farms.set(siren, (farms.get(siren) ?? 0) + (subsidy.grossGrantEquivalent ?? 0));
      }
    }

    const byThree = [...funders.values()].filter(({ size }) => size >= 3).length;
    const aboveCeiling = [...farms.values()].filter((sum) => sum > 20_000_00).length;
    expect(byThree).toBeGreaterThan(50);
    expect(aboveCeiling).toBeGreaterThan(3);
    expect(aboveCeiling).toBeLessThan(30);
  });
});

describe('the demo investments', () => {
  it('are kept, delayed and brought forward as the plan reports', () => {
    const shifts = investments.map(({ programmeYear, revisedYear }) =>
      Math.sign((revisedYear ?? programmeYear) - programmeYear),
    );

    const percent = (shift: number) =>
      Math.round((shifts.filter((each) => each === shift).length / shifts.length) * 100);
    expect({ kept: percent(0), delayed: percent(1), broughtForward: percent(-1) }).toEqual({
      kept: 72,
      delayed: 19,
      broughtForward: 9,
    });
  });

  it('have public funding below the total cost, above 80 % for a handful alone', () => {
    const shares = investments.map(
      ({ publicFunding, totalCost }) => publicFunding / (totalCost ?? 1),
    );

    const above = shares.filter((share) => share > 0.8001);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(above.length).toBeGreaterThan(0);
    expect(above.length).toBeLessThan(20);
  });

  it('stand in communes of the département', () => {
    const known = new Set(loadTerritory().communes.map(({ inseeCode }) => inseeCode));

    const elsewhere = investments.flatMap(({ communeCodes }) =>
      communeCodes.filter((code) => !known.has(code)),
    );
    expect(elsewhere).toEqual([]);
  });
});
