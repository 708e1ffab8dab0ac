import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lookUp } from './term.ts';
import { termsOfCodes } from './termsOfCodes.ts';
import { termsOfSchema } from './termsOfSchema.ts';

const sdl = readFileSync(fileURLToPath(import.meta.resolve('@relance/schema/api.graphql')), 'utf8');
const terms = [...termsOfCodes(), ...termsOfSchema(sdl)];

function codesOf(written: string): string[] {
  return lookUp(terms, written).terms.map(({ code }) => code);
}

describe('a term', () => {
  it.each([
    ['EPCI', 'Epci'],
    ['les Intercommunalités', 'Owner.COMMUNES'],
    ['siren', 'Siren'],
    ['thématique', 'TOURISM'],
    ['Proposition 12', 'Proposition 12'],
    ['de minimis', 'DE_MINIMIS'],
    ['régime d’aide d’Etat', 'DE_MINIMIS'],
    ['plafond', 'Aid.ceiling'],
    ['crédits de paiement', 'BudgetYear'],
    ['AidStatus', 'AidStatus'],
    ['à venir', 'AidStatus.PLANNED'],
    ['retard de versement', 'PAYMENT'],
    ['detr', 'detr'],
  ])('is found by what people call it: %s', (written, code) => {
    const { exact } = lookUp(terms, written);

    expect(exact).toBe(true);
    expect(
      lookUp(
        terms.filter((term) => term.code === code),
        written,
      ).exact,
    ).toBe(true);
  });

  it('of the law comes before fields of that name', () => {
    expect(codesOf('de minimis')[0]).toBe('DE_MINIMIS');
    expect(codesOf('siren')[0]).toBe('Siren');
  });

  it('has the words of its source, and says who wrote them', () => {
    const [siren] = lookUp(terms, 'SIREN').terms;
    const [regime] = lookUp(terms, 'de minimis général').terms;

    expect(siren).toMatchObject({
      definition:
        'A company, association or public body in the national register (SIREN): nine digits, no spaces.',
      source:
        'Schema of Relance Graph, Siren, https://www.insee.fr/fr/metadonnees/definition/c2047',
    });
    expect(regime).toMatchObject({ source: 'Règlement (UE) n° 1407/2013', confirmed: true });
  });

  it('of a rule that nobody has confirmed says so', () => {
    expect(lookUp(terms, 'retard de versement').terms[0]).toMatchObject({ confirmed: false });
  });

  it('that is a list of values names them with their French names', () => {
    const [status] = lookUp(terms, 'AidStatus').terms;

    expect(status?.definition).toContain('Values: PLANNED (À venir), OPEN (Ouverte)');
  });
});

describe('what is called so by nobody', () => {
  it('is looked for within the names of others', () => {
    const { exact, terms: found } = lookUp(terms, 'programmation');

    expect(exact).toBe(false);
    expect(found.map(({ code }) => code)).toContain('Investment.programmeYear');
  });

  it('is not made up; what is written like it is named', () => {
    const { terms: found, near } = lookUp(terms, 'minimiss');

    expect(found).toEqual([]);
    expect(near.length).toBeGreaterThan(0);
    expect(lookUp(terms, 'zzqx')).toEqual({ exact: false, terms: [], near: [] });
    expect(lookUp(terms, '…')).toEqual({ exact: false, terms: [], near: [] });
  });
});
