import { isSiren } from '@relance/schema/scalars/identifiers.ts';
import { AnyAid, ofDepartment } from '../fixtures/aidLines.ts';
import { lineOf, refusalOf } from '../fixtures/lineOf.ts';
import { aidTemplate } from './aidTemplate.ts';
import { funder } from './funder.ts';

const format = aidTemplate(AnyAid, ofDepartment);
const department = '224700013';

describe('the funder of an aid', () => {
  it.each([
    ['La Poste', '356000000'],
    ['Région Nouvelle-Aquitaine', '200053759'],
    ['ADEME, Région Île-de-France', '237500079'],
    ['cridfprd', '237500079'],
    ['225 005 024', '225005024'],
  ])('is the one that is named: %s', (porteurs, siren) => {
    const line = lineOf(format, { porteurs });

    expect(funder(line, 'porteurs', department)).toBe(siren);
    expect(isSiren(siren)).toBe(true);
    expect(line.flags).toEqual([]);
  });

  it('is whose catalogue it is, flagged, where the name has no number here', () => {
    const line = lineOf(format, { porteurs: 'Bpifrance' });

    expect(funder(line, 'porteurs', department)).toBe(department);
    expect(line.flags).toMatchObject([{ column: 'porteurs', raw: 'Bpifrance', code: 'ASSUMED' }]);
  });

  it('is whose catalogue it is, where nobody is named', () => {
    const line = lineOf(format, {});

    expect(funder(line, 'porteurs', department)).toBe(department);
    expect(line.flags).toEqual([]);
  });

  it('is the number that begins the name of the file before that', () => {
    const line = lineOf(format, {}, { file: '200096956_aides.csv' });

    expect(funder(line, 'porteurs', department)).toBe('200096956');
  });

  it.each(['aides.csv', '123456789_aides.csv', '22470001300016_aides.csv'])(
    'is not guessed where the catalogue is nobody’s and the file is called %s',
    (file) => {
      const line = lineOf(format, {}, { file });

      expect(refusalOf(() => funder(line, 'porteurs', null))).toEqual({
        column: 'porteurs',
        code: 'MISSING_CELL',
        reason:
          'Nobody whose SIREN we know is named as funder: begin the name of the file with it.',
      });
    },
  );
});
