import { keepIf, textScalarOf } from './scalarOf.ts';

const LONGEST = 2048;

/** True for an absolute http(s) address that is safe to put behind a link. */
export function isWebAddress(text: string): boolean {
  // Browsers drop blanks and read \ as /: what is shown would not be where the link goes.
  if (text.length > LONGEST || !/^https?:\/\/[^\s\\/]/i.test(text) || /[\s\p{C}\\]/u.test(text)) {
    return false;
  }
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

export const Url = textScalarOf({
  name: 'Url',
  description: 'An absolute web address, http or https, without user name or password.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  expected: 'an absolute http or https address without user name or password is expected',
  accept: keepIf(isWebAddress),
});
