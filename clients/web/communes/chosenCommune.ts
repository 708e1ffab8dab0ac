import { WrongAddress } from '../server/failures.ts';
import type { Visit } from '../server/visit.ts';
import type { CommuneNameFragment } from '../__generated__/graphql.ts';
import { CommuneByCode, CommunesByText } from './documents.ts';

/** The commune that an address names. */
export interface ChosenCommune {
  commune: CommuneNameFragment | undefined;
  /** What was typed, where that is not one commune. */
  typed?: string;
  /** The communes that it may mean; empty where it means none. */
  candidates?: readonly CommuneNameFragment[];
}

const insee = /^47\d{3}$/;

/**
 * The commune of `commune=47323`, as links have it, or of what somebody typed into `lieu`: a name or postcode. A
 * postcode may look like another commune's INSEE code, which is why there are two.
 */
export async function chosenCommune(visit: Visit): Promise<ChosenCommune> {
  const { query } = visit;
  const typed = query.text('lieu', 80);
  if (typed !== undefined) return typedCommune(visit, typed);
  const code = query.matching('commune', insee, '47323');
  if (code === undefined) return { commune: undefined };
  const { commune } = await visit.ask(CommuneByCode, { code });
  if (!commune?.name)
    throw new WrongAddress('commune', code, 'le code INSEE d’une commune du Lot-et-Garonne');
  return { commune };
}

async function typedCommune(visit: Visit, typed: string): Promise<ChosenCommune> {
  // « Villeneuve-sur-Lot (47300) », as the field itself completes it.
  const text = typed.replace(/\s*\(\d{5}\)$/, '');
  const { communes } = await visit.ask(CommunesByText, { text });
  const named = communes.filter(({ name }) => name && folded(name) === folded(text));
  const found = named.length > 0 ? named : communes;
  const [only] = found;
  if (found.length === 1 && only) return { commune: only };
  return { commune: undefined, typed, candidates: found };
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^st(e?)[ -]/, 'saint$1-')
    .replace(/[^a-z]+/g, '-');
}
