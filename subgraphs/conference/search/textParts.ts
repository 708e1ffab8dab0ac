import { Field, ObjectType } from 'type-graphql';
import { foldedWords } from './foldedWords.ts';

@ObjectType({
  description:
    'A piece of a text, in order. It is text as the owner wrote it, never markup: whoever shows it marks the pieces and escapes them.',
})
export class TextPart {
  @Field(() => String, { description: 'The piece, spaces and signs included.' })
  text!: string;

  @Field(() => Boolean, { description: 'True for words that the search asked for (surlignage).' })
  isMatch!: boolean;
}

/** A text in pieces, those whose folded words are among `marked` told apart; together they are the text. */
export function textParts(text: string, marked: readonly string[]): TextPart[] {
  const parts: TextPart[] = [];
  for (const [piece] of text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu)) {
    const isMatch = foldedWords(piece).some((word) => marked.includes(word));
    const last = parts.at(-1);
    if (last?.isMatch === isMatch) last.text += piece;
    else parts.push({ text: piece, isMatch });
  }
  return parts;
}

const longestExcerpt = 200;

/** The pieces around the first match, or from the start, cut between words. */
export function excerptOf(text: string, marked: readonly string[]): TextPart[] {
  if (text.length <= longestExcerpt) return textParts(text, marked);
  const before = textParts(text, marked);
  const match = before.findIndex(({ isMatch }) => isMatch);
  const at = before.slice(0, Math.max(0, match)).reduce((sum, part) => sum + part.text.length, 0);
  const from = Math.max(0, Math.min(at - 60, text.length - longestExcerpt));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end =
    start + longestExcerpt >= text.length
      ? text.length
      : text.lastIndexOf(' ', start + longestExcerpt);
  const cut = text.slice(start, end > start ? end : start + longestExcerpt);
  return textParts(`${start > 0 ? '… ' : ''}${cut}${end < text.length ? ' …' : ''}`, marked);
}
