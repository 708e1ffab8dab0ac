import { briefDate } from '@relance/sdk/french/dates.ts';
import { actionStatuses, owners, publications } from '@relance/sdk/french/labels.ts';
import { counted, euro, shortEuro } from '@relance/sdk/french/numbers.ts';
import { actionStatusSlugs, ownerSlugs } from '@relance/sdk/french/slugs.ts';
import type {
  RecoveryActionFilter,
  RecoveryActionOrder,
  SteeringActionListQuery,
} from '../../../__generated__/graphql.ts';
import { Scroll } from '../../../figures/Frame.tsx';
import { Exits } from '../../../parts/Exits.tsx';
import { Pager } from '../../../parts/Pager.tsx';
import { some, valuesOf } from '../../../server/filters.ts';
import type { Query } from '../../../server/query.ts';
import type { Page } from '../../../server/screen.ts';
import { keysOf } from '../figures/keys.ts';
import { Partial } from '../figures/Partial.tsx';
import { datedView } from '../frame/dated.ts';
import { FilterForm } from '../frame/FilterForm.tsx';
import { SteeringPage } from '../frame/SteeringPage.tsx';
import { alertsOf, nextStep } from './alert.ts';
import { ActionList } from './documents.ts';

const path = '/pilotage/actions';

const orders = {
  proposition: { label: 'Proposition', order: 'PROPOSITION_ASC' },
  fin: { label: 'Fin la plus proche', order: 'ENDS_ON_ASC' },
  '-budget': { label: 'Budget le plus élevé', order: 'BUDGET_DESC' },
  titre: { label: 'Titre', order: 'TITLE_ASC' },
} as const satisfies Record<string, { label: string; order: RecoveryActionOrder }>;

/** The actions of the plan: where each stands, with whom, for how much, and what holds it up. */
export const page: Page = async (visit) => {
  const { query } = visit;
  const { asOf, on } = datedView(visit);
  const sort = query.choice('tri', keysOf(orders)) ?? 'proposition';
  const { recoveryActions } = await visit.ask(ActionList, {
    ...{ asOf, filter: actionFilter(query), orderBy: orders[sort].order },
    ...{ first: 20, after: query.text('apres', 2_000) },
  });
  const { totalCount, sums, facets, freshness, pageInfo, nodes } = recoveryActions;
  visit.noteSilent(freshness.silent);
  return {
    title: 'Actions du plan',
    section: 'pilotage',
    feeds: [
      { title: 'Actions', href: query.with('/actions.atom', {}), type: 'application/atom+xml' },
    ],
    body: (
      <SteeringPage visit={visit} path={path} title="Actions du plan de relance">
        <FilterForm
          {...{ query, path, words: true, button: 'Afficher les actions' }}
          selects={[
            {
              ...{ name: 'statut', label: 'État', all: 'Tous' },
              options: facets.statuses.map(({ code, count }) => ({
                value: actionStatusSlugs.slugOf(code as Action['status']),
                label: `${actionStatuses[code as Action['status']]} (${count})`,
              })),
            },
            {
              ...{ name: 'porteur', label: 'Partenaire', all: 'Tous' },
              options: facets.owners.map(({ code, count }) => ({
                value: ownerSlugs.slugOf(code as Action['owner']),
                label: `${owners[code as Action['owner']]} (${count})`,
              })),
            },
            {
              ...{ name: 'proposition', label: 'Proposition', all: 'Toutes' },
              options: facets.propositions.map(({ code, label, count }) => ({
                value: code,
                label: `${code}. ${label ?? ''} (${count})`,
              })),
            },
            {
              ...{ name: 'tri', label: 'Trier par' },
              options: keysOf(orders).map((value) => ({ value, label: orders[value].label })),
            },
          ]}
        />
        <p role="status">
          <strong>{counted(totalCount, 'action')}</strong>
          {'\u00A0'}: <Money value={sums.budget} /> votés, <Money value={sums.committed} /> engagés,{' '}
          <Money value={sums.paid} /> versés.
        </p>
        <Partial freshness={freshness} />
        {nodes.length === 0 && <p>Aucune action ne répond à ces critères.</p>}
        {nodes.length > 0 && <Table actions={nodes} on={on} />}
        <Pager path={path} query={query} pageInfo={pageInfo} />
        <Exits list="actions" query={query} path={path} />
      </SteeringPage>
    ),
  };
};

type Action = SteeringActionListQuery['recoveryActions']['nodes'][number];

function Table({ actions, on }: { actions: readonly Action[]; on: string }) {
  return (
    <Scroll label="Actions">
      <table>
        <caption className="unseen">Actions du plan de relance</caption>
        <thead>
          <tr>
            <th scope="col">Action</th>
            <th scope="col">État</th>
            <th scope="col">Pilote</th>
            <th scope="col">Jalon suivant</th>
            <th scope="col" className="num">
              Budget
            </th>
            <th scope="col" className="num">
              Engagé
            </th>
            <th scope="col" className="num">
              Versé
            </th>
            <th scope="col">Alerte</th>
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <Row key={action.id} action={action} on={on} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Row({ action, on }: { action: Action; on: string }) {
  const { id, title, status, publication, owner, lead, proposition, budget, committed, paid } =
    action;
  const step = nextStep(action, on);
  const alerts = alertsOf(action, on);
  return (
    <tr>
      <th scope="row">
        <a href={`/actions/${id}`}>{title}</a>{' '}
        <span className="soft">proposition {proposition.number}</span>{' '}
        {publication !== 'PUBLISHED' && (
          <span className="badge warn">{publications[publication]}</span>
        )}
      </th>
      <td>
        <span className={`badge ${looks[status]}`}>{actionStatuses[status]}</span>
      </td>
      <td>{lead.name ?? owners[owner]}</td>
      <td>{step ? `${step.title} (${briefDate(step.dueOn)})` : '–'}</td>
      <td className="num">{budget === null ? '–' : <Money value={budget} />}</td>
      <td className="num">
        <Money value={committed} />
      </td>
      <td className="num">
        <Money value={paid} />
      </td>
      <td>
        {alerts.length === 0 ? (
          '–'
        ) : (
          <ul className="alerts">
            {alerts.map((alert) => (
              <li key={alert}>{alert}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

const looks: Readonly<Record<Action['status'], string>> = {
  ...{ NOT_STARTED: '', IN_PROGRESS: 'good', BLOCKED: 'bad', COMPLETED: 'good', ABANDONED: '' },
};

function Money({ value }: { value: number }) {
  return (
    <data value={value} title={euro(value)}>
      {shortEuro(value)}
    </data>
  );
}

function actionFilter(query: Query): RecoveryActionFilter {
  const number = query.whole('proposition', [1, 99]);
  return {
    text: query.text('q'),
    statuses: some(valuesOf(query, 'statut', actionStatusSlugs)),
    owners: some(valuesOf(query, 'porteur', ownerSlugs)),
    propositions: number === undefined ? undefined : [number],
  };
}
