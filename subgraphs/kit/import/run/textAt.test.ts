import { textAt } from './textAt.ts';

const feature = {
  properties: { 'CONTACT.MAIL': ' accueil@agen.example ', MATRICULE: 607, groups: ['a', 'b'] },
  'rdfs:label': { en: ['Cellar'], fr: [] },
};

describe('the text at a path of a document', () => {
  it.each([
    [['properties.MATRICULE'], '607'],
    [['properties.CONTACT.MAIL'], 'accueil@agen.example'],
    [['rdfs:label.fr.0', 'rdfs:label.en.0'], 'Cellar'],
    [['properties.groups'], '["a","b"]'],
    [['properties.constructor.name', 'properties.CONTACT', 'nothing.there'], ''],
  ])('%j is %j', (paths, expected) => {
    const text = textAt(feature, paths);

    expect(text).toBe(expected);
  });
});
