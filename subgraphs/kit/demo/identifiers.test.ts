import fc from 'fast-check';
import { isRna, isSiren, isSiret } from '@relance/schema/scalars/identifiers.ts';
import { isUuid } from '../records/loadById.ts';
import { demoId, demoRna, demoSiren, demoSiret } from './identifiers.ts';

describe('the identifier of a demo organisation', () => {
  it('is a valid SIREN that starts with 999, whatever its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (number) => {
        const siren = demoSiren(number);

        expect(isSiren(siren)).toBe(true);
        expect(siren.slice(0, 3)).toBe('999');
        expect(isSiret(demoSiret(siren))).toBe(true);
      }),
    );
  });

  it('is never given twice', () => {
    const numbers = Array.from({ length: 100_000 }, (_, number) => demoSiren(number));

    expect(new Set(numbers).size).toBe(100_000);
  });

  it('is an association number that no prefecture gives out', () => {
    const rna = demoRna(17);

    expect(rna).toBe('W479000017');
    expect(isRna(rna)).toBe(true);
  });

  it('is refused where there are no more digits', () => {
    const tooLarge = () => demoSiren(100_000);

    expect(tooLarge).toThrow("can't be completed to a valid number");
  });
});

describe('the id of a demo record', () => {
  it('is a version 8 UUID and the same at every run', () => {
    const id = demoId('department', 'Aid', 'drive-fermier');

    expect(id).toBe('f61d93d8-b3ac-8a1c-833c-682a8c7b914c');
    expect(isUuid(id)).toBe(true);
  });

  it('differs by owner, kind and key', () => {
    const ids = [
      demoId('department', 'Aid', 1),
      demoId('communes', 'Aid', 1),
      demoId('department', 'Subsidy', 1),
      demoId('department', 'Aid', 2),
    ];

    expect(new Set(ids).size).toBe(4);
  });
});
