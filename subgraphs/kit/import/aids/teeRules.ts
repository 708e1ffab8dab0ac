import { z } from 'zod';

const rules = z.record(z.string(), z.unknown());

/** NAF sections that the machine-readable rules of a programme (JSON) name as its activities. */
export function sectionsOf(cell: string): string[] {
  const found = Object.entries(parsed(cell))
    .filter(([name]) => /secteur d['’]activité (?:ciblé|éligible)$/.test(name))
    .flatMap(([, rule]) => matches(rule, /code NAF niveau 1 \. est ([A-U])(?![A-Z])/g));
  return [...new Set(found)].sort();
}

/** What a firm must be after to be shown the programme: `la gestion des déchets`. */
export function objectivesOf(cell: string): string[] {
  return [...new Set(matches(parsed(cell), /objectif prioritaire \. est ([^"]+)/g))];
}

function parsed(cell: string): Record<string, unknown> {
  if (cell === '') return {};
  try {
    return rules.parse(JSON.parse(cell));
  } catch {
    return {};
  }
}

function matches(rule: unknown, pattern: RegExp): string[] {
  return [...JSON.stringify(rule).matchAll(pattern)].map(([, found = '']) => found.trim());
}
