import type { AllCommunesQuery } from '../../../__generated__/graphql.ts';
import { contactParts, type Field, type Fields } from './fields.ts';

/** What is wrong with a field. */
export interface Problem {
  /** Name of its input: `closesOn`, `contact.phone`. */
  field: string;
  told: string;
}

/** A form as the graph takes it; the input is right where there is no problem. */
export interface ReadForm {
  input: Readonly<Record<string, unknown>>;
  problems: readonly Problem[];
}

type Communes = AllCommunesQuery['communes'];

/** Reads what was typed; texts that cannot be what they should are problems in French. */
export function readForm(form: URLSearchParams, fields: Fields, communes: Communes): ReadForm {
  const problems: Problem[] = [];
  const input: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const bad = (told: string, at = name) => problems.push({ field: at, told });
    const value = valueOf(form, name, field, communes, bad);
    input[name] = value;
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    if (field.required && isEmpty && !problems.some((each) => each.field === name)) {
      bad('À remplir.');
    }
  }
  checkOrder(input, problems);
  return { input, problems };
}

type Bad = (told: string, at?: string) => void;

function valueOf(
  form: URLSearchParams,
  name: string,
  { kind, longest }: Field,
  communes: Communes,
  bad: Bad,
): unknown {
  const text = (form.get(name) ?? '').trim();
  const lines = text.split(/\r?\n/).map((each) => each.trim());
  const written = lines.filter((each) => each !== '');
  switch (kind) {
    case 'choices':
      return form.getAll(name);
    case 'numbers':
      return form.getAll(name).map(Number);
    case 'lines':
      if (longest !== undefined && written.some((each) => each.length > longest)) {
        bad(`Une ligne a plus de ${longest} caractères.`);
      }
      return written;
    case 'sirens':
      return written.flatMap((each) => each.split(/[,;]/)).map((each) => siren(each, bad));
    case 'communes':
      return written.map((each) => commune(each, communes, bad));
    case 'contact':
      return contact(form, name, bad);
    default:
      return text === '' ? null : single(text, kind, longest, bad);
  }
}

function single(text: string, kind: Field['kind'], longest: number | undefined, bad: Bad): unknown {
  if (longest !== undefined && text.length > longest) {
    bad(`Trop long\u00A0: ${text.length} caractères, ${longest} au plus.`);
  }
  switch (kind) {
    case 'day':
      if (!isDay(text)) bad('Écrivez une date comme 2027-03-31.');
      return text;
    case 'euro':
      return amount(text, 100, bad, 'Écrivez un montant en euros, comme 1 250,50.');
    case 'share': {
      const percent = amount(text, 10_000, bad, 'Écrivez un pourcentage de 0 à 100.');
      if (percent !== null && percent > 100) bad('Un taux ne dépasse pas 100\u00A0%.');
      return percent === null ? null : Math.round(percent * 10_000) / 1_000_000;
    }
    case 'whole':
      if (!/^\d{1,9}$/.test(text)) bad('Écrivez un nombre entier.');
      return Number(text);
    case 'siren':
      return siren(text, bad);
    case 'url':
      if (!URL.canParse(text)) bad('Écrivez une adresse complète, qui commence par https://.');
      return text;
    default:
      return text;
  }
}

function amount(text: string, precision: number, bad: Bad, told: string): number | null {
  const bare = text.replace(/[\s€%]/g, '').replace(',', '.');
  if (!/^\d{1,12}(\.\d+)?$/.test(bare)) {
    bad(told);
    return null;
  }
  return Math.round(Number(bare) * precision) / precision;
}

function siren(text: string, bad: Bad): string {
  const digits = text.replace(/[\s.]/g, '');
  if (!/^\d{9}$/.test(digits))
    bad(`«\u00A0${text}\u00A0» n’est pas un SIREN\u00A0: neuf chiffres.`);
  return digits;
}

function commune(text: string, communes: Communes, bad: Bad): string {
  const plain = plainName(text);
  const found = communes.find(
    ({ inseeCode, name }) => inseeCode === text || plainName(name ?? '') === plain,
  );
  if (!found) bad(`«\u00A0${text}\u00A0» n’est pas une commune du département.`);
  return found?.inseeCode ?? text;
}

function plainName(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function contact(form: URLSearchParams, name: string, bad: Bad): Record<string, unknown> | null {
  const parts = Object.keys(contactParts).map((part) => {
    const text = (form.get(`${name}.${part}`) ?? '').trim();
    return [part, text === '' ? null : text] as const;
  });
  if (parts.every(([, text]) => text === null)) return null;
  const read = Object.fromEntries(parts);
  if (read['service'] === null) bad('Nommez le service.', `${name}.service`);
  return read;
}

function isDay(text: string): boolean {
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}

// Rules over two fields: the graph has them too, in English.
function checkOrder(input: Readonly<Record<string, unknown>>, problems: Problem[]): void {
  const { opensOn, closesOn, floor, ceiling, vouchersIssued, vouchersRedeemed } = input;
  if (typeof opensOn === 'string' && typeof closesOn === 'string' && closesOn < opensOn) {
    problems.push({ field: 'closesOn', told: 'La clôture est avant l’ouverture.' });
  }
  if (typeof floor === 'number' && typeof ceiling === 'number' && ceiling < floor) {
    problems.push({ field: 'ceiling', told: 'Le maximum est au-dessous du minimum.' });
  }
  if (Number(vouchersRedeemed ?? 0) > Number(vouchersIssued ?? 0)) {
    problems.push({ field: 'vouchersRedeemed', told: 'Plus de bons utilisés que de bons émis.' });
  }
}
