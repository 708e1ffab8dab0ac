import { number } from '@relance/sdk/french/numbers.ts';
import type { Look } from '../parameters/words.ts';

/** Colours of a widget; those that are left out are ours. */
export interface Colours {
  accent?: string | undefined;
  fond?: string | undefined;
  encre?: string | undefined;
}

/** Two colours that lie too close, and how close. */
export interface TooClose {
  parametre: keyof Colours;
  ratio: number;
  message: string;
}

/** As `browser/look.css` has them. */
const ours = {
  clair: { accent: '#0b5c4a', fond: '#ffffff', encre: '#1c2421' },
  sombre: { accent: '#7fd6bd', fond: '#16201d', encre: '#edf3f0' },
} as const;

/** What text needs against its ground (WCAG 2.2, 1.4.3; RGAA 3.2). */
export const least = 4.5;

/** Luminance of one against that of the other, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What cannot be read in one of the appearances that readers may see. */
export function tooClose(chosen: Colours, apparence: Look): TooClose[] {
  const seen = apparence === 'auto' ? (['clair', 'sombre'] as const) : [apparence];
  return seen.flatMap((each) => {
    const { accent, fond, encre } = { ...ours[each], ...given(chosen) };
    const pairs = [
      ['encre', encre, 'le texte'],
      ['accent', accent, 'la couleur des liens et des boutons'],
    ] as const;
    return pairs.flatMap(([parametre, colour, what]): TooClose[] => {
      const ratio = contrast(colour, fond);
      if (ratio >= least) return [];
      // Rounded down: 4,49 is not 4,5.
      const told = number(Math.floor(ratio * 10) / 10);
      const where = apparence === 'auto' ? ` en apparence ${each}` : '';
      const message = `${what} (${colour}) sur le fond (${fond})${where}\u00A0: contraste de ${told} pour 1, il en faut 4,5.`;
      return [{ parametre, ratio, message }];
    });
  });
}

function given(colours: Colours): { accent?: string; fond?: string; encre?: string } {
  const { accent, fond, encre } = colours;
  return { ...(accent && { accent }), ...(fond && { fond }), ...(encre && { encre }) };
}

function luminance(colour: string): number {
  const channel = (at: number) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
