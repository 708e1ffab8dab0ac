import type { ActionRowFragment } from '../../__generated__/graphql.ts';
import { stateOf } from './stateOf.ts';

type Counts = [ActionRowFragment['status'], number][];

describe('the state of a proposition', () => {
  it.each<[Counts, string]>([
    [[], 'Sans action connue'],
    [[['NOT_STARTED', 2]], 'Pas commencée'],
    [
      [
        ['NOT_STARTED', 2],
        ['COMPLETED', 1],
      ],
      'En cours',
    ],
    [
      [
        ['IN_PROGRESS', 3],
        ['BLOCKED', 1],
      ],
      'En partie bloquée',
    ],
    [
      [
        ['COMPLETED', 1],
        ['ABANDONED', 1],
      ],
      'Achevée',
    ],
    [[['ABANDONED', 1]], 'Abandonnée'],
  ])('of actions %j is « %s »', (counts, label) => {
    expect(stateOf(new Map(counts)).label).toBe(label);
  });
});
