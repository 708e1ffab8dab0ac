import fc from 'fast-check';
import { parameterNames, readParameters } from './readParameters.ts';
import { Refusal } from './refusal.ts';

function read(query: string) {
  return readParameters(new URLSearchParams(query));
}

function refusalFor(query: string): Refusal {
  try {
    read(query);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`${query} is read`);
}

describe('the parameters of a widget', () => {
  it('ask for six open aids, the next to close first, where nothing is said', () => {
    expect(read('')).toMatchObject({ statut: ['OPEN'], limite: 6, tri: 'echeance', niveau: 3 });
  });

  it('take French words, as a list or one by one', () => {
    const once = read('public=association,commune&theme=numerique&porteur=chambres&statut=toutes');
    const twice = read('public=association&public=commune');

    expect(once).toMatchObject({
      ...{ public: ['ASSOCIATION', 'COMMUNE'], theme: ['DIGITAL'] },
      ...{ porteur: ['CHAMBERS'], statut: ['ALL'] },
    });
    expect(twice.public).toEqual(['ASSOCIATION', 'COMMUNE']);
  });

  it('leave out what a form left empty', () => {
    expect(read('commune=&theme=&titre=+').commune).toBeUndefined();
  });

  it.each([
    ['theme=numerik', 'theme', 'numerique'],
    ['public=asociation', 'public', 'association'],
    ['porteur=chambre', 'porteur', 'chambres'],
    ['statut=ouvert', 'statut', 'ouverte'],
    ['tri=echeances', 'tri', 'echeance'],
    ['champs=montan', 'champs', 'montant'],
    ['vue=carte', 'vue', 'cartes'],
    ['apparence=somber', 'apparence', 'sombre'],
    ['them=numerique', 'them', 'theme'],
  ])('%s: the refusal names the parameter and what comes nearest', (query, parametre, proche) => {
    const { status, code, message, details } = refusalFor(query);

    expect({ status, code, details }).toEqual({
      ...{ status: 400, code: 'PARAMETRE_INVALIDE', details: { parametre, proche } },
    });
    expect(message).toContain(`«\u00A0${proche}\u00A0»`);
  });

  it.each([
    ['commune=4700', 'commune'],
    ['commune=99999', 'commune'],
    ['financeur=123456789', 'financeur'],
    ['limite=0', 'limite'],
    ['limite=51', 'limite'],
    ['limite=1e1', 'limite'],
    ['limite=6&limite=7', 'limite'],
    ['niveau=1', 'niveau'],
    ['recherche=1', 'recherche'],
    ['accent=red;}body{display:none', 'accent'],
    ['apres=<script>', 'apres'],
    ['id=../../x', 'id'],
    ['texte=a%00b', 'texte'],
    ['partenaire="><script>', 'partenaire'],
    ['commune=47001&epci=200096956', 'epci'],
    ['__proto__=x', '__proto__'],
  ])('%s is refused with its name', (query, parametre) => {
    expect(refusalFor(query).details.parametre).toBe(parametre);
  });

  it('are read or refused, whatever is sent', () => {
    const name = fc.oneof(fc.constantFrom(...parameterNames), fc.string());
    const pairs = fc.array(fc.tuple(name, fc.string({ unit: 'binary' })), { maxLength: 5 });

    fc.assert(
      fc.property(pairs, (given) => {
        try {
          readParameters(new URLSearchParams(given));
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});
