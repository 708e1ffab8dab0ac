import { isEmail } from 'class-validator';
import { phoneNumberOf } from '@relance/schema/scalars/phoneNumber.ts';
import { flag, type ImportLine } from '../format.ts';

/** The phone of an office or establishment; what is none is flagged and left out. */
export function phoneIn<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
): string | null {
  const text = line.cells[field];
  if (isNothing(text)) return null;
  const phone = phoneNumberOf(text);
  if (phone !== undefined) return phone;
  flag(line, field, 'DOUBTFUL_VALUE', `"${text}" is no phone number: left out.`);
  return null;
}

/** The mailbox of an office or establishment; somebody's own is left out, and flagged without it. */
export function mailboxIn<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
): string | null {
  const text = line.cells[field];
  if (isNothing(text)) return null;
  if (namesSomebody(text)) {
    const reason = 'A mailbox under the name of a person: left out.';
    line.flags.push({ column: field, raw: '', code: 'NOT_KEPT', reason });
    return null;
  }
  if (isEmail(text)) return text;
  flag(line, field, 'DOUBTFUL_VALUE', `"${text}" is no e-mail address: left out.`);
  return null;
}

function isNothing(text: string): boolean {
  return /^[-–/.\s]*$/.test(text);
}

const twoNames = /^\p{L}\.[\p{L}-]{3,}@|^[\p{L}-]{3,}\.[\p{L}-]{3,}@/u;
const officeWord =
  /^(?:accueil|action|agora|antenne|appui|asso|camping|ccas|centre|commune|contact|cyber|direct|domaine|efs|emploi|espace|franceserv|gite|guichet|hotel|info|mairie|maison|media|msap|musee|numerique|office|pays|pimms|plateforme|point|poste|psap|relais|reserv|secretar|serv|social|touris)|^(?:face|forum|lam|lot|pae|pole|ville)$/i;
// `mfs`, `rsp`: no first name is without a vowel.
const initials = /^[^aeiouy]{2,}$/i;

// prenom.nom@ and p.nom@ are somebody's, service.culturel@ and msap.vernon@ are an office's.
function namesSomebody(text: string): boolean {
  const [box = ''] = text.split('@');
  const parts = box.split(/[.-]/);
  return twoNames.test(text) && !parts.some((part) => officeWord.test(part) || initials.test(part));
}
