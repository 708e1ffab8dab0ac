import { isRna } from './identifiers.ts';
import { keepIf, textScalarOf } from './scalarOf.ts';

export const Rna = textScalarOf({
  name: 'Rna',
  description:
    'An association in the national directory (répertoire national des associations): W and nine characters.',
  expected: 'W and 9 digits, or a letter in third place overseas, are expected',
  accept: keepIf(isRna),
});
