import { isSiren } from './identifiers.ts';
import { keepIf, textScalarOf } from './scalarOf.ts';

export const Siren = textScalarOf({
  name: 'Siren',
  description:
    'A company, association or public body in the national register (SIREN): nine digits, no spaces.',
  specifiedByURL: 'https://www.insee.fr/fr/metadonnees/definition/c2047',
  expected: '9 digits with a correct check digit are expected',
  accept: keepIf(isSiren),
});
