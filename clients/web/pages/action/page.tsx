import { briefDate, date } from '@relance/sdk/french/dates.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import { euro, number } from '@relance/sdk/french/numbers.ts';
import type { ActionSheetQuery } from '../../__generated__/graphql.ts';
import { DataTable } from '../../figures/DataTable.tsx';
import { Sparkline } from '../../figures/Sparkline.tsx';
import { PlaceLinks } from '../../parts/PlaceLinks.tsx';
import { ActionBadge } from '../../parts/RecordItems.tsx';
import { SheetFoot } from '../../parts/SheetFoot.tsx';
import { Term } from '../../parts/Terms.tsx';
import { found } from '../../server/found.ts';
import type { Page } from '../../server/screen.ts';
import { ActionSheet } from './documents.ts';

type Sheet = NonNullable<ActionSheetQuery['recoveryAction']>;

/** One action of the plan: its state, steps, money and measures. */
export const page: Page = async (visit) => {
  const { id = '' } = visit.params;
  const { recoveryAction } = await visit.ask(ActionSheet, { id });
  const action = found(visit, recoveryAction, 'Cette action n’existe pas, ou n’est pas publiée.');
  const { title, status, description, proposition, startsOn, endsOn, budget } = action;
  const lead = action.lead?.name ?? owners[action.owner];
  return {
    title,
    ...(description && { description }),
    section: 'plan',
    body: (
      <article className="sheet">
        <ol className="crumbs no-print" aria-label="Fil d’Ariane">
          <li>
            <a href="/plan">Le plan</a>
          </li>
          {proposition && (
            <li>
              <a href={`/plan/${proposition.number}`}>Proposition {proposition.number}</a>
            </li>
          )}
        </ol>
        <h1>{title}</h1>
        <p>
          <ActionBadge status={status} />
        </p>
        {description && <p className="lead">{description}</p>}
        <section className="card" aria-labelledby="bref">
          <h2 id="bref">En bref</h2>
          <dl className="terms">
            <Term name="Proposition">
              {proposition && (
                <a href={`/plan/${proposition.number}`}>
                  {proposition.number}. {proposition.title}
                </a>
              )}
            </Term>
            <Term name="Pilote">{lead}</Term>
            <Term name="Partenaires">
              {action.partners?.map(({ name, siren }) => name ?? siren).join(', ')}
            </Term>
            <Term name="Où">
              <PlaceLinks territory={action.territory} />
            </Term>
            <Term name="Début">{startsOn && date(startsOn)}</Term>
            <Term name="Fin prévue">{endsOn && date(endsOn)}</Term>
            <Term name="Budget voté">{budget === null ? 'Non publié' : euro(budget)}</Term>
            <Term name="Engagé">{euro(action.committed)}</Term>
            <Term name="Versé">{euro(action.paid)}</Term>
          </dl>
        </section>
        <Milestones milestones={action.milestones} today={visit.today} />
        <Indicators indicators={action.indicators} />
        {(action.aids?.totalCount ?? 0) > 0 && (
          <section>
            <h2>Aides liées</h2>
            <p className="soft">Déduites de la proposition et des financeurs.</p>
            <ul>
              {action.aids.nodes.map((aid) => (
                <li key={aid.id}>
                  <a href={`/aides/${aid.id}`}>{aid.title}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <SheetFoot {...action} />
      </article>
    ),
  };
};

function Milestones({
  milestones,
  today,
}: {
  milestones: Sheet['milestones'] | null;
  today: string;
}) {
  if (!milestones || milestones.length === 0) return null;
  return (
    <section>
      <h2>Étapes</h2>
      <ol className="list">
        {milestones.map(({ title, dueOn, reachedOn, obstacle }) => (
          <li key={`${title} ${dueOn}`}>
            <p>
              {title}
              {'\u00A0'}:{' '}
              {reachedOn ? (
                <>
                  atteinte le <time dateTime={reachedOn}>{briefDate(reachedOn)}</time>
                </>
              ) : (
                <span className={`badge ${dueOn < today ? 'bad' : ''}`}>
                  {dueOn < today ? 'en retard' : 'à venir'}
                </span>
              )}
              , prévue le <time dateTime={dueOn}>{briefDate(dueOn)}</time>
            </p>
            {obstacle && <p className="soft">{obstacle}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Indicators({ indicators }: { indicators: Sheet['indicators'] | null }) {
  if (!indicators || indicators.length === 0) return null;
  return (
    <section>
      <h2>Indicateurs</h2>
      {indicators.map(({ code, label, unit, target, values }) => (
        <section key={code} aria-label={label}>
          <h3>{label}</h3>
          <p>
            <Sparkline label={label} values={values.map(({ value }) => value)} format="number" />{' '}
            {target
              ? `Cible\u00A0: ${number(target.value)} ${unit}, pour le ${date(target.date)}.`
              : 'Sans cible.'}
          </p>
          {values.length > 0 && (
            <details className="data">
              <summary>
                Tableau<span className="unseen">{`\u00A0: ${label}`}</span>
              </summary>
              <DataTable
                caption={`${label}, en ${unit}`}
                data={{
                  head: 'Date',
                  columns: [{ key: 'value', label: 'Valeur', format: 'number' }],
                  rows: values.map(({ date: day, value }) => ({
                    label: briefDate(day),
                    values: { value },
                  })),
                }}
              />
            </details>
          )}
        </section>
      ))}
    </section>
  );
}
