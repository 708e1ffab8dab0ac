import { folded } from './plainText.ts';

const articles = wordsOf('a au aux d de des du en et l la le les');
const legalForms = wordsOf(
  'association eurl sa sarl sas sasu sci scea earl gaec scic scop selarl snc',
);
// As people write them and as the SIRENE register cuts them.
const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    agglo: 'agglomeration',
    amic: 'amicale',
    as: 'association sportive',
    ass: 'association',
    asso: 'association',
    assoc: 'association',
    cie: 'compagnie',
    ctre: 'centre',
    dep: 'departemental',
    departementale: 'departemental',
    dept: 'departemental',
    ets: 'etablissements',
    fc: 'football club',
    fed: 'federation',
    feder: 'federation',
    grpt: 'groupement',
    hte: 'haute',
    laiq: 'laique',
    mjc: 'maison jeunes culture',
    nal: 'national',
    nat: 'national',
    nationale: 'national',
    nd: 'notre dame',
    reg: 'regional',
    regionale: 'regional',
    soc: 'societe',
    st: 'saint',
    ste: 'sainte',
    synd: 'syndicat',
    us: 'union sportive',
  }),
);
// « com » alone may be a comité, a commune or a communication.
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:com com|comcom)\b/g, 'communaute communes'],
  [/\bcom (agglomeration|urbaine)\b/g, 'communaute $1'],
  [/\bsociete responsabilite limitee\b/g, 'sarl'],
  [/\bsociete par actions simplifiee\b/g, 'sas'],
  [/\bsociete anonyme\b/g, 'sa'],
  [/\bsociete civile immobiliere\b/g, 'sci'],
];

const inPhrases = /\b(?:com|comcom|societe)\b/;

/**
 * A name as names are compared, not as they are shown: accents, punctuation, articles, legal forms
 * and usual abbreviations make no difference (`Assoc. Sportive St-Jean`). Some of it always remains.
 */
export function matchName(name: string): string {
  const written = foldedName(name);
  const main = written.split(' ').filter((word) => !articles.has(word));
  const spelt = main.map((word) => abbreviations.get(word) ?? word).join(' ');
  const whole = inPhrases.test(spelt)
    ? phrases.reduce((text, [shape, phrase]) => text.replace(shape, phrase), spelt)
    : spelt;
  const bare = whole.split(' ').filter((word) => !legalForms.has(word));
  const matched = bare.join(' ') || whole || written;
  // What was left out may have stood in the middle of a phrase.
  return matched === name ? name : matchName(matched);
}

/** As `folded`, with `M.J.C.` one word; the M. of « M. Dupont » stands alone. */
export function foldedName(name: string): string {
  const joined = name.includes('.')
    ? name.replace(dottedLetters, (letters) => letters.replaceAll('.', ''))
    : name;
  return folded(joined);
}

const dottedLetters = /(?<!\p{L})\p{L}(?:\.\p{L})+(?!\p{L})/gu;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
