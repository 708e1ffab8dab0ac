import { communesOfPostalCode, kindOfSiren, sirenOfCommune } from './localAuthorities.ts';

describe('the local authorities of Lot-et-Garonne', () => {
  it.each([
    ['214700015', 'COMMUNE'],
    ['200096956', 'EPCI'],
    // The Département, Territoire d'énergie 47 and Rennes.
    ['224700013', null],
    ['254701824', null],
    ['213502388', null],
  ])('are communes and EPCI: %s is %s', (siren, expected) => {
    const kind = kindOfSiren(siren);

    expect(kind).toBe(expected);
  });

  it('have a SIREN, those of other départements none here', () => {
    const nerac = sirenOfCommune('47195');
    const bordeaux = sirenOfCommune('33063');

    expect(nerac).toBe('214701955');
    expect(bordeaux).toBeNull();
  });

  it('may share a postal code', () => {
    const agen = communesOfPostalCode('47000');
    const shared = communesOfPostalCode('47130');
    const bordeaux = communesOfPostalCode('33000');

    expect(agen).toEqual(['47001']);
    expect(shared.length).toBeGreaterThan(1);
    expect(bordeaux).toEqual([]);
  });
});
