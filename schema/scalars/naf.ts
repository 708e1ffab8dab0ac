import { isNaf } from './identifiers.ts';
import { keepIf, textScalarOf } from './scalarOf.ts';

export const Naf = textScalarOf({
  name: 'Naf',
  description:
    'A principal activity in the French nomenclature (NAF rév. 2), with its dot: 56.10A.',
  specifiedByURL: 'https://www.insee.fr/fr/information/2406147',
  expected: 'a code like 56.10A is expected',
  accept: keepIf(isNaf),
});
