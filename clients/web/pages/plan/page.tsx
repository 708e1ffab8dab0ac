import { actionStatuses, owners } from '@relance/sdk/french/labels.ts';
import { count, counted, euro, share, shortEuro } from '@relance/sdk/french/numbers.ts';
import type { ActionRowFragment, PropositionMoneyFragment } from '../../__generated__/graphql.ts';
import { Figure } from '../../figures/Figure.tsx';
import type { Page } from '../../server/screen.ts';
import { PlanOverview } from './documents.ts';
import { stateOf } from './stateOf.ts';

type Status = ActionRowFragment['status'];

/** The twenty propositions: how far each has come, its money, its indicators, its aids. */
export const page: Page = async (visit) => {
  const { propositions, actions, aids, execution } = await visit.ask(PlanOverview, {});
  visit.noteSilent(execution.freshness.silent);
  const money = new Map(execution.groups.map((group) => [group.key?.code ?? '', group]));
  const open = new Map(aids.cells.map(({ keys, value }) => [keys[0]?.code ?? '', value ?? 0]));
  const statuses = new Map<string, Map<Status, number>>();
  for (const { keys, value } of actions.cells) {
    const of = statuses.get(keys[0]?.code ?? '') ?? new Map<Status, number>();
    of.set(keys[1]?.code as Status, value ?? 0);
    statuses.set(keys[0]?.code ?? '', of);
  }
  const { total } = execution;
  return {
    title: 'Le plan de relance',
    description: 'Les 20 propositions du plan de relance\u00A0: état, argent, indicateurs, aides.',
    section: 'plan',
    body: (
      <>
        <h1>Le plan de relance en 20 propositions</h1>
        <p className="lead">
          {counted(total.actions.count, 'action')} des partenaires les mettent en œuvre.
        </p>
        <ul className="numbers">
          <Amount value={total.actions.voted} label="votés pour les actions" />
          <Amount value={total.actions.committed ?? 0} label="engagés" />
          <Amount value={total.actions.paid} label="versés" />
          <li>
            <span className="value">{count(total.actions.late)}</span> actions en retard
          </li>
        </ul>
        <h2>Les propositions</h2>
        <ol className="list">
          {propositions.map((proposition) => {
            const { number, title, lead, indicatorProgress } = proposition;
            const of = statuses.get(String(number)) ?? new Map<Status, number>();
            const { label, tone } = stateOf(of);
            const spent = money.get(String(number))?.actions;
            const onTrack = indicatorProgress.filter((each) => each.isOnTrack);
            const judged = indicatorProgress.filter((each) => each.isOnTrack !== null);
            return (
              <li key={number} id={`proposition-${number}`}>
                <h3>
                  <a href={`/plan/${number}`}>
                    {number}. {title}
                  </a>
                </h3>
                <ul className="facts">
                  <li>
                    <span className={`badge ${tone}`}>{label}</span>
                  </li>
                  <li>{lead ? `Pilote\u00A0: ${owners[lead]}` : 'Sans pilote connu'}</li>
                  {of.size > 0 && <li>Actions{`\u00A0: ${countsOf(of)}`}</li>}
                </ul>
                {spent && spent.voted > 0 && (
                  <p>
                    {euro(spent.voted)} votés, {euro(spent.committed ?? 0)} engagés,{' '}
                    {euro(spent.paid)} versés.
                  </p>
                )}
                {judged.length > 0 && (
                  <p>
                    {onTrack.length} {onTrack.length < 2 ? 'indicateur' : 'indicateurs'} sur{' '}
                    {judged.length} dans les temps.
                  </p>
                )}
                {(open.get(String(number)) ?? 0) > 0 && (
                  <p>
                    <a href={`/plan/${number}#aides`}>
                      {counted(open.get(String(number)) ?? 0, 'aide ouverte', 'aides ouvertes')}
                    </a>
                  </p>
                )}
              </li>
            );
          })}
        </ol>
        <Figure
          id="argent"
          level={2}
          chart="bars"
          finding={findingOf(total)}
          caption="Part du budget voté qui est versée, par proposition"
          data={{
            head: 'Proposition',
            columns: [{ key: 'paid', label: 'Part versée', format: 'share' }],
            rows: propositions.map(({ number, title }) => ({
              label: `${number}. ${title ?? ''}`,
              href: `#proposition-${number}`,
              values: { paid: money.get(String(number))?.actions.paidRate ?? null },
            })),
          }}
          source={{ name: 'Partenaires du plan de relance', at: execution.freshness.asOf }}
          links={{
            csv: '/opendata/actions.csv',
            xlsx: '/opendata/actions.xlsx',
            permalink: '/plan#argent',
          }}
        />
        <ul className="exits" aria-label="Exporter le plan">
          <li>
            <a href="/opendata/actions.csv?dialecte=excel">Actions, CSV pour Excel</a>
          </li>
          <li>
            <a href="/opendata/actions.xlsx">XLSX</a>
          </li>
          <li>
            <a href="/actions.atom">Flux Atom</a>
          </li>
        </ul>
      </>
    ),
  };
};

function Amount({ value, label }: { value: number; label: string }) {
  return (
    <li>
      <data className="value" value={value}>
        {shortEuro(value)}
      </data>{' '}
      {label}
    </li>
  );
}

function findingOf({ actions: { voted, paid } }: PropositionMoneyFragment): string {
  if (voted === 0) return 'Aucun budget n’est encore voté';
  return `${share(paid / voted)} du budget voté est versé`;
}

function countsOf(counts: ReadonlyMap<Status, number>): string {
  return [...counts]
    .map(([status, value]) => `${count(value)} ${actionStatuses[status].toLowerCase()}`)
    .join(', ');
}
