import {
  contractChanges as changes,
  contractFormat as format,
  contractLine as line,
} from '../fixtures/contract.ts';

describe('a public contract', () => {
  describe('names whoever holds it', () => {
    it.each([
      [
        'nested by version 2',
        '[{"titulaire":{"typeIdentifiant":"SIRET","id":"30228075500075"}}]',
        'SIRET 30228075500075',
      ],
      [
        'by XML, alone',
        '{"titulaire":{"typeIdentifiant":"SIRET","id":"30228075500075"}}',
        'SIRET 30228075500075',
      ],
      [
        'by XML, together',
        '{"titulaire":[{"typeIdentifiant":"SIRET","id":"30228075500075"},{"typeIdentifiant":"SIRET","id":"37652001100028"}]}',
        'SIRET 30228075500075 ; SIRET 37652001100028',
      ],
      [
        'unless it is a person',
        '[{"typeIdentifiant":"SIRET","id":"30228075500075","denominationSociale":"Mme Durand Anne"}]',
        '1 non nommé',
      ],
    ])('%s', (_, titulaires, expected) => {
      const { columns } = format.read(line({ titulaires }));

      expect(columns['description']).toMatch(
        new RegExp(`\nTitulaires : ${expected.replace(/[()]/g, '\\$&')}$`),
      );
    });

    it('by SIRET alone, and notes who has none', () => {
      const foreign = line({
        titulaires:
          '[{"typeIdentifiant":"SIRET","id":"30228075500075","denominationSociale":"Charpentes du Lot"},{"typeIdentifiant":"TVA","id":"DE814864138","denominationSociale":"Hellman Gmbh"}]',
      });

      const { columns } = format.read(foreign);

      expect(columns['description']).toContain(
        'Titulaires : Charpentes du Lot (SIRET 30228075500075) ; 1 non nommé',
      );
      expect(foreign.flags).toMatchObject([{ column: 'titulaires', code: 'WEAK_IDENTIFIER' }]);
    });

    it('of a flattened export, with the number of the others', () => {
      const { columns } = format.read(
        line({
          titulaires: '',
          titulaire_typeIdentifiant: 'SIRET',
          titulaire_id: '37652001100028',
          titulaire_denominationSociale: 'SLTP',
          countTitulaires: '3',
        }),
      );

      expect(columns['description']).toContain(
        'Titulaires : SLTP (SIRET 37652001100028) ; 2 non nommés',
      );
    });

    it('and notes when a modification lost its numbers', () => {
      const broken = line({
        modifications: changes({
          dateNotificationModification: '2022-05-01',
          titulaires: [{ titulaire: 'typeIdentifiant' }, { titulaire: 'id' }],
        }),
      });

      const { columns } = format.read(broken);

      expect(columns['description']).toContain('Charpentes du Lot');
      expect(broken.flags).toMatchObject([{ column: 'modifications', code: 'DOUBTFUL_VALUE' }]);
    });
  });

  describe('is carried out', () => {
    it.each([
      ['in the commune of that code', '{"code":"47001","typeCode":"Code commune"}', ['47001']],
      [
        'in the only commune of a postal code',
        '{"code":"47000","typeCode":"CODE POSTAL"}',
        ['47001'],
      ],
      ['somewhere among those that share one', '{"code":"47130","typeCode":"Code postal"}', []],
      ['in a département', '{"code":"47","typeCode":"Code département"}', []],
      ['nobody says where', 'test', []],
    ])('%s', (_, lieuExecution, expected) => {
      const placed = line({ lieuExecution });

      const { columns } = format.read(placed);

      expect(columns).toMatchObject({ communeCodes: expected });
      expect(placed.flags).toEqual([]);
    });

    it('where a flattened export says', () => {
      const item = { 'lieuExecution.code': '47001', 'lieuExecution.typeCode': 'Code commune' };

      const { columns } = format.read(line({ lieuExecution: 'test' }, item));

      expect(columns).toMatchObject({ communeCodes: ['47001'] });
    });

    it('in no commune when the code is none, which is noted', () => {
      const odd = line({ lieuExecution: '{"code":"618","typeCode":"Code commune"}' });

      const { columns } = format.read(odd);

      expect(columns).toMatchObject({
        communeCodes: [],
        description: expect.stringContaining('code commune 618'),
      });
      expect(odd.flags).toMatchObject([{ column: 'lieuExecution', code: 'DOUBTFUL_VALUE' }]);
    });
  });
});
