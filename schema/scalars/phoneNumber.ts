import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { textScalarOf } from './scalarOf.ts';

const FRENCH_AS_PRINTED = /^0[1-79](?: \d{2}){4}$/;
// Emergency and social lines: 15, 115, 119, 116 006, 3919, 1014.
const FRENCH_SHORT = /^(?:1[578]|11\d|116 ?\d{3}|10\d{2}|3\d{3})$/;

/** A number as France prints it, or with its country in front; undefined when it is not one. */
export function phoneNumberOf(text: string): string | undefined {
  if (FRENCH_AS_PRINTED.test(text)) return text;
  if (FRENCH_SHORT.test(text)) return text.replace(/^(116) ?(?=\d)/, '$1 ');
  // `extract: false`: a sentence with a number in it is not a number.
  const phone = parsePhoneNumberFromString(text, { defaultCountry: 'FR', extract: false });
  if (!phone?.isValid() || phone.ext) return undefined;
  return phone.country === 'FR' ? phone.formatNational() : phone.formatInternational();
}

export const PhoneNumber = textScalarOf({
  name: 'PhoneNumber',
  description:
    'A telephone number: French ones as 05 53 69 40 00 or a short number (3919), others with their country, +32 2 555 12 12.',
  expected: 'a number like 05 53 69 40 00, 3919 or +32 2 555 12 12 is expected',
  accept: phoneNumberOf,
});
