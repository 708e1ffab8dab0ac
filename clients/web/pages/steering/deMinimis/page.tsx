import { date } from '@relance/sdk/french/dates.ts';
import { euro } from '@relance/sdk/french/numbers.ts';
import { Closed } from '../../../server/failures.ts';
import type { Page } from '../../../server/screen.ts';
import type { Visit } from '../../../server/visit.ts';
import { Partial } from '../figures/Partial.tsx';
import { datedView } from '../frame/dated.ts';
import { SteeringPage } from '../frame/SteeringPage.tsx';
import { Answer, Limits, Lines, Links } from './Answer.tsx';
import { DeMinimisOf } from './documents.ts';

const path = '/pilotage/minimis';

/** May this firm have one more euro of de minimis aid? For partners and the committee. */
export const page: Page = async (visit) => {
  if (visit.subject === null || visit.scopes.length === 0) {
    throw new Closed(
      'Le calcul de minimis montre ce qu’une entreprise a reçu de tous les financeurs. Il est réservé au comité et aux partenaires.',
    );
  }
  const { query } = visit;
  const siren = query.matching('siren', /^\d{9}$/, '732829320');
  const amount = query.whole('montant', [0, 100_000_000]);
  const { asOf, on } = datedView(visit);
  const told =
    siren === undefined
      ? undefined
      : await visit.ask(DeMinimisOf, { siren, amount: amount ?? 0, asOf, on });
  const firm = told?.undertaking;
  if (firm?.deMinimis) visit.noteSilent(firm.deMinimis.freshness.silent);
  return {
    title: 'Aides de minimis',
    section: 'pilotage',
    unlisted: true,
    body: (
      <SteeringPage {...{ visit, path, lead }} title="Aides de minimis">
        <Question visit={visit} />
        {told && !firm && <p className="notice">Votre connexion ne donne pas accès à ce calcul.</p>}
        {firm?.deMinimis && (
          <>
            <h2>
              {firm.organization.name ?? 'Entreprise que personne ne nomme'} (
              {firm.organization.siren})
            </h2>
            <p>
              Marge au <time dateTime={firm.deMinimis.on}>{date(firm.deMinimis.on)}</time>
              {'\u00A0'}:{' '}
              <strong>
                <data value={firm.deMinimis.headroom}>{euro(firm.deMinimis.headroom)}</data>
              </strong>{' '}
              peuvent encore être attribués.
            </p>
            <Answer deMinimis={firm.deMinimis} amount={amount} />
            <Limits deMinimis={firm.deMinimis} />
            <Lines deMinimis={firm.deMinimis} />
            <Links links={firm.links} members={firm.members} />
            <Partial freshness={firm.deMinimis.freshness} />
          </>
        )}
      </SteeringPage>
    ),
  };
};

function Question({ visit: { query } }: { visit: Visit }) {
  const day = query.text('au');
  return (
    <form action={path} className="card filter-form">
      {day !== undefined && <input type="hidden" name="au" value={day} />}
      <div className="search-line">
        <div>
          <label htmlFor="siren">SIREN de l’entreprise</label>
          <input
            {...{ type: 'text', id: 'siren', name: 'siren', inputMode: 'numeric' }}
            {...{ pattern: '[0-9]{9}', maxLength: 9, required: true }}
            title="Neuf chiffres"
            defaultValue={query.text('siren')}
          />
        </div>
        <div>
          <label htmlFor="montant">Montant envisagé, en euros</label>
          <input
            {...{ type: 'number', id: 'montant', name: 'montant', min: 0, step: 1 }}
            defaultValue={query.text('montant')}
          />
        </div>
        <button>Calculer</button>
      </div>
    </form>
  );
}

const lead = 'Cette entreprise peut-elle recevoir encore une aide de minimis\u00A0?';
