import {
  Arg,
  Ctx,
  Directive,
  Field,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { cost, firstItems } from '@relance/kit/graph/costs.ts';
import { BadInput } from '@relance/kit/errors.ts';
import { themes } from '@relance/schema/codes/themes.ts';
import { ConferenceContext } from '../context.ts';
import { foldedWords } from './foldedWords.ts';
import { type SuggestedRow, suggestionsStatement } from './suggestions.sql.ts';

export enum SuggestionKind {
  WORD = 'WORD',
  AID = 'AID',
  ORGANIZATION = 'ORGANIZATION',
  COMMUNE = 'COMMUNE',
  EPCI = 'EPCI',
  THEME = 'THEME',
}

registerEnumType(SuggestionKind, {
  name: 'SuggestionKind',
  description: 'What is suggested while somebody types (nature de la suggestion).',
  valuesConfig: {
    WORD: { description: 'A word of the records, without accents (mot).' },
    AID: { description: 'An aid, by its title (dispositif d’aide).' },
    ORGANIZATION: { description: 'A legal person, by its name (organisme).' },
    COMMUNE: { description: 'A commune of the département.' },
    EPCI: { description: 'A grouping of communes (intercommunalité).' },
    THEME: { description: 'A theme of the vocabulary (thématique).' },
  },
});

@ObjectType({ description: 'What a text that is being typed may become (suggestion).' })
export class Suggestion {
  @Field(() => SuggestionKind, { description: 'What it is.' })
  kind!: SuggestionKind;

  @Field(() => String, { description: 'What to show: a word, a title, a name.' })
  label!: string;

  @Field(() => String, { description: 'What to search for when it is chosen.' })
  query!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What to look it up by: the id of an aid, a SIREN, an INSEE code, the code of a theme. Null for a word.',
  })
  key!: string | null;
}

const longestText = 200;
const largestSize = 20;

@Resolver()
export class SuggestionsResolver {
  @Directive(firstItems(8))
  @Directive(cost(15))
  @Query(() => [Suggestion], {
    description:
      'How a text may go on, for a field that is being typed into: none before it has two letters. Nothing that who asks may not see is among them.',
  })
  async suggestions(
    @Arg('text', () => String, { description: 'What has been typed, 200 characters at most.' })
    text: string,
    @Ctx() { dataSource, sight }: ConferenceContext,
    @Arg('first', () => Int, {
      defaultValue: 8,
      description: `How many at most, from 0 to ${largestSize}.`,
    })
    first: number,
  ): Promise<Suggestion[]> {
    if (first < 0 || first > largestSize) {
      throw new BadInput('first', `${first} is not between 0 and ${largestSize}.`);
    }
    if (text.length > longestText) {
      throw new BadInput('text', `is longer than ${longestText} characters.`);
    }
    const words = foldedWords(text);
    if (words.join(' ').length < 2) return [];
    const statement = suggestionsStatement(words, sight, first);
    const rows = await dataSource.query<SuggestedRow[]>(statement.text, statement.values);
    return inTurns([...themesBegun(words), ...rows.map((row) => suggestion(row, words))], first);
  }
}

function suggestion({ kind, label, key }: SuggestedRow, words: readonly string[]): Suggestion {
  const query = kind === 'WORD' ? [...words.slice(0, -1), label].join(' ') : label;
  return { kind: SuggestionKind[kind], label, query, key };
}

/** Themes whose name, or what they are about, begins so. */
function themesBegun(words: readonly string[]): Suggestion[] {
  const last = words.at(-1) ?? '';
  const text = words.join(' ');
  return themes
    .filter(({ label, keywords }) =>
      [...foldedWords(label), ...keywords].some(
        (word) => word.startsWith(text) || (last.length > 3 && word.startsWith(last)),
      ),
    )
    .map(({ code, label }) => ({
      ...{ kind: SuggestionKind.THEME, label, query: label, key: code },
    }));
}

const turns = [
  ...[SuggestionKind.COMMUNE, SuggestionKind.EPCI, SuggestionKind.WORD, SuggestionKind.AID],
  ...[SuggestionKind.ORGANIZATION, SuggestionKind.THEME],
];

/** One of each kind, then another one of each: no kind takes the place of all others. */
function inTurns(suggestions: readonly Suggestion[], most: number): Suggestion[] {
  const ofKind = turns.map((turn) => suggestions.filter(({ kind }) => kind === turn));
  const longest = Math.max(0, ...ofKind.map(({ length }) => length));
  const ordered = Array.from({ length: longest }, (_, at) => ofKind.map((kind) => kind[at])).flat();
  return ordered.filter((one) => one !== undefined).slice(0, most);
}
