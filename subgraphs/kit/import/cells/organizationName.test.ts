import fc from 'fast-check';
import { matchName } from './organizationName.ts';

describe('the name of an organization', () => {
  it.each([
    ['Assoc. Sportive St-Jean', 'ASSOCIATION SPORTIVE SAINT JEAN'],
    ['A.S. Saint-Jean', 'AS ST JEAN'],
    ['SARL Les Vergers d’Albret', 'VERGERS D ALBRET (LES)'],
    ['Société à responsabilité limitée Vergers d’Albret', 'Vergers d’Albret'],
    ['ACCUEIL ET FAMILLE ASS', 'Association Accueil & Famille'],
    ['Com Com du Confluent', 'Communauté de communes du Confluent'],
    ['Com. d’agglo. d’Agen', 'Communauté d’Agglomération Agen'],
    ['M.J.C. de Nérac', 'Maison des Jeunes et de la Culture Nérac'],
    ['Théâtre de l’Œuvre', 'THEATRE DE L OEUVRE'],
    ['FED DEP CHASSEURS', 'Fédération départementale des chasseurs'],
    ['US Casteljaloux', 'Union sportive de Casteljaloux'],
  ])('is the same as %j and as %j', (one, other) => {
    const [first, second] = [matchName(one), matchName(other)];

    expect(first).toBe(second);
  });

  it.each([
    ['Comité des fêtes de Clairac', 'Comité des fêtes de Clermont'],
    ['Collège Saint-Jean', 'Collège Sainte-Jeanne'],
    ['Union sportive de Nérac', 'Union musicale de Nérac'],
    ['M. Jean', 'M.J.'],
  ])('is not the same as %j and as %j', (one, other) => {
    const [first, second] = [matchName(one), matchName(other)];

    expect(first).not.toBe(second);
  });

  it.each([
    ['Association', 'association'],
    ['SA', 'sa'],
    ['De la', 'de la'],
    ['14ème de Lot', '14eme lot'],
    ['…', ''],
  ])('is always some of what is written: %j is %j', (name, expected) => {
    const matched = matchName(name);

    expect(matched).toBe(expected);
  });

  const parts = fc.constantFrom(
    ...'ASSOC. A.S. com Com. Société par actions simplifiée anonyme SARL de la L’ d’ ST - / Agen É'.split(
      ' ',
    ),
  );
  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(parts, { maxLength: 8 }).map((some) => some.join(' ')),
  );

  it('is compared once and for all', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(matchName(matchName(name))).toBe(matchName(name));
      }),
    );
  });

  it('is never lost where there was a letter or a digit', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(matchName(name) !== '').toBe(/[\p{L}\p{N}]/u.test(name.normalize('NFKD')));
      }),
    );
  });
});
