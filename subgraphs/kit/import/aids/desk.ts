import { isEmail } from 'class-validator';
import { phoneNumberOf } from '@relance/schema/scalars/phoneNumber.ts';
import { isWebAddress } from '@relance/schema/scalars/url.ts';
import type { Contact } from '@relance/schema/values/contact.ts';
import { tidied } from '../cells/plainText.ts';
import { flag, type ImportLine } from '../format.ts';

const longestService = 200;
const address = /https?:\/\/[^\s,;)]+/;
const mailbox = /[\w.+-]+@[\w.-]+\.\w{2,}/;
const phones = /(?:\+\d{2}|0)[\d .]{7,14}\d|\b3\d{3}\b/g;
// prenom.nom@ is somebody's mailbox, culture@ and dac-mayotte@ are those of an office.
const somebody = /^[\p{L}-]{2,}\.[\p{L}.-]{2,}@/u;
const civility = /^(?:m\.|mme\.?|mlle\.?|mr\.?|monsieur|madame)\s/i;

/**
 * The office to ask, from text whose first line names it. A line with somebody's own mailbox or name is
 * left out as a whole, so is a mobile number; whatever is left out (`cut`: already) is flagged.
 */
export function desk<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
  text: string | null,
  { cut = false } = {},
): Contact | null {
  if (text === null) return null;
  const lines = text.split('\n').flatMap((each) => tidied(each) ?? []);
  const offices = lines.filter((each) => !namesSomebody(each));
  const service = tidied(withoutReach(offices[0] ?? ''));
  if (service === null || service.length > longestService) {
    flag(line, field, 'NOT_KEPT', 'Names no office: left out.');
    return null;
  }
  const whole = offices.join('\n');
  const numbers = whole.match(phones) ?? [];
  const phone = numbers.map(officePhone).find((each) => each !== null) ?? null;
  const email = mailbox.exec(whole)?.[0] ?? '';
  const url = address.exec(whole)?.[0] ?? '';
  const besides = offices.slice(1).some((each) => /\p{L}/u.test(withoutReach(each)));
  const unused = numbers.length > (phone === null ? 0 : 1);
  if (cut || besides || unused || offices.length < lines.length) {
    flag(line, field, 'NOT_KEPT', 'Of a contact the office alone is kept, nobody by name.');
  }
  return {
    service,
    phone,
    email: isEmail(email) ? email : null,
    url: isWebAddress(url) ? url : null,
  };
}

function withoutReach(text: string): string {
  return text.replace(mailbox, '').replace(address, '').replace(phones, '');
}

function namesSomebody(text: string): boolean {
  return civility.test(text) || somebody.test(mailbox.exec(text)?.[0] ?? '');
}

function officePhone(text: string): string | null {
  const phone = phoneNumberOf(text.trim()) ?? null;
  return phone === null || /^0[67]/.test(phone) ? null : phone;
}
