import { briefDate } from '@relance/sdk/french/dates.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import { count } from '@relance/sdk/french/numbers.ts';
import { themeSlugs } from '@relance/sdk/french/slugs.ts';
import type { PropositionSheetQuery } from '../../__generated__/graphql.ts';
import { AidItem } from '../../parts/AidItem.tsx';
import { IndicatorTable } from '../../parts/IndicatorTable.tsx';
import { ActionItems } from '../../parts/RecordItems.tsx';
import { NotFound } from '../../server/failures.ts';
import type { Page } from '../../server/screen.ts';
import { ChainTable } from './Chain.tsx';
import { PropositionSheet } from './documents.ts';

type Sheet = NonNullable<PropositionSheetQuery['proposition']>;

const unknown = 'Le plan a 20 propositions, numérotées de 1 à 20.';

/** One proposition of the plan, from its words to the last payment. */
export const page: Page = async (visit) => {
  const written = visit.params['number'] ?? '';
  if (!/^(?:[1-9]|1\d|20)$/.test(written)) throw new NotFound(unknown);
  const number = Number(written);
  const { proposition } = await visit.ask(PropositionSheet, { number });
  if (!proposition) throw new NotFound(unknown);
  visit.noteSilent(proposition.chain?.freshness.silent ?? []);
  const { title, description, lead, themes, committees, chain } = proposition;
  const { recoveryActions, aids, indicatorProgress } = proposition;
  const name = `Proposition ${number}\u00A0: ${title ?? ''}`;
  return {
    title: name,
    ...(description && { description }),
    section: 'plan',
    body: (
      <>
        <ol className="crumbs no-print" aria-label="Fil d’Ariane">
          <li>
            <a href="/plan">Le plan</a>
          </li>
          <li>
            <a href={`/plan#proposition-${number}`}>Proposition {number}</a>
          </li>
        </ol>
        <h1>{name}</h1>
        {description && <p className="lead">{description}</p>}
        <ul className="facts">
          {lead && <li>Pilote{`\u00A0: ${owners[lead]}`}</li>}
          {committees?.map(({ code, name: committee }) => (
            <li key={code}>{committee}</li>
          ))}
          {themes?.map(({ code, label }) => (
            <li key={code}>
              <a href={`/aides?theme=${themeSlugs.slugOf(code)}`}>{label ?? code}</a>
            </li>
          ))}
        </ul>
        {chain && (
          <>
            <h2>De la proposition au versement</h2>
            <ChainTable chain={chain} />
          </>
        )}
        <h2>Actions ({count(recoveryActions.totalCount)})</h2>
        <ActionItems actions={recoveryActions.nodes} />
        <h2>Indicateurs</h2>
        {indicatorProgress.length === 0 ? (
          <p>Aucun indicateur n’est publié.</p>
        ) : (
          <IndicatorTable
            caption="Indicateurs et cibles"
            indicators={indicatorProgress}
            courseOf={({ actionId, code }) => courseOf(proposition, actionId, code)}
          />
        )}
        <h2 id="aides">Aides ({count(aids.totalCount)})</h2>
        <ul className="list">
          {aids.nodes.map((aid) => (
            <li key={aid.id}>
              <AidItem aid={aid} today={visit.today} level={3} />
            </li>
          ))}
        </ul>
        <Decisions decisions={proposition.decisions} />
        <nav aria-label="Autres propositions">
          <ul className="pager">
            {number > 1 && (
              <li>
                <a rel="prev" href={`/plan/${number - 1}`}>
                  Proposition {number - 1}
                </a>
              </li>
            )}
            {number < 20 && (
              <li>
                <a rel="next" href={`/plan/${number + 1}`}>
                  Proposition {number + 1}
                </a>
              </li>
            )}
          </ul>
        </nav>
      </>
    ),
  };
};

function courseOf({ recoveryActions }: Sheet, actionId: string, code: string): number[] {
  const action = recoveryActions.nodes.find(({ id }) => id === actionId);
  const indicator = action?.indicators?.find((each) => each.code === code);
  return indicator?.values.map(({ value }) => value) ?? [];
}

const states = {
  TO_DO: 'À faire',
  IN_PROGRESS: 'En cours',
  DONE: 'Faite',
  DROPPED: 'Abandonnée',
} as const;

function Decisions({ decisions }: Pick<Sheet, 'decisions'>) {
  return (
    <>
      <h2>Décisions des comités ({count(decisions.totalCount)})</h2>
      {decisions.totalCount === 0 && <p>Aucune décision publiée.</p>}
      <ul className="list">
        {decisions.nodes.map(({ id, title, text, dueOn, state, isLate, assignee }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p>{text}</p>
            <ul className="facts">
              <li>
                <span className={`badge ${isLate ? 'bad' : ''}`}>
                  {isLate ? 'En retard' : states[state]}
                </span>
              </li>
              {dueOn && (
                <li>
                  Pour le <time dateTime={dueOn}>{briefDate(dueOn)}</time>
                </li>
              )}
              {assignee && <li>{owners[assignee]}</li>}
            </ul>
          </li>
        ))}
      </ul>
      <p>
        <a href="/comites">Voir les comités</a>
      </p>
    </>
  );
}
