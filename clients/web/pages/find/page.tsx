import type { Page, Screen } from '../../server/screen.ts';
import type { Visit } from '../../server/visit.ts';
import { finderAddress } from './address.ts';
import { allAids } from './allAids.ts';
import { type Problem, type Question, readAnswers, type Told } from './answers.ts';
import { fieldOf } from './fields.tsx';
import { sortOut } from './lists.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { resultScreen } from './resultScreen.tsx';
import { titles } from './titles.ts';

/** Five questions at most, then the aids in three lists, each with its reasons; all of it is in the address. */
export const page: Page = async (visit) => {
  const { query } = visit;
  const told = await readAnswers(visit);
  const shown = query.choice('etape', ['1', '2', '3', '4', '5', 'resultat']);
  const from = query.choice('depuis', told.asked);

  const problems = [...told.problems];
  const skips = shown === 'resultat';
  if (from && !skips && problems.length === 0 && !told.answered.has(from)) {
    problems.push({ question: from, message: missing[from] });
  }
  const [first] = problems;
  if (first) return await questionScreen(visit, told, first.question, problems);

  // Addresses stay short, and typed names become codes.
  if (from || query.text('lieu') !== undefined) {
    return {
      redirect: finderAddress(query, { ...placeOf(told, query.list('commune')), etape: shown }),
    };
  }
  const place = shown === undefined || skips ? undefined : told.asked[Number(shown) - 1];
  const next = place ?? told.asked.find((each) => !told.answered.has(each));
  if (skips || next === undefined) return await resultScreen(visit, told);
  return await questionScreen(visit, told, next, []);
};

const missing: Readonly<Record<Question, string>> = {
  public: 'Choisissez pour qui vous cherchez, ou « Je ne sais pas »',
  commune: 'Écrivez le nom ou le code postal de la commune, ou cochez « Je ne sais pas »',
  theme: 'Cochez au moins un besoin, ou « Je ne sais pas encore »',
  situation: 'Cochez une situation, « Aucune » ou « Je ne sais pas »',
  quand: 'Choisissez où en est le projet, ou « Je ne sais pas »',
};

function placeOf({ answers }: Told, written: readonly string[]) {
  return { commune: answers.place?.inseeCode ?? written[0] };
}

async function questionScreen(
  visit: Visit,
  told: Told,
  question: Question,
  problems: readonly Problem[],
): Promise<Screen> {
  const { query } = visit;
  const themes = question === 'theme' ? await themesLeft(visit, told) : [];
  const problem = problems.find((each) => each.question === question);
  return {
    title: `${problems.length > 0 ? 'Erreur\u00A0: ' : ''}${titles[question]}`,
    description: 'Trouver une aide du plan de relance en cinq questions, sans compte.',
    section: 'trouver',
    status: problems.length > 0 ? 400 : 200,
    unlisted: query.params.size > 0,
    body: (
      <QuestionScreen question={question} told={told} query={query} problems={problems}>
        {fieldOf({ question, told, query, problem, themes })}
      </QuestionScreen>
    ),
  };
}

/** Themes of the aids that the answers so far leave, those with most aids first. */
async function themesLeft(visit: Visit, { answers }: Told) {
  const { aids } = await allAids(visit);
  const { likely, check } = sortOut(aids, { ...answers, themes: undefined }, visit.today);
  const counts = new Map<string, number>();
  for (const { aid } of [...likely, ...check]) {
    for (const { code } of aid.themes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}
