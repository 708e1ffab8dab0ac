import { count, euro } from '@relance/sdk/french/numbers.ts';
import type { PropositionSheetQuery } from '../../__generated__/graphql.ts';

type Chain = NonNullable<PropositionSheetQuery['proposition']>['chain'];
type StepName = Chain['steps'][number]['step'];

const names: Readonly<Record<StepName, string>> = {
  ACTIONS: 'Actions',
  INDICATORS: 'Indicateurs',
  AIDS: 'Aides',
  SUBSIDIES: 'Subventions attribuées',
  PAYMENTS: 'Subventions versées',
  INVESTMENTS: 'Investissements proches',
};

/** From the proposition to the last payment, step by step, and what is missing on the way. */
export function ChainTable({ chain }: { chain: Chain }) {
  const caption = 'De la proposition au versement';
  return (
    <>
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Étape</th>
              <th scope="col" className="num">
                Nombre
              </th>
              <th scope="col" className="num">
                Voté
              </th>
              <th scope="col" className="num">
                Engagé
              </th>
              <th scope="col" className="num">
                Versé
              </th>
              <th scope="col">Lien</th>
            </tr>
          </thead>
          <tbody>
            {chain.steps.map(({ step, basis, count: found, voted, committed, paid }) => (
              <tr key={step}>
                <th scope="row">{names[step]}</th>
                <td className="num">{count(found)}</td>
                <td className="num">{amount(voted)}</td>
                <td className="num">{amount(committed)}</td>
                <td className="num">{amount(paid)}</td>
                <td>{basis === 'DECLARED' ? 'Déclaré' : 'Déduit des thèmes et des porteurs'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>Ce qui manque</h3>
      {chain.missing.length === 0 ? (
        <p>Rien{'\u00A0'}: chaque étape est renseignée.</p>
      ) : (
        <ul>
          {chain.missing.map(({ step, recordId, explanation }) => (
            <li key={explanation}>
              {explanation} <Record step={step} id={recordId} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The action or aid that a gap is about. */
function Record({ step, id }: { step: StepName; id: string | null }) {
  if (id === null) return null;
  const isAction = step === 'ACTIONS' || step === 'INDICATORS';
  return (
    <a href={`/${isAction ? 'actions' : 'aides'}/${id}`}>
      {isAction ? 'Voir l’action' : 'Voir l’aide'}
    </a>
  );
}

function amount(value: number | null): string {
  return value === null ? '–' : euro(value);
}
