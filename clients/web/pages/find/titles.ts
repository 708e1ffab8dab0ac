import type { Question } from './answers.ts';

/** The questions as they are asked. */
export const titles: Readonly<Record<Question, string>> = {
  public: 'Pour qui cherchez-vous une aide\u00A0?',
  commune: 'Dans quelle commune\u00A0?',
  theme: 'De quoi avez-vous besoin\u00A0?',
  situation: 'Êtes-vous aussi dans l’une de ces situations\u00A0?',
  quand: 'Où en est votre projet\u00A0?',
};

/** The first field of a question: where a link to what is wrong leads. */
export function fieldIdOf(question: Question): string {
  return question === 'commune' ? 'lieu' : `${question}-0`;
}
