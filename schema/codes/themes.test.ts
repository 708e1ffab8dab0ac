import fc from 'fast-check';
import { themeOf, themes, type ThemeCode } from './themes.ts';

describe('the themes', () => {
  it('are seventeen, each with a code and a label of its own', () => {
    expect(themes).toHaveLength(17);
    expect(new Set(themes.map(({ code }) => code)).size).toBe(17);
    expect(new Set(themes.map(({ label }) => label)).size).toBe(17);
    expect(themes.filter(({ code }) => !/^[A-Z]+(?:_[A-Z]+)*$/.test(code))).toEqual([]);
  });

  it('have keywords in unaccented lower case, each only once in its theme', () => {
    const misspelt = themes.flatMap(({ keywords }) =>
      keywords.filter((keyword) => !/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(keyword)),
    );
    const repeated = themes.filter(({ keywords }) => new Set(keywords).size < keywords.length);

    expect(misspelt).toEqual([]);
    expect(repeated).toEqual([]);
  });

  it('share no keyword, which would tell nothing', () => {
    const keywords: string[] = themes.flatMap((theme) => theme.keywords);

    expect(keywords.filter((keyword, at) => keywords.indexOf(keyword) !== at)).toEqual([]);
  });
});

describe('the theme of a text', () => {
  it.each<[string, ThemeCode]>([
    ['Aide aux magasins à la ferme et points de vente collectifs', 'AGRICULTURE'],
    ['Soutien au dernier commerce du village', 'SHOPS_AND_CRAFTS'],
    ['Promotion touristique du département', 'TOURISM'],
    ['le festival de Poupet', 'CULTURE'],
    ['Sports Collectifs de Haut Niveau - Saison 2018/2019', 'SPORT'],
    ['Subvention de fonctionnement à la Banque Alimentaire', 'SOCIAL'],
    ['Lutte contre la fracture numérique', 'DIGITAL'],
    ['actions dans les collèges', 'EDUCATION'],
    ['Réhabilitation EHPAD', 'HEALTH'],
    ['création de logements communaux', 'HOUSING'],
    ['Réfection de voies communales', 'MOBILITY'],
    ['Rénovation énergétique de la salle des sports', 'ENVIRONMENT'],
    ['Avance de trésorerie', 'BUSINESS'],
    ["Aide à l'embauche", 'EMPLOYMENT'],
    ["Rénovation thermique de l'Hôtel de Ville", 'PUBLIC_FACILITIES'],
    ['Achat de masques pour les agents', 'CRISIS'],
    ["Aide au fonctionnement de l'association", 'ASSOCIATIONS'],
  ])('%s: %s', (text, theme) => {
    expect(themeOf(text)).toBe(theme);
  });

  it('does not depend on case, accents or ligatures', () => {
    expect(themeOf('CŒUR DE MÉTIER : CHŒUR D’ENFANTS')).toBe('CULTURE');
    expect(themeOf('eleveurs')).toBe('AGRICULTURE');
    expect(themeOf('Éleveurs')).toBe('AGRICULTURE');
  });

  it('is read from whole words only', () => {
    expect(themeOf('sportswear')).toBeNull();
    expect(themeOf('Le Portugal')).toBeNull();
  });

  it('is the one with most words, and a phrase counts for all of its words', () => {
    expect(themeOf('Une école et son club de rugby, football et judo')).toBe('SPORT');
    expect(themeOf('Chantier d’insertion culture')).toBe('EMPLOYMENT');
  });

  it('is rather the subject than the fact that an association carries it', () => {
    expect(themeOf('Association de théâtre')).toBe('CULTURE');
  });

  it.each(['', 'Fonctionnement', 'Subvention 2019', '***'])('is unknown for %p', (text) => {
    expect(themeOf(text)).toBeNull();
  });

  it('is found by each of its own keywords, singular or plural', () => {
    const keywords = themes.flatMap(({ code, keywords: list }) =>
      list.map((keyword) => ({ code, keyword })),
    );
    // A phrase may hold a word of another theme, yet it weighs more than that word.
    const missed = keywords.filter(
      ({ code, keyword }) => themeOf(`Projet : ${keyword}s.`) !== code,
    );

    expect(missed).toEqual([]);
  });

  it('is the same in capitals, whatever stands between the words', () => {
    const keyword = fc.constantFrom<string>(...themes.flatMap((theme) => theme.keywords));
    const texts = fc.array(keyword, { minLength: 1, maxLength: 5 });

    fc.assert(
      fc.property(texts, (words) => {
        const theme = themeOf(words.join(' — '));

        expect(theme).not.toBeNull();
        expect(themeOf(`(${words.join(', ').toUpperCase()})`)).toBe(theme);
      }),
    );
  });
});
