import { isSiret } from './identifiers.ts';
import { keepIf, textScalarOf } from './scalarOf.ts';

export const Siret = textScalarOf({
  name: 'Siret',
  description:
    'An establishment in the national register (SIRET): fourteen digits, no spaces, of which the first nine are its SIREN.',
  specifiedByURL: 'https://www.insee.fr/fr/metadonnees/definition/c1841',
  expected: '14 digits with a correct check digit are expected',
  accept: keepIf(isSiret),
});
