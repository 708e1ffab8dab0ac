import { count, share } from '@relance/sdk/french/numbers.ts';
import type { QueryCost } from '@relance/sdk/visitor.ts';
import type { Problem } from './problem.ts';

/** What is told of a cost, on the server and while somebody types. */
export interface CostWords {
  line: string;
  tone: 'good' | 'bad';
  /** The dearest fields, and what each takes. */
  parts: readonly (readonly [field: string, cost: string])[];
  /** Fields that will be empty, and why. */
  closed: readonly string[];
  problems: readonly string[];
}

/** The cost of a query before it runs, and what is wrong with it. */
export function costWords(cost: QueryCost | undefined, problems: readonly Problem[]): CostWords {
  const tone = problems.length > 0 ? 'bad' : 'good';
  return {
    tone,
    line: lineOf(cost, tone),
    parts: (cost?.parts ?? [])
      .slice(0, 5)
      .map(({ field, cost: part }) => [
        field,
        `${count(part)} (${share(part / Math.max(1, cost?.estimated ?? 1))})`,
      ]),
    closed: (cost?.closed ?? []).map(
      ({ field, anyOf }) => `${field}\u00A0: ${scopesOf(anyOf)}. Le champ restera vide.`,
    ),
    problems: problems.map(({ message, place }) =>
      place ? `Ligne ${place.line}, colonne ${place.column}\u00A0: ${message}` : message,
    ),
  };
}

function lineOf(cost: QueryCost | undefined, tone: CostWords['tone']): string {
  if (!cost) {
    return tone === 'bad'
      ? 'Cette requête ne peut pas être exécutée.'
      : 'Le coût n’est pas mesuré ici.';
  }
  const told = `Coût estimé\u00A0: ${count(cost.estimated)} sur un budget de ${count(cost.budget)}`;
  if (cost.estimated > cost.budget) return `${told}. C’est trop.`;
  return tone === 'bad' ? `${told}, mais la requête sera refusée.` : `${told}.`;
}

/** Who may read a field, in words. */
export function scopesOf(anyOf: readonly (readonly string[])[]): string {
  if (anyOf.length === 0) return 'réservé à qui s’est connecté';
  return `réservé à ${anyOf.map((all) => all.join(' et ')).join(', ou à ')}`;
}
