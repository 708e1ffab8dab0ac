import type { Action, Page } from '../../server/screen.ts';
import { Query } from '../../server/query.ts';
import { addressOf, checkLength, path, readAddress } from './address.ts';
import { answerableOr, FreeQueriesClosed } from './closed.ts';
import { CostView } from './CostView.tsx';
import { examples } from './examples.ts';
import { answerTo, weigh } from './query/ask.ts';
import { costWords } from './query/costWords.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { Result } from './Result.tsx';

/** The graph for analysts: a query, what it costs, and its answer as a table, a chart, a map or a file. */
export const page: Page = async (visit) => {
  const address = readAddress(visit.query);
  const answer = await answerableOr(async () => {
    const weighed = await weigh(visit, address);
    const answered =
      address.runs && weighed.question ? await answerTo(visit, weighed.question) : undefined;
    return { ...weighed, answered };
  }).catch((error: unknown) => {
    if (error instanceof FreeQueriesClosed) return error;
    throw error;
  });
  const isClosed = answer instanceof FreeQueriesClosed;
  return {
    title: 'Explorateur',
    section: 'explorer',
    script: 'explorer',
    description:
      'Interroger les aides, subventions, investissements et actions du plan de relance.',
    unlisted: address.runs,
    body: (
      <>
        <h1>Explorateur</h1>
        <p className="lead">
          Posez votre question aux données du plan, voyez ce qu’elle coûte avant de l’exécuter, et
          emportez la réponse.
        </p>
        <p>
          <a href="/explorer/schema">Les données : champs, propriétaires et fraîcheur</a>
        </p>
        {isClosed && (
          <p className="notice">
            <strong>{answer.title}.</strong> {answer.message}
          </p>
        )}
        <div className="with-side explorer">
          <Examples />
          <QuestionForm
            address={address}
            cost={!isClosed && <CostView words={costWords(answer.cost, answer.problems)} />}
          />
        </div>
        <section id="resultat" className="result" aria-labelledby="resultat-titre">
          <h2 id="resultat-titre" tabIndex={-1}>
            Résultat
          </h2>
          {/* An example says how it is seen, and the next question is seen as the one before. */}
          <input type="hidden" form="question" name="vue" value={address.view} />
          {!isClosed && answer.answered ? (
            <Result {...{ visit, address }} answered={answer.answered} />
          ) : (
            <p className="soft">Choisissez un exemple ou écrivez une requête, puis « Exécuter ».</p>
          )}
        </section>
        <p id="etat" role="status" className="unseen" />
      </>
    ),
  };
};

/** The form sends on to the address that shows the same to everybody. */
export const action: Action = (_visit, form) => {
  const address = checkLength(addressOf(readAddress(new Query(form))));
  const redirect = form.has('estimer') ? `${address}&estimer=oui` : address;
  return Promise.resolve({ redirect });
};

function Examples() {
  return (
    <nav aria-labelledby="exemples" className="examples">
      <h2 id="exemples">Exemples</h2>
      <ul>
        {examples.map(({ name, question }) => (
          <li key={name}>
            <a href={`${path}?exemple=${name}`}>{question}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
