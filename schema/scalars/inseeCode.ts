import { isInseeCode } from './identifiers.ts';
import { keepIf, textScalarOf } from './scalarOf.ts';

export const InseeCode = textScalarOf({
  name: 'InseeCode',
  description:
    'A commune in the official geographic code (code officiel géographique), not its postal code: ' +
    'five characters, leading zero kept, 2A and 2B in Corsica.',
  specifiedByURL: 'https://www.insee.fr/fr/information/2560452',
  expected: '5 characters like 47001, 01004 or 2A004 are expected',
  accept: keepIf(isInseeCode),
});
