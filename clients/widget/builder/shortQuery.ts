import { parameterNames } from '../parameters/readParameters.ts';

/** What is so anyway need not stand in the code. */
const usual: Readonly<Record<string, string>> = {
  statut: 'ouverte',
  limite: '6',
  tri: 'echeance',
  champs: 'resume,montant,echeance,financeur',
  vue: 'cartes',
  niveau: '3',
  recherche: 'non',
  langue: 'fr',
  apparence: 'auto',
};

/** The parameters of a form as short as they can be: in one order, each once, nothing that is so anyway. */
export function shortQuery(query: URLSearchParams): URLSearchParams {
  const given = parameterNames.map((name): [string, string] => [
    name,
    query
      .getAll(name)
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .join(','),
  ]);
  return new URLSearchParams(
    given.filter(([name, value]) => value !== '' && value !== usual[name]),
  );
}
