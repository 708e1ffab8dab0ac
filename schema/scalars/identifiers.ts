const SIREN_OF_LA_POSTE = '356000000';

/** A company or public body: nine digits whose last one is the Luhn check digit. */
export function isSiren(text: string): boolean {
  // Nine zeros pass Luhn; in real files they stand for "unknown".
  return /^\d{9}$/.test(text) && text !== '000000000' && passesLuhn(text);
}

/** An establishment: a valid SIREN and five digits of its own, with a check digit over all. */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text) || !isSiren(text.slice(0, 9))) return false;
  // Establishments count from 0001; five zeros are what a spreadsheet leaves of a rounded number.
  if (text.endsWith('00000')) return false;
  return passesLuhn(text) || isPostOffice(text);
}

/** The SIREN inside a SIRET. Ask `isSiret` first where the text comes from outside. */
export function sirenOf(siret: string): string {
  if (!isSiret(siret)) throw new RangeError(`"${siret}" is not a SIRET, so it holds no SIREN.`);
  return siret.slice(0, 9);
}

/** An association in the national directory; overseas registries have a letter, as W9G2001932. */
export function isRna(text: string): boolean {
  return /^W\d[\dA-Z]\d{7}$/.test(text);
}

/** A commune in INSEE's geographic code (not its postal code), as 47001 or 2A004. */
export function isInseeCode(text: string): boolean {
  return /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-8])\d{3}$/.test(text);
}

/** A principal activity in NAF rév. 2, as 56.10A. */
export function isNaf(text: string): boolean {
  return /^\d{2}\.\d{2}[A-Z]$/.test(text);
}

// La Poste ran out of numbers that pass Luhn: its post offices have a digit sum divisible by five.
// Its head office, 35600000000048, passes Luhn only.
function isPostOffice(siret: string): boolean {
  return siret.startsWith(SIREN_OF_LA_POSTE) && digitSum(siret) % 5 === 0;
}

function passesLuhn(digits: string): boolean {
  let total = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - zero;
    const value = place % 2 === 0 ? digit : digit * 2;
    total += value > 9 ? value - 9 : value;
  }
  return total % 10 === 0;
}

const zero = 0x30;

function digitSum(digits: string): number {
  return [...digits].reduce((total, digit) => total + Number(digit), 0);
}
