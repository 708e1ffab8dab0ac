import type { ReactNode } from 'react';
import { fixed } from '../../parts/fixed.ts';
import type { Query } from '../../server/query.ts';
import { carriedOn, finderAddress } from './address.ts';
import type { Problem, Question, Told } from './answers.ts';
import { Hidden } from './Hidden.tsx';
import { fieldIdOf, titles } from './titles.ts';

export interface QuestionScreenProps {
  question: Question;
  told: Told;
  query: Query;
  problems: readonly Problem[];
  /** The field itself. */
  children: ReactNode;
}

/** One question on a screen of its own; it works as a plain form. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { question, told, query, problems, children } = props;
  const place = told.asked.indexOf(question);
  const before = told.asked[place - 1];
  return (
    <div className="question">
      <ErrorSummary problems={problems} />
      <p className="soft">
        Question {place + 1} sur {told.asked.length}
      </p>
      <h1 tabIndex={-1} autoFocus={problems.length === 0}>
        {titles[question]}
      </h1>
      <form action="/trouver" noValidate>
        <Hidden values={[...carriedOn(query, question), ['depuis', question]]} />
        {children}
        <p className="search-line">
          <button>Continuer</button>
          <button className="second" name="etape" value="resultat">
            Voir les aides dès maintenant
          </button>
        </p>
      </form>
      {before && (
        <p>
          <a href={finderAddress(query, { etape: String(place) })}>Question précédente</a>
        </p>
      )}
    </div>
  );
}

/** What is wrong, each with a link to where it can be mended. */
function ErrorSummary({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="notice problems" role="alert" tabIndex={-1} autoFocus>
      <h2>Il manque une réponse valable</h2>
      <ul>
        {problems.map(({ question, message }) => (
          <li key={question}>
            <a href={`#${fieldIdOf(question)}`}>{fixed(message)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
