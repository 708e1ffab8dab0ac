import fc from 'fast-check';
import { Problem } from '../http/problem.ts';
import { kinds } from '../kinds/kinds.ts';
import { aids } from '../kinds/aids.ts';
import { subsidies } from '../kinds/subsidies.ts';
import { readAsOf } from './asOf.ts';
import { nearest } from './nearest.ts';
import { type Query, readQuestion } from './question.ts';

const extras = ['tri', 'limite', 'apres', 'au'] as const;

function problemOf(query: Query): Problem {
  try {
    readQuestion(subsidies, query, { extras });
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('the parameters of an address', () => {
  it('ask the graph for what they say', () => {
    const query = {
      public: 'association,commune',
      commune: '47001',
      epci: '200096956',
      tri: '-cloture',
    };

    expect(readQuestion(aids, query, { extras })).toMatchObject({
      filter: {
        audiences: ['ASSOCIATION', 'COMMUNE'],
        territory: { commune: '47001', epci: '200096956' },
      },
      ...{ orderBy: 'CLOSES_ON_DESC', first: 50 },
    });
  });

  it('take the codes of the graph, too', () => {
    const { filter } = readQuestion(aids, { statut: 'OPEN', theme: 'TOURISM' }, { extras });

    expect(filter).toEqual({ statuses: ['OPEN'], themes: ['TOURISM'] });
  });

  it.each([
    [{ statu: 'versee' }, 'statu', 'Vouliez-vous dire « statut » ?'],
    [{ financeur: '224700014' }, 'financeur', 'SIREN'],
    [{ annee: '21' }, 'annee', 'un nombre entier de 1900 à 2199'],
    [{ limite: '-1' }, 'limite', 'de 1 à 200'],
    [{ limite: '201' }, 'limite', 'de 1 à 200'],
    [{ q: 'a\u0000b' }, 'q', 'des mots'],
    [{ q: 'x'.repeat(10_000) }, 'q', '200 caractères au plus'],
    [{ statut: "versee'; DROP TABLE subsidies" }, 'statut', 'l’un de demandee'],
    [{ au: '2999-01-01' }, 'au', 'de 1900 à aujourd’hui'],
    [{ au: '2021-02-30' }, 'au', 'une date AAAA-MM-JJ'],
    [{ annee: ['2020', '2021'] }, 'annee', 'attendu'],
    [{ montant_min: '10', montant_max: '5' }, 'montant_max', 'un maximum au-dessus du minimum'],
    [{ tri: 'constructor' }, 'tri', 'l’un de date'],
    [{ apres: '<script>' }, 'apres', 'un curseur'],
    [{ constructor: 'x' }, 'constructor', 'n’est pas un paramètre'],
  ])('are refused as %j, with what to write instead', (query: Query, parametre, told) => {
    const problem = problemOf(query);

    expect(problem.body).toMatchObject({ status: 400, parametre });
    expect(problem.message).toContain(told);
  });

  it('end in a question or a Problem, whatever they are', () => {
    const names = kinds.flatMap((kind) => kind.parameters.map(({ name }) => name));
    const name = fc.oneof(fc.constantFrom(...names, ...extras), fc.string());
    const value = fc.oneof(fc.string(), fc.array(fc.string()));
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.dictionary(name, value), (kind, query) => {
        try {
          readQuestion(kind, query, { extras });
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });

  it('have examples that are right', () => {
    for (const kind of kinds) {
      for (const { name, example } of kind.parameters) {
        expect(() => readQuestion(kind, { [name]: example }, { extras })).not.toThrow();
      }
    }
  });
});

describe('a look back', () => {
  const now = new Date('2026-11-30T10:00:00Z');

  it.each([
    ['2026-06-30', '2026-06-30T21:59:59.999Z'],
    ['2026-01-15', '2026-01-15T22:59:59.999Z'],
    ['2026-10-25', '2026-10-25T22:59:59.999Z'],
    ['2026-06-30T12:00:00+02:00', '2026-06-30T10:00:00.000Z'],
    ['2026-06-30T12:00:00 02:00', '2026-06-30T10:00:00.000Z'],
  ])('to %s is to the end of it in Paris', (text, at) => {
    expect(readAsOf(text, now)).toBe(at);
  });

  it('to today is to now', () => {
    expect(readAsOf('2026-11-30', now)).toBeUndefined();
  });
});

describe('the nearest word', () => {
  it.each([
    ['porter', 'porteur'],
    ['STATUT', 'statut'],
    ['comune', 'commune'],
    ['zzzzzz', undefined],
  ])('to %j is %j', (word, meant) => {
    expect(nearest(word, ['porteur', 'statut', 'commune', 'epci'])).toBe(meant);
  });
});
