/**
 * What a text was probably meant to be, the likeliest first. Nothing is guessed that could be two things without
 * saying both, and nothing where digits are lost.
 */
export function proposalsFor(code: string, value: string): string[] {
  const rule = rules[code];
  if (rule === undefined) return [];
  return [...new Set(rule(value.trim()))].filter((each) => each !== value);
}

const rules: Readonly<Record<string, (value: string) => string[]>> = {
  BAD_IDENTIFIER: identifiers,
  BAD_DATE: dates,
  BAD_AMOUNT: amounts,
  AMBIGUOUS_AMOUNT: bothAmounts,
  BAD_SHARE: shares,
};

// Letters that hands and scanners write for digits.
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', S: '5', B: '8' };

function identifiers(value: string): string[] {
  const compact = value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  const digits = compact.replace(/[OILSB]/g, (letter) => lookAlikes[letter] ?? letter);
  const candidates = [compact, digits, `0${digits}`, digits.slice(0, 9)];
  return candidates.filter((each) => /^(?:\d{9}|\d{14})$/.test(each) && hasRightKey(each));
}

/** Whether the check digit is right (Luhn), as it is in every SIREN and SIRET but those of La Poste. */
function hasRightKey(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const worth = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (worth > 9 ? worth - 9 : worth);
  }, 0);
  return sum % 10 === 0;
}

function dates(value: string): string[] {
  const parts = /^(\d{1,4})[/. -](\d{1,2})[/. -](\d{1,4})$/.exec(value);
  if (!parts) return [];
  const [first = '', middle = '', last = ''] = parts.slice(1);
  const orders =
    first.length === 4
      ? [[first, last, middle]]
      : [
          [last, middle, first],
          [last, first, middle],
        ];
  return orders.flatMap(([year = '', month = '', day = '']) => {
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(written) ? [written] : [];
  });
}

function isDay(written: string): boolean {
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written);
}

function amounts(value: string): string[] {
  // A sum, or a sign before it, is for people to read.
  const found = value.match(/\d[\d\s.,O]*/g) ?? [];
  const [written = ''] = found;
  if (found.length !== 1 || /[-+]/.test(value)) return [];
  const bare = written.replaceAll('O', '0').replace(/\s|[.,]+$/g, '');
  const dotted = bare.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  return /^\d+(?:\.\d{1,2})?$/.test(dotted) ? [dotted] : [];
}

function bothAmounts(value: string): string[] {
  const match = /^(\d{1,3})[.,](\d{3})$/.exec(value.replace(/[^0-9.,]/g, ''));
  if (!match) return [];
  const [, before = '', after = ''] = match;
  return [`${before}${after}`, `${before}.${after.slice(0, 2)}`];
}

function shares(value: string): string[] {
  const read = Number(value.replace(/[%\s]/g, '').replace(',', '.'));
  return Number.isFinite(read) && read > 0 && read <= 100
    ? [String(read / (read > 1 ? 100 : 1))]
    : [];
}
