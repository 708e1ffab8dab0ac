import { slug } from '@relance/sdk/french/slugs.ts';
import { Problem } from '../answering/problem.ts';
import { CommuneOfCode, CommunesNamed } from '../documents.ts';
import { ask, type Asking } from './ask.ts';

/** A commune as tools name it. */
export interface NamedCommune {
  inseeCode: string;
  name: string | null;
}

const most = 20;

/** The one commune that a name, postcode or INSEE code means; a Problem where it is none, or several. */
export async function communeOf(asking: Asking, written: string): Promise<NamedCommune> {
  const found = await communesOf(asking, written.trim());
  const [only, ...others] = found;
  if (only === undefined) {
    throw new Problem(
      `No commune of the département is called "${written}": give its name, postcode or INSEE code.`,
    );
  }
  if (others.length === 0) return { inseeCode: only.inseeCode, name: only.name };
  const names = found.slice(0, most).map(({ name, inseeCode }) => `${name} (${inseeCode})`);
  const rest = found.length > most ? `, and ${found.length - most} more` : '';
  throw new Problem(
    `"${written}" may be several communes: ${names.join(', ')}${rest}. Ask again with the name of one.`,
  );
}

async function communesOf(asking: Asking, written: string) {
  const search = ask(asking, CommunesNamed, { search: written });
  // A number may be a postcode here and an INSEE code there: both count.
  const code = /^(?:\d{2}|2[AB])\d{3}$/.test(written)
    ? ask(asking, CommuneOfCode, { inseeCode: written })
    : undefined;
  const [{ data: named }, coded] = await Promise.all([search, code]);
  const own = coded?.data.commune;
  const found = own == null ? named.communes : [own, ...named.communes];
  const exact = found.filter(({ name }) => name !== null && slug(name) === slug(written));
  return exact.length === 1 ? exact : found;
}
