import { synonyms } from '@relance/schema/codes/synonyms.ts';
import { themes } from '@relance/schema/codes/themes.ts';
import type { CommuneReference, EpciReference } from '@relance/schema/codes/territory.ts';
import { foldedWords } from './foldedWords.ts';

/** A place as a search knows it. */
export interface NamedPlace {
  code: string;
  kind: 'COMMUNE' | 'EPCI';
  name: string;
  population: number;
  /** What it is asked for by, as folded words. */
  names: string[];
}

// Pont-du-Casse is not meant by « pont ».
const ordinaryWords = new Set<string>([
  ...themes.flatMap(({ keywords }) => keywords),
  ...synonyms.flatMap(({ terms }) => terms),
]);

/** Communes and EPCI with what people call them; a short name is that of the largest one that has it. */
export function namedPlaces(
  communes: readonly CommuneReference[],
  epcis: readonly EpciReference[],
): NamedPlace[] {
  const byPopulation = [...communes].sort((one, other) => other.population - one.population);
  const taken = new Set(communes.map(({ name }) => inWords(name)));
  return [
    ...byPopulation.map(({ inseeCode, name, population, postalCodes }): NamedPlace => {
      const short = shortName(name);
      const isFree = short !== null && !taken.has(short) && !ordinaryWords.has(short);
      if (isFree) taken.add(short);
      const names = [inWords(name), withoutArticle(name), ...(isFree ? [short] : [])];
      const codes = [inseeCode, ...postalCodes];
      return {
        ...{ code: inseeCode, kind: 'COMMUNE', name, population },
        names: unique([...names, ...codes]),
      };
    }),
    ...epcis.map(({ siren, name, population47 }): NamedPlace => ({
      ...{ code: siren, kind: 'EPCI', name, population: population47 },
      names: unique([inWords(name), withoutForm(name)]),
    })),
  ];
}

function inWords(name: string): string {
  return foldedWords(name).join(' ');
}

// Le Passage is asked for as « au Passage » too.
function withoutArticle(name: string): string {
  return inWords(name.replace(/^(Le|La|Les|L['’]) ?/, ''));
}

/** Villeneuve-sur-Lot → villeneuve; null for a name that has no such part. */
function shortName(name: string): string | null {
  const [, short] = /^(.{4,}?)[- ](?:sur|de|d['’]|du|en|des|et)[- ]?/.exec(name) ?? [];
  return short === undefined ? null : inWords(short);
}

// CA Val de Garonne Agglomération is « Val de Garonne », CC Albret Communauté « Albret ».
function withoutForm(name: string): string {
  const own = name.replace(/^C[AC] (du |des |de )?/, '');
  return inWords(own.replace(/ (Communauté|Agglomération)$/, ''));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
