import { audienceSlugs, type Slugs, themeSlugs } from '@relance/sdk/french/slugs.ts';
import { chosenCommune, type ChosenCommune } from '../../communes/chosenCommune.ts';
import { WrongAddress } from '../../server/failures.ts';
import type { Query } from '../../server/query.ts';
import type { Visit } from '../../server/visit.ts';
import type { Answers, When } from './verdict.ts';
import { type Audience, mayAlsoBe } from './words.ts';

/** « Je ne sais pas », as addresses say it. */
export const unknown = 'ne-sais-pas';
/** Of the fourth question: nothing of all this. */
export const none = 'aucune';

/** The questions in their order, by the parameter that answers each. */
export const questions = ['public', 'commune', 'theme', 'situation', 'quand'] as const;
export type Question = (typeof questions)[number];

export const whens = ['maintenant', 'trois-mois', 'plus-tard', 'commence'] as const;

/** What an answer does not say rightly, and what to do. */
export interface Problem {
  question: Question;
  message: string;
}

/** All that the address tells. */
export interface Told {
  answers: Answers;
  chosen: ChosenCommune;
  /** Questions that were answered, « Je ne sais pas » included. */
  answered: ReadonlySet<Question>;
  /** Those that there are for this public. */
  asked: readonly Question[];
  problems: readonly Problem[];
}

/** Reads every answer from the address; what is wrong in it is told by question. */
export async function readAnswers(visit: Visit): Promise<Told> {
  const { query } = visit;
  const problems: Problem[] = [];
  const tell = (question: Question, message: string) => problems.push({ question, message });

  const [publics, wrongPublic] = read(query, 'public', audienceSlugs);
  if (wrongPublic !== undefined) tell('public', notAnAnswer(wrongPublic));
  else if (publics.length > 1) tell('public', onlyOne);
  const who = publics[0];
  const [themes, wrongTheme] = read(query, 'theme', themeSlugs);
  if (wrongTheme !== undefined) tell('theme', notAnAnswer(wrongTheme));
  const [situations, wrongSituation] = read(query, 'situation', audienceSlugs);
  const stranger = situations.find((each) => who !== undefined && !mayAlsoBe[who].includes(each));
  if (wrongSituation !== undefined) tell('situation', notAnAnswer(wrongSituation));
  else if (stranger !== undefined) tell('situation', notAnAnswer(audienceSlugs.slugOf(stranger)));
  const written = query.list('quand').filter((each) => each !== unknown);
  const when = whens.find((each): each is When => each === written[0]);
  if (written[0] !== undefined && when === undefined) tell('quand', notAnAnswer(written[0]));
  else if (written.length > 1) tell('quand', onlyOne);
  const chosen = await readCommune(visit, tell);

  const answered = new Set(questions.filter((each) => query.list(each).length > 0));
  if (chosen.commune) answered.add('commune');
  // Whoever does not say who they are is not asked what they are beside.
  const isUnsaid = who === undefined && query.list('public').includes(unknown);
  const asked = questions.filter((each) => each !== 'situation' || !isUnsaid);
  const situationTold = situations.length > 0 || query.list('situation').includes(none);
  return {
    answers: {
      public: who,
      place: chosen.commune,
      themes: themes.length > 0 ? themes : undefined,
      situations: situationTold ? situations : undefined,
      when,
    },
    ...{ chosen, answered, asked, problems },
  };
}

async function readCommune(
  visit: Visit,
  tell: (question: Question, message: string) => void,
): Promise<ChosenCommune> {
  const { query } = visit;
  const typed = query.text('lieu', 80);
  if (typed === undefined && query.list('commune').includes(unknown)) return { commune: undefined };
  try {
    const chosen = await chosenCommune(visit);
    if (chosen.candidates?.length === 0) {
      tell('commune', `Aucune commune du Lot-et-Garonne ne répond à « ${typed ?? ''} »`);
    } else if (chosen.candidates) {
      tell('commune', `Plusieurs communes répondent à « ${typed ?? ''} » : choisissez la vôtre`);
    }
    return chosen;
  } catch (error) {
    if (!(error instanceof WrongAddress)) throw error;
    const code = (typed ?? query.text('commune') ?? '').slice(0, 40);
    tell('commune', `« ${code} » n’est pas une commune du Lot-et-Garonne`);
    return { commune: undefined };
  }
}

/** The values of a parameter, and the first that is none. */
function read<Value extends string>(
  query: Query,
  name: Question,
  slugs: Slugs<Value>,
): [values: Value[], wrong: string | undefined] {
  const written = query.list(name).filter((each) => each !== unknown && each !== none);
  const values = written.map((each) => slugs.valueOf(each));
  const wrong = written.find((_, place) => values[place] === undefined);
  return [values.filter((value) => value !== undefined), wrong];
}

const onlyOne = 'Choisissez une seule réponse';

function notAnAnswer(written: string): string {
  return `« ${written.slice(0, 40)} » n’est pas une réponse à cette question : choisissez dans la liste`;
}

/** Who somebody says they are, with what they are beside, for lists that take one filter. */
export function audiencesOf({ public: who, situations = [] }: Answers): Audience[] {
  return who === undefined ? [...situations] : [who, ...situations];
}
