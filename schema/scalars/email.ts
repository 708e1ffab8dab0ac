import { isEmail } from 'class-validator';
import { keepIf, textScalarOf } from './scalarOf.ts';

export const Email = textScalarOf({
  name: 'Email',
  description: 'An e-mail address without display name.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2',
  expected: 'an address like accueil@lotetgaronne.fr is expected',
  accept: keepIf((text) => isEmail(text)),
});
