import { changesOf } from './changes.ts';

const changed = (field: string, before: unknown, after: unknown) =>
  changesOf([{ field, before: JSON.stringify(before), after: JSON.stringify(after) }]);

describe('a change of a record, as people read it', () => {
  it.each([
    ['status', 'IN_PROGRESS', 'BLOCKED', 'État\u00A0: En cours → Bloquée'],
    ['closesOn', '2026-03-01', '2026-04-30', 'Clôture\u00A0: 1er mars 2026 → 30 avril 2026'],
    ['committed', 1000, 2500.5, 'Engagé\u00A0: 1\u202F000\u00A0€ → 2\u202F500,50\u00A0€'],
    ['themes', [], ['TOURISM'], 'Thèmes\u00A0: rien → Tourisme'],
    ['milestones', [{}], [{}, {}], 'Jalons\u00A0: 1\u00A0élément → 2\u00A0éléments'],
    ['cancelledEvent', false, true, 'Manifestation annulée\u00A0: non → oui'],
    ['schedule', 'KEPT', 'DELAYED', 'Calendrier\u00A0: Maintenu → Reporté'],
  ])('of %s', (field, before, after, sentence) => {
    expect(changed(field, before, after)).toEqual([sentence]);
  });

  it('says of a field without a word that it changed, and no more', () => {
    expect(changed('inner', 1, 2)).toEqual(['Autre changement (inner)']);
  });
});
