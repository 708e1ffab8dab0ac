import type { FoundAid } from './allAids.ts';
import { type Answers, type Condition, conditionsOf, type Verdict, verdictOf } from './verdict.ts';

/** An aid with the reasons for its place. */
export interface JudgedAid {
  aid: FoundAid;
  conditions: readonly Condition[];
  verdict: Verdict;
}

export type Lists = Readonly<Record<Verdict, readonly JudgedAid[]>>;

export const sorts = {
  echeance: 'Échéance la plus proche',
  montant: 'Montant le plus élevé',
} as const;

export type Sort = keyof typeof sorts;

/** Every aid in exactly one list, the most pressing or the dearest first. */
export function sortOut(
  aids: readonly FoundAid[],
  answers: Answers,
  today: string,
  sort: Sort = 'echeance',
): Lists {
  const lists: Record<Verdict, JudgedAid[]> = { likely: [], check: [], no: [] };
  for (const aid of aids) {
    const conditions = conditionsOf(aid, answers, today);
    const verdict = verdictOf(conditions);
    lists[verdict].push({ aid, conditions, verdict });
  }
  const order = sort === 'montant' ? byAmount : byDeadline;
  for (const list of Object.values(lists)) list.sort(order);
  return lists;
}

// Aids without an end come after those that end; equal ones stay in the order of their titles.
function byDeadline({ aid: a }: JudgedAid, { aid: b }: JudgedAid): number {
  const [one, other] = [a.closesOn ?? '9999', b.closesOn ?? '9999'];
  if (one === other) return byAmountAlone(a, b);
  return one < other ? -1 : 1;
}

function byAmount({ aid: a }: JudgedAid, { aid: b }: JudgedAid): number {
  return byAmountAlone(a, b);
}

function byAmountAlone(a: FoundAid, b: FoundAid): number {
  return (b.ceiling ?? 0) - (a.ceiling ?? 0);
}

/** A criterion that could be dropped, and how many aids more that would bring. */
export interface Wider {
  drop: 'theme' | 'commune' | 'public';
  more: number;
}

/** Which answer keeps most aids out of the first two lists. */
export function widerBy(
  aids: readonly FoundAid[],
  answers: Answers,
  today: string,
): readonly Wider[] {
  const open = (given: Answers) => {
    const { likely, check } = sortOut(aids, given, today);
    return likely.length + check.length;
  };
  const now = open(answers);
  const without = [
    { drop: 'theme', answers: answers.themes && { ...answers, themes: undefined } },
    { drop: 'commune', answers: answers.place && { ...answers, place: undefined } },
    {
      drop: 'public',
      answers: answers.public && { ...answers, public: undefined, situations: undefined },
    },
  ] as const;
  return without
    .flatMap(({ drop, answers: fewer }) => (fewer ? [{ drop, more: open(fewer) - now }] : []))
    .filter(({ more }) => more > 0);
}
