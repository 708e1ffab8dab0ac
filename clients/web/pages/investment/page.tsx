import { date } from '@relance/sdk/french/dates.ts';
import { investmentStatuses, owners, schedules } from '@relance/sdk/french/labels.ts';
import { euro, share } from '@relance/sdk/french/numbers.ts';
import type { InvestmentSheetQuery } from '../../__generated__/graphql.ts';
import { Figure } from '../../figures/Figure.tsx';
import { SheetFoot } from '../../parts/SheetFoot.tsx';
import { Term } from '../../parts/Terms.tsx';
import { found } from '../../server/found.ts';
import type { Page } from '../../server/screen.ts';
import { InvestmentSheet } from './documents.ts';

type Sheet = NonNullable<InvestmentSheetQuery['investment']>;

/** Works or equipment: where, when, for how much, and who pays. */
export const page: Page = async (visit) => {
  const { id = '' } = visit.params;
  const { investment } = await visit.ask(InvestmentSheet, { id });
  const works = found(visit, investment, 'Cet investissement n’existe pas, ou n’est pas publié.');
  const { title, status, schedule, programmeYear, revisedYear, totalCost } = works;
  return {
    title,
    ...(works.description && { description: works.description }),
    section: 'territoires',
    body: (
      <article className="sheet">
        <ol className="crumbs no-print" aria-label="Fil d’Ariane">
          <li>
            <a href="/territoires">Territoires</a>
          </li>
          {works.communes?.slice(0, 1).map(({ inseeCode, name }) => (
            <li key={inseeCode}>
              <a href={`/territoires/${inseeCode}`}>{name ?? inseeCode}</a>
            </li>
          ))}
        </ol>
        <h1>{title}</h1>
        {works.description && <p className="lead">{works.description}</p>}
        <section className="card" aria-labelledby="bref">
          <h2 id="bref">En bref</h2>
          <dl className="terms">
            <Term name="Avancement">{investmentStatuses[status]}</Term>
            <Term name="Maître d’ouvrage">
              {works.contractingAuthority?.name ?? owners[works.owner]}
            </Term>
            <Term name="Où">
              {works.communes?.map(({ inseeCode, name }, place) => (
                <span key={inseeCode}>
                  {place > 0 && ', '}
                  <a href={`/territoires/${inseeCode}`}>{name ?? inseeCode}</a>
                </span>
              ))}
            </Term>
            <Term name="Année programmée">
              {revisedYear === null || revisedYear === programmeYear
                ? String(programmeYear)
                : `${programmeYear}, revue à ${revisedYear}`}{' '}
              ({schedules[schedule].toLowerCase()})
            </Term>
            <Term name="Réception prévue">
              {works.expectedCompletionOn && date(works.expectedCompletionOn)}
            </Term>
            <Term name="Coût total hors taxes">
              {totalCost === null ? 'Non publié' : euro(totalCost)}
            </Term>
            <Term name="Engagé">{euro(works.committed)}</Term>
            <Term name="Payé">{euro(works.paid)}</Term>
            <Term name="Aides publiques">{euro(works.publicFunding)}</Term>
            <Term name="Thèmes">{works.themes?.map(({ label }) => label).join(', ')}</Term>
          </dl>
        </section>
        <Years works={works} />
        <Financing financing={works.financing} />
        <SheetFoot {...works} />
      </article>
    ),
  };
};

function Years({ works }: { works: Sheet }) {
  const years = works.budgetYears ?? [];
  if (years.length === 0) return null;
  return (
    <Figure
      id="annees"
      level={2}
      chart="columns"
      finding="Crédits votés et paiements, par année"
      data={{
        head: 'Année',
        columns: [
          { key: 'paymentCredits', label: 'Crédits votés', format: 'euro' },
          { key: 'paid', label: 'Payé', format: 'euro' },
        ],
        rows: years.map(({ year, paymentCredits, paid }) => ({
          label: String(year),
          values: { paymentCredits, paid },
        })),
      }}
      source={{ name: owners[works.owner], at: works.updatedAt }}
      links={{ permalink: `/investissements/${works.id}#annees` }}
    />
  );
}

const states = {
  REQUESTED: 'Demandé',
  GRANTED: 'Acquis',
  PAID: 'Versé',
  REFUSED: 'Refusé',
} as const;

function Financing({ financing }: { financing: Sheet['financing'] | null }) {
  if (!financing || financing.length === 0) return null;
  const caption = 'Plan de financement';
  return (
    <section>
      <h2>{caption}</h2>
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption>Qui paie quoi{'\u00A0'}; le reste est à la charge du maître d’ouvrage</caption>
          <thead>
            <tr>
              <th scope="col">Financeur</th>
              <th scope="col" className="num">
                Montant
              </th>
              <th scope="col" className="num">
                Part
              </th>
              <th scope="col">État</th>
            </tr>
          </thead>
          <tbody>
            {financing.map(({ funderName, programme, amount, rate, status }) => (
              <tr key={`${funderName} ${programme ?? ''} ${amount}`}>
                <th scope="row">
                  {funderName}
                  {programme !== null && `, ${programme}`}
                </th>
                <td className="num">{euro(amount)}</td>
                <td className="num">{rate === null ? '–' : share(rate)}</td>
                <td>{states[status]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
