import { BadInput } from '@relance/kit/errors.ts';
import type { Condition } from './parameters.ts';
import type { DateRange, EuroRange, TerritoryFilter } from './ranges.ts';

type Maybe<T> = T | null | undefined;

/** The column is one of the values; an absent or empty list asks for nothing. */
export function oneOf(dimension: string, column: string, values: Maybe<unknown[]>): Condition[] {
  if (!values?.length) return [];
  return [{ dimension, sql: (p) => `${column} = ANY(${p.add(values, 'text[]')})` }];
}

/** The list column shares a value with the list. */
export function anyOf(
  dimension: string,
  column: string,
  values: Maybe<unknown[]>,
  type = 'text[]',
): Condition[] {
  if (!values?.length) return [];
  return [{ dimension, sql: (p) => `${column} && ${p.add(values, type)}` }];
}

export function isTrue(dimension: string, column: string, value: Maybe<boolean>): Condition[] {
  if (value === null || value === undefined) return [];
  return [{ dimension, sql: (p) => `${column} = ${p.add(value, 'boolean')}` }];
}

export function between(
  argument: string,
  column: string,
  type: 'date' | 'bigint' | 'int',
  low: Maybe<string | number>,
  high: Maybe<string | number>,
): Condition[] {
  if (low != null && high != null && high < low) {
    throw new BadInput(argument, `ends (${high}) before it starts (${low}).`);
  }
  const parts: Condition[] = [];
  if (low != null) {
    parts.push({ dimension: argument, sql: (p) => `${column} >= ${p.add(low, type)}` });
  }
  if (high != null) {
    parts.push({ dimension: argument, sql: (p) => `${column} <= ${p.add(high, type)}` });
  }
  return parts;
}

export function amountIn(argument: string, column: string, range: Maybe<EuroRange>): Condition[] {
  return between(argument, column, 'bigint', range?.min, range?.max);
}

export function dayIn(argument: string, column: string, range: Maybe<DateRange>): Condition[] {
  return between(argument, column, 'date', range?.from, range?.until);
}

/** What concerns a commune (its own, its EPCI's, the département's) or an EPCI (its own, its communes', the département's). */
export function concerns(territory: Maybe<TerritoryFilter>): Condition[] {
  if (!territory) return [];
  const { commune, epci } = territory;
  if ((commune == null) === (epci == null)) {
    throw new BadInput('filter.territory', 'give a commune or an EPCI, and only one of them.');
  }
  const place = commune ?? epci;
  return [
    {
      dimension: 'territory',
      sql: (p) => `r.territory && territory_codes(${p.add(place, 'text')})`,
    },
  ];
}

/**
 * French full text; or else every word of three letters and more close to a word of the record, so
 * that accents, endings and one typo are forgiven.
 */
export function matches(text: Maybe<string>): Condition[] {
  const asked = text?.trim();
  if (!asked) return [];
  const words = folded(asked).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return [
    {
      dimension: 'text',
      sql: (p) => {
        const lexemes = `r.lexemes @@ websearch_to_tsquery('public.french_folded', ${p.add(asked, 'text')})`;
        if (words.length === 0) return lexemes;
        const close = words.map((word) => `r.words %> ${p.add(word, 'text')}`);
        return `(${lexemes} OR (${close.join(' AND ')}))`;
      },
    },
  ];
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
