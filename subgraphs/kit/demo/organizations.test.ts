import { demoOrganizations, OrganizationDirectory } from './organizations.ts';
import { placeNamed } from './places.ts';
import { Random } from './random.ts';

describe('the invented organisations', () => {
  it('are the same at every call', () => {
    const first = demoOrganizations();

    expect(demoOrganizations()).toEqual(first);
    expect(first).toHaveLength(2_560);
  });

  it('have a name and a SIREN that no other has', () => {
    const organizations = demoOrganizations();

    expect(new Set(organizations.map(({ name }) => name)).size).toBe(organizations.length);
    expect(new Set(organizations.map(({ siren }) => siren)).size).toBe(organizations.length);
  });

  it('say their legal form when they are a firm or a farm', () => {
    const traders = demoOrganizations().filter(({ kind }) => kind !== 'association');

    const unnamed = traders.filter(
      ({ name }) => !/^(SARL|SAS|SASU|EURL|EARL|GAEC|SCEA) /.test(name),
    );

    expect(traders.length).toBeGreaterThan(0);
    expect(unnamed).toEqual([]);
  });
});

describe('looking for an organisation near a commune', () => {
  const directory = new OrganizationDirectory();

  it('finds one of the commune where there is one', () => {
    const agen = placeNamed('Agen');

    const club = directory.draw(new Random('near Agen'), 'association', 'SPORT', agen);

    expect(club.place.name).toBe('Agen');
  });

  it('finds one of the EPCI where the commune has none', () => {
    const bousses = placeNamed('Boussès');

    const camping = directory.draw(new Random('near Boussès'), 'firm', 'TOURISM', bousses);

    expect(camping.place.name).not.toBe('Boussès');
    expect(camping.place.epciSiren).toBe(bousses.epciSiren);
  });

  it('says so when no organisation does that', () => {
    const draw = () => directory.draw(new Random('none'), 'firm', 'SPORT');

    expect(draw).toThrow('No demo organisation is a firm about SPORT.');
  });
});
