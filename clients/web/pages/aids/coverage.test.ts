import { coverageOf } from './coverage.ts';

const members = new Map([['200096956', ['47001', '47201']]]);
const communes = ['47001', '47201', '47323'];
const places = { communes: [], epcis: [] };

describe('the map of the aids', () => {
  it('counts in each commune what is open to it, however it is named', () => {
    const counts = coverageOf(
      [
        { ...places, level: 'DEPARTEMENT' },
        { ...places, level: 'EPCI', epcis: [{ siren: '200096956' }] },
        { ...places, level: 'COMMUNE', communes: [{ inseeCode: '47323' }] },
      ],
      members,
      communes,
    );

    expect(Object.fromEntries(counts)).toEqual({ '47001': 2, '47201': 2, '47323': 2 });
  });

  it('counts an aid once where commune and EPCI are both named', () => {
    const counts = coverageOf(
      [
        {
          level: 'EPCI',
          communes: [{ inseeCode: '47001' }],
          epcis: [{ siren: '200096956' }],
        },
      ],
      members,
      communes,
    );

    expect(Object.fromEntries(counts)).toEqual({ '47001': 1, '47201': 1, '47323': 0 });
  });
});
