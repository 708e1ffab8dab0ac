import { type ThemeCode, themeOf, themes } from '@relance/schema/codes/themes.ts';
import { slug } from '@relance/sdk/french/slugs.ts';
import { Problem } from '../answering/problem.ts';

/** The theme that a code, a label or words mean; a Problem that names them all where it is none. */
export function themeNamed(written: string): ThemeCode {
  const exact = themes.find(({ code, label }) => [code, label].some((own) => same(own, written)));
  const found = exact?.code ?? themeOf(written);
  if (found !== null) return found;
  const known = themes.map(({ code, label }) => `${code} (${label})`).join(', ');
  throw new Problem(`"${written}" is no theme: use one of ${known}.`);
}

function same(own: string, written: string): boolean {
  return slug(own) === slug(written);
}
