import { z } from 'zod';
import { short } from '../answering/bounds.ts';
import type { Asking } from '../asking/ask.ts';
import { lookUp, type Term, termKinds } from '../terms/term.ts';
import { termsOfCodes } from '../terms/termsOfCodes.ts';
import { termsOfSchema } from '../terms/termsOfSchema.ts';
import { tool } from '../tool.ts';
import { written } from '../values.ts';

const input = z.object({ term: written.describe('The term, in French or as the graph calls it') });

const output = z.object({
  known: z.boolean().describe('False where nothing is known of it: then do not define it yourself'),
  exact: z.boolean().describe('False where no term is called so, but some contain it'),
  terms: z.array(
    z.object({
      kind: z.enum(termKinds),
      code: z.string(),
      label: z.string(),
      definition: z.string(),
      language: z.string(),
      source: z.string(),
      confirmed: z.boolean().nullable().describe('False: not yet checked against its text'),
    }),
  ),
  near: z.array(z.string()).describe('Terms that are written or called like it'),
});

const longest = 600;

let known: Promise<Term[]> | undefined;

/** What a term of the field or of the project means, where it is written down. */
export const explainTerm = tool({
  name: 'explain_term',
  title: 'Expliquer un terme',
  description:
    'Explains a French administrative term or a term of this project (de minimis, EPCI, SIREN, autorisation de programme, proposition 12, a theme or status code) from the schema’s own descriptions, code tables and rules, each with its source. Nothing is made up: for an unknown term it says so and names near ones.',
  ...{ input, output },
  async answer({ term }, asking) {
    const { exact, terms, near } = lookUp(await (known ??= allTerms(asking)), term);
    const found = terms.map(({ names: _names, ...each }) => ({
      ...each,
      definition: short(each.definition, longest),
    }));
    return {
      data: { known: found.length > 0, exact, terms: found, near: [...near] },
      lines: [
        ...(found.length === 0 ? [`«\u00A0${term}\u00A0» n’est défini nulle part ici.`] : []),
        ...found.map(lineOf),
        ...(near.length > 0 ? [`Termes voisins\u00A0: ${near.join(', ')}.`] : []),
      ],
    };
  },
});

async function allTerms({ schema }: Asking): Promise<Term[]> {
  return [...termsOfCodes(), ...termsOfSchema(await schema())];
}

function lineOf({ label, code, definition, source, confirmed }: Omit<Term, 'names'>): string {
  const doubt = confirmed === false ? '\u00A0; non vérifié sur son texte' : '';
  const name = label === code ? label : `${label} (${code})`;
  return `- ${name}\u00A0: ${definition} [${source}${doubt}]`;
}
