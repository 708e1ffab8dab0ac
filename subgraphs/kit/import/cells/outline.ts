const letters = /\p{L}/gu;
// With accents, as an encoding that was guessed wrong would spoil them.
const western = /[\u00c0-\u00ff]/;
const longNumber = /\d(?:[\s.-]?\d){8,}/g;

/**
 * What a text looks like without what it says, for a column that may name a person: `Zoé Martin-Roux` → `Xxé Xxxxxx-Xxxx`,
 * a number of nine digits or more → as many zeros. Days and amounts stay as they are.
 */
export function outlineOf(text: string): string {
  return text
    .replace(longNumber, (number) => number.replace(/\d/g, '0'))
    .replace(letters, (letter) => {
      if (western.test(letter)) return letter;
      return letter === letter.toLowerCase() ? 'x' : 'X';
    });
}
