import { regimesInForce } from '@relance/schema/codes/stateAid.ts';
import { themes } from '@relance/schema/codes/themes.ts';
import { AidStatus } from '@relance/schema/enums/aid.ts';
import { Audience } from '@relance/schema/enums/audience.ts';
import { phoneNumberOf } from '@relance/schema/scalars/phoneNumber.ts';
import { isWebAddress } from '@relance/schema/scalars/url.ts';
import { aids } from './everyRecord.ts';

describe('the demo aids', () => {
  it('reach every audience', () => {
    const reached = new Set(aids.flatMap(({ audiences }) => audiences));

    expect([...reached].sort()).toEqual(Object.values(Audience).sort());
  });

  it('speak of every theme', () => {
    const spokenOf = new Set(aids.flatMap(({ themeCodes }) => themeCodes));

    expect([...spokenOf].sort()).toEqual(themes.map(({ code }) => code as string).sort());
  });

  it('serve the propositions that promise one', () => {
    const served = new Set(aids.flatMap(({ propositionNumbers }) => propositionNumbers));

    const promising = [3, 4, 5, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20];
    expect(promising.filter((number) => !served.has(number))).toEqual([]);
  });

  it('close after they open, and are not open once closed', () => {
    const odd = aids.filter(
      ({ status, opensOn, closesOn }) =>
        (opensOn !== null && closesOn !== null && closesOn <= opensOn) ||
        (status === AidStatus.OPEN) !==
          (opensOn !== null && closesOn === null && status !== AidStatus.SUSPENDED) ||
        (status === AidStatus.CLOSED && closesOn === null),
    );

    expect(odd.map(({ title }) => title)).toEqual([]);
  });

  it('say whom to ask, at numbers and addresses that nobody can own', () => {
    const contacts = aids.map(({ contact }) => contact);

    const odd = contacts.filter(
      (contact) =>
        phoneNumberOf(contact?.phone ?? '') !== contact?.phone ||
        !contact?.phone?.startsWith('05 36 49 ') ||
        !/^[a-z0-9-]+@[a-z0-9]+\.example$/.test(contact.email ?? '') ||
        !isWebAddress(contact.url ?? '') ||
        !new URL(contact.url ?? '').hostname.endsWith('.example'),
    );
    expect(odd).toEqual([]);
  });

  it('have a regime that was in force when they opened', () => {
    const odd = aids.filter(
      ({ stateAidRegime, opensOn }) =>
        stateAidRegime !== null &&
        opensOn !== null &&
        !regimesInForce(opensOn).some(({ code }) => code === stateAidRegime),
    );

    expect(odd.map(({ title }) => title)).toEqual([]);
  });
});
