import { AidInstrument } from '@relance/schema/enums/aid.ts';
import { Audience } from '@relance/schema/enums/audience.ts';
import { themeCodes } from '@relance/schema/codes/themes.ts';
import { lineOf } from '../fixtures/lineOf.ts';
import { AnyAid, ofDepartment } from '../fixtures/aidLines.ts';
import { ademeAgir } from './ademeAgir.ts';
import {
  audienceVocabulary,
  instrumentVocabulary,
  mapped,
  meaningOf,
  themeVocabulary,
} from './vocabulary.ts';

const format = ademeAgir(AnyAid, ofDepartment);

describe('a word of a provider', () => {
  it.each([
    ['Économie circulaire / Déchets', ['ENVIRONMENT']],
    ['ALIBIO', ['AGRICULTURE', 'ENVIRONMENT']],
    ['Handicap, accessibilité', ['SOCIAL', 'PUBLIC_FACILITIES']],
    ['je développe mon activité de commerçant / artisan', ['SHOPS_AND_CRAFTS']],
  ])('means themes of ours: %s', (word, themes) => {
    expect(meaningOf(themeVocabulary, word)).toEqual(themes);
  });

  it.each([
    ['EPCI à fiscalité propre', ['EPCI']],
    ['Collectivité ou établissement public', ['COMMUNE', 'EPCI', 'PUBLIC_BODY']],
    ["Étudiants ou en recherche d'emploi", ['JOB_SEEKER', 'YOUNG_PERSON']],
    ['Éligible aux micro-entreprises', ['SOLE_TRADER']],
  ])('means audiences of ours: %s', (word, audiences) => {
    expect(meaningOf(audienceVocabulary, word)).toEqual(audiences);
  });

  it.each([
    ['Subvention', ['GRANT']],
    ['Avance récupérable', ['REPAYABLE_ADVANCE']],
    ['avantage fiscal', ['TAX_RELIEF']],
    ['Ingénierie technique', ['ADVICE']],
  ])('means an instrument of ours: %s', (word, instruments) => {
    expect(meaningOf(instrumentVocabulary, word)).toEqual(instruments);
  });

  it('is the same word without accents, case and signs', () => {
    expect(meaningOf(themeVocabulary, 'DECHETS')).toEqual(['ENVIRONMENT']);
    expect(meaningOf(audienceVocabulary, 'etablissements publics / services de l’ETAT')).toEqual([
      'PUBLIC_BODY',
    ]);
  });

  it('may be known and mean nothing of ours', () => {
    expect(meaningOf(themeVocabulary, 'Appels à projets')).toEqual([]);
    expect(meaningOf(instrumentVocabulary, 'Autre aide financière')).toEqual([]);
  });

  it('means every audience when it says so', () => {
    expect(meaningOf(audienceVocabulary, 'Tous bénéficiaires')).toEqual(Object.values(Audience));
  });

  it('is undefined when we do not know it', () => {
    expect(meaningOf(themeVocabulary, 'Pigeonniers')).toBeUndefined();
  });
});

describe('the vocabulary', () => {
  it.each<[string, readonly string[], ReadonlyMap<string, readonly string[]>]>([
    ['theme', themeCodes, themeVocabulary.meanings],
    ['audience', Object.values(Audience), audienceVocabulary.meanings],
    ['instrument', Object.values(AidInstrument), instrumentVocabulary.meanings],
  ])('has a word for every %s', (_list, codes, meanings) => {
    const meant = new Set([...meanings.values()].flat());

    expect(codes.filter((code) => !meant.has(code))).toEqual([]);
  });

  it('has no empty word, which every empty cell would be', () => {
    const lists = [themeVocabulary, audienceVocabulary, instrumentVocabulary];

    expect(lists.filter(({ meanings }) => meanings.has(''))).toEqual([]);
  });
});

describe('the words of a cell', () => {
  it.each([
    ['a list', '["Agriculture","Tourisme"]', ['AGRICULTURE', 'TOURISM']],
    ['a list of titles', '[{"href":"/8","title":"Sport"}]', ['SPORT']],
    ['one word', 'Vélo', ['MOBILITY']],
    ['words with commas', 'Vélo, Sport', ['MOBILITY', 'SPORT']],
    ['a word with a comma of its own', 'Musées, lieux d’exposition', ['CULTURE']],
    [
      'parents with a semicolon',
      'Ruralité;Transports et Mobilités',
      ['PUBLIC_FACILITIES', 'MOBILITY'],
    ],
    ['the same theme twice', '["Vélo","Route"]', ['MOBILITY']],
    ['an empty list', '[]', []],
    ['nothing', '', []],
  ])('are mapped from %s', (_shape, thematiques, themes) => {
    const line = lineOf(format, { thematiques });

    expect(mapped(line, 'thematiques', themeVocabulary)).toEqual(themes);
    expect(line.flags).toEqual([]);
  });

  it('are flagged one by one where they are unknown, and the rest is kept', () => {
    const line = lineOf(format, { thematiques: '["Pigeonniers","Vélo","Lavoirs"]' });

    const themes = mapped(line, 'thematiques', themeVocabulary);

    expect(themes).toEqual(['MOBILITY']);
    expect(line.flags).toEqual([
      expect.objectContaining({ code: 'UNMAPPED_WORD', raw: 'Pigeonniers' }),
      {
        column: 'thematiques',
        raw: 'Lavoirs',
        code: 'UNMAPPED_WORD',
        reason:
          '"Lavoirs" is no word of our themes: the aid is kept without it; add it to the vocabulary.',
      },
    ]);
  });
});
