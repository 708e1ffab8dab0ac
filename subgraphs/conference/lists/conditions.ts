import { BadInput } from '@relance/kit/errors.ts';
import { nearStems } from '../index/words.sql.ts';
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

/** The aid takes applications on that day. */
export function opensOn(openOn: Maybe<string>): Condition[] {
  if (!openOn) return [];
  return [
    {
      dimension: 'openOn',
      sql: (p) => {
        const day = p.add(openOn, 'date');
        return `(r.status = 'OPEN' AND coalesce(r.opens_on, '-infinity') <= ${day} AND coalesce(r.closes_on, 'infinity') >= ${day})`;
      },
    },
  ];
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

/** What concerns a commune (its own, its EPCI’s, the département’s) or an EPCI (its own, its communes’, the département’s). */
export function concerns(territory: Maybe<TerritoryFilter>): Condition[] {
  const place = placeOf('filter.territory', territory);
  if (place === null) return [];
  return [
    {
      dimension: 'territory',
      sql: (p) => `r.territory && territory_codes(${p.add(place, 'text')})`,
    },
  ];
}

/** The code of the place that is asked for; null where none is. */
export function placeOf(argument: string, territory: Maybe<TerritoryFilter>): string | null {
  if (!territory) return null;
  const { commune, epci } = territory;
  if ((commune == null) === (epci == null)) {
    throw new BadInput(argument, 'give a commune or an EPCI, and only one of them.');
  }
  return commune ?? epci ?? null;
}

const longestText = 200;
const longestWord = 40;

/**
 * French full text: every word that says something must be in the record, by its stem and without
 * its accents; one of five letters and more may also be there but for a typo.
 */
export function matches(text: Maybe<string>): Condition[] {
  const asked = text?.trim();
  if (!asked) return [];
  if (asked.length > longestText) {
    throw new BadInput(
      'filter.text',
      `is longer than ${longestText} characters: give a few words.`,
    );
  }
  // A letter alone is what an elision or a missing accent left: l’aide, a Agen.
  const words = asked.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}|\p{N}/gu) ?? [];
  return [
    {
      dimension: 'text',
      sql: (p) => {
        const asWords = words.map((word) => p.add(word, 'text'));
        // Known while planning, so that only conditions with an index are left.
        const isStopWord = (word: string) => `ts_lexize('french_stem', ${word}) = '{}'`;
        const saysSomething = asWords.map((word) => `NOT ${isStopWord(word)}`).join(' OR ');
        const isThere = asWords.map(
          (word, at) => `(${isStopWord(word)} OR ${isIn(word, words[at])})`,
        );
        return `(${saysSomething || 'false'}) AND ${['true', ...isThere].join(' AND ')}`;
      },
    },
  ];
}

function isIn(parameter: string, word = ''): string {
  const asked = `public.fold(${parameter})`;
  const stem = `r.lexemes @@ plainto_tsquery('public.french_folded', ${asked})`;
  if (word.length < 5 || word.length > longestWord) return stem;
  return `${stem} OR r.lexemes @@ ${nearStems(asked)}`;
}
