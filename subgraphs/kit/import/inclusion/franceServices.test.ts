import { AnyRecord, outcomesOf } from '../fixtures/outcomesOf.ts';
import { lineOf } from '../fixtures/lineOf.ts';
import { franceServices } from './franceServices.ts';

const everywhere = franceServices(AnyRecord, { department: null });
const lotEtGaronne = franceServices(AnyRecord, { department: '47' });

const desk = { reference: '9001', name: 'Les Coteaux', communeCode: '47143', category: 'FS' };

describe('a France services desk', () => {
  it('becomes a digital inclusion point, its week on a line for each day', async () => {
    const [coteaux] = await outcomesOf('points-france-services.geojson', everywhere);

    expect(coteaux).toEqual({
      line: 2,
      record: {
        columns: {
          name: 'Les Coteaux',
          kind: 'FRANCE_SERVICES',
          itinerant: true,
          address: '4 place de la Halle, Maison des Associations',
          postalCode: '47230',
          city: 'LAVARDAC',
          communeCode: '47143',
          location: {
            latitude: 44.178727,
            longitude: 0.298949,
            address: '4 place de la Halle, Maison des Associations',
          },
          openingHours: [
            'Lundi : 9:00 - 12:00 / 14:00 - 17:00',
            'Mardi : fermé',
            'Mercredi : fermé',
            'Vendredi : 9:00 - 12:00',
            'Samedi : fermé',
            'Fermé en août',
          ].join('\n'),
          phone: '05 36 49 72 01',
          email: 'franceservices@coteaux.example',
          labelledSince: '01/2020',
          reference: '9001',
        },
        initial: { services: [] },
        key: ['9001'],
      },
      repairs: [],
      flags: [],
    });
  });

  it('keeps what can be known of a dirty line, and says what it left out', async () => {
    const [, bresse, casinca] = await outcomesOf('points-france-services.geojson', everywhere);

    expect(bresse?.record?.columns).toMatchObject({
      kind: 'FRANCE_SERVICES_BRANCH',
      itinerant: false,
      postalCode: '01000',
      openingHours: null,
      phone: null,
      email: null,
    });
    expect(bresse).toMatchObject({
      repairs: ['postalCode LEADING_ZEROS'],
      flags: ['email NOT_KEPT'],
    });
    // 2B148 without its end, by the postal code: adding a zero in the middle would be a guess.
    expect(casinca?.record?.columns).toMatchObject({ kind: 'OTHER', communeCode: null });
    expect(casinca?.flags).toEqual([
      'category UNMAPPED_WORD',
      'communeCode WEAK_IDENTIFIER',
      'email DOUBTFUL_VALUE',
    ]);
  });

  it('without its number is quarantined: nothing else tells it from another', async () => {
    const outcomes = await outcomesOf('points-france-services.geojson', lotEtGaronne);

    expect(outcomes.map(({ skipped, rejected }) => skipped ?? rejected)).toEqual([
      undefined,
      true,
      true,
      'reference MISSING_CELL',
    ]);
  });

  it.each([
    ['01', { communeCode: '1033', department: '' }, true],
    ['01', { communeCode: '', department: '1' }, true],
    ['2B', { communeCode: '2B14', department: '2B' }, true],
    ['971', { communeCode: '97105', department: '971' }, true],
    ['47', { communeCode: '97105', department: '971' }, false],
  ])('is in the département %s by %j: %s', (department, cells, expected) => {
    const format = franceServices(AnyRecord, { department });

    const concerned = format.concerns?.(lineOf(format, { ...desk, ...cells }));

    expect(concerned).toBe(expected);
  });

  it('never shows a mailbox under the name of a person, not even in its flag', () => {
    const line = lineOf(everywhere, { ...desk, email: 'camille.exemple@coteaux.example' });

    const { columns } = everywhere.read(line);

    expect(columns['email']).toBeNull();
    expect(JSON.stringify(line.flags)).not.toContain('camille');
  });

  it.each([
    'franceservices@coteaux.example',
    'msap.vernon@coteaux.example',
    'rsp-bocage.nord@coteaux.example',
    'service.culturel@coteaux.example',
    'le.nid.de.valloire@coteaux.example',
  ])('keeps the mailbox %s of an office', (email) => {
    const { columns } = everywhere.read(lineOf(everywhere, { ...desk, email }));

    expect(columns['email']).toBe(email);
  });
});
