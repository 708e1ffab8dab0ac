import { isInseeCode, isSiren } from '../scalars/identifiers.ts';
import { loadTerritory } from './territory.ts';

const { communes, epcis } = loadTerritory();

describe('the territory of Lot-et-Garonne', () => {
  it('has 319 communes and 333,602 inhabitants', () => {
    expect(communes).toHaveLength(319);
    expect(sum(communes.map(({ population }) => population))).toBe(333_602);
  });

  it('has 12 EPCI with a member in it', () => {
    expect(epcis.map(({ name, kind }) => `${kind}: ${name}`).sort()).toEqual([
      "CA: CA Agglomération d'Agen",
      'CA: CA Val de Garonne Agglomération',
      'CA: CA du Grand Villeneuvois',
      'CC: CC Albret Communauté',
      'CC: CC Fumel Vallée du Lot',
      'CC: CC Lot et Tolzac',
      'CC: CC des Bastides en Haut Agenais Périgord',
      'CC: CC des Coteaux et Landes de Gascogne',
      'CC: CC des Deux Rives',
      'CC: CC du Confluent et des Coteaux de Prayssas',
      'CC: CC du Pays de Duras',
      'CC: CC du Pays de Lauzun',
    ]);
  });

  it('lists a commune with everything the code knows of it', () => {
    expect(communes.find(({ inseeCode }) => inseeCode === '47001')).toEqual({
      inseeCode: '47001',
      name: 'Agen',
      population: 32_801,
      siren: '214700015',
      postalCodes: ['47000'],
      arrondissement: '471',
      epciSiren: '200096956',
    });
  });

  it('leaves out the communes associées, such as Gueyze', () => {
    expect(communes.map(({ inseeCode }) => inseeCode)).not.toContain('47116');
  });

  it('keeps the accents of names', () => {
    expect(communes.map(({ name }) => name)).toEqual(expect.arrayContaining(['Agmé', 'Nérac']));
  });

  it('puts each commune in exactly one EPCI, so their people add up', () => {
    const memberships = epcis.flatMap(({ memberCodes47 }) => memberCodes47);

    expect(memberships).toHaveLength(319);
    expect(new Set(memberships).size).toBe(319);
    expect(communes.filter(({ epciSiren }) => epciSiren === null)).toEqual([]);
    expect(sum(epcis.map(({ population47 }) => population47))).toBe(333_602);
  });

  it('has the EPCI of Valence with two of its 28 communes only', () => {
    const deuxRives = epcis.find(({ siren }) => siren === '248200016');

    expect(deuxRives).toMatchObject({ kind: 'CC', name: 'CC des Deux Rives', population: 19_023 });
    expect(deuxRives?.memberCodes).toHaveLength(28);
    expect(deuxRives?.memberCodes47).toHaveLength(2);
    expect(deuxRives?.population47).toBe(
      sum(
        communes
          .filter(({ epciSiren }) => epciSiren === '248200016')
          .map((each) => each.population),
      ),
    );
  });

  it('has only identifiers that the scalars accept', () => {
    const arrondissements = new Set(communes.map(({ arrondissement }) => arrondissement));

    expect([...arrondissements].sort()).toEqual(['471', '472', '473', '474']);
    expect(
      communes.filter(({ inseeCode, siren }) => !isInseeCode(inseeCode) || !isSiren(siren)),
    ).toEqual([]);
    expect(communes.filter(({ postalCodes }) => postalCodes.length === 0)).toEqual([]);
    expect(epcis.filter(({ siren }) => !isSiren(siren))).toEqual([]);
  });
});

function sum(numbers: number[]) {
  return numbers.reduce((total, each) => total + each, 0);
}
