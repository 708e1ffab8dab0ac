import type { ReactNode } from 'react';
import { path, type Address } from './address.ts';

/** The query, its variables, and what may be done with them; the script puts an editor over the text field. */
export function QuestionForm({ address, cost }: { address: Address; cost: ReactNode }) {
  const { query, variables } = address;
  const rows = Math.min(30, Math.max(12, query.split('\n').length + 1));
  return (
    <form id="question" method="post" action={path} className="question">
      <label htmlFor="requete">Requête GraphQL</label>
      <div className="question-text">
        <textarea
          {...{ id: 'requete', name: 'requete', rows, spellCheck: false, autoComplete: 'off' }}
          {...{ autoCapitalize: 'off', required: true, wrap: 'off' }}
          aria-describedby="requete-aide"
          defaultValue={query}
        />
      </div>
      <p id="requete-aide" className="soft">
        Tab quitte l’éditeur. Ctrl + Espace propose des champs, Échap ferme les propositions, Ctrl +
        Entrée exécute.
      </p>
      <details open={variables.trim() !== ''}>
        <summary>Variables</summary>
        <label htmlFor="variables">Valeurs des variables, en JSON</label>
        <textarea
          {...{ id: 'variables', name: 'variables', rows: 3, spellCheck: false, wrap: 'off' }}
          defaultValue={variables}
        />
      </details>
      <p className="question-acts">
        <button>Exécuter</button>{' '}
        <button className="second" name="estimer" value="oui">
          Estimer le coût
        </button>
      </p>
      {cost}
    </form>
  );
}
