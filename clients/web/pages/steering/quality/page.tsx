import { civilDay } from '@relance/sdk/french/dates.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import { count, counted, euro } from '@relance/sdk/french/numbers.ts';
import type {
  ImportRunsFragment,
  SteeringDuplicatesQuery,
  SteeringImportsQuery,
} from '../../../__generated__/graphql.ts';
import type { Page } from '../../../server/screen.ts';
import type { Visit } from '../../../server/visit.ts';
import { ListTable } from '../figures/ListTable.tsx';
import { LogIn } from '../frame/LogIn.tsx';
import { partsOf } from '../frame/parts.ts';
import { SteeringPage } from '../frame/SteeringPage.tsx';
import { Feeds } from './Feeds.tsx';
import { DataDoubts, Freshness, Imports, PossibleDuplicates } from './documents.ts';

const path = '/pilotage/qualite';

/** How far the figures can be relied on: freshness, imports, duplicates, what is missing. */
export const page: Page = async (visit) => {
  const mayImport = visit.partners.length > 0 || visit.has('admin');
  const [fresh, doubts, imports, duplicates] = await partsOf(
    visit.ask(Freshness, {}),
    visit.ask(DataDoubts, {}),
    mayImport ? visit.ask(Imports, {}) : Promise.resolve(null),
    mayImport ? visit.ask(PossibleDuplicates, {}) : Promise.resolve(null),
  );
  if (doubts?.late) visit.noteSilent(doubts.late.freshness.silent);
  return {
    title: 'Qualité des données',
    section: 'pilotage',
    body: (
      <SteeringPage {...{ visit, path, lead }} title="Qualité des données" todayOnly>
        <h2>Fraîcheur par partenaire</h2>
        {fresh && <Feeds feeds={fresh.indexStatus.feeds} />}
        <h2>Ce qui manque ou fait douter</h2>
        {doubts && (
          <ul>
            <li>
              <a href="/pilotage/lisibilite#fiches-a-revoir">
                {counted(doubts.stale?.staleAids.totalCount ?? 0, 'fiche')} d’aide à revoir
              </a>
            </li>
            <li>
              {counted(doubts.late?.undated ?? 0, 'subvention')} en attente de versement sans date
              connue
            </li>
            <li>
              {counted(doubts.late?.unknown ?? 0, 'subvention')} dont personne ne dit si elles sont
              versées
            </li>
            <li>
              {counted(
                doubts.statistics?.leftOut.duplicates ?? 0,
                'doublon confirmé',
                'doublons confirmés',
              )}
              , hors des totaux, pour{' '}
              {counted(
                doubts.statistics?.total.count ?? 0,
                'subvention comptée',
                'subventions comptées',
              )}
            </li>
          </ul>
        )}
        <h2>Derniers imports</h2>
        {imports ? <Runs imports={imports} /> : <Reserved visit={visit} />}
        <h2>Doublons possibles</h2>
        {duplicates ? <Duplicates duplicates={duplicates} /> : <Reserved visit={visit} />}
      </SteeringPage>
    ),
  };
};

function Reserved({ visit }: { visit: Visit }) {
  return (
    <p className="notice">
      Chaque partenaire voit les siens, l’administration ceux de tous. <LogIn visit={visit} />
    </p>
  );
}

type Run = ImportRunsFragment['edges'][number]['node'];

const states: Readonly<Record<Run['state'], string>> = {
  RUNNING: 'en cours',
  DONE: 'terminé',
  CHECKED: 'vérifié seulement',
  FAILED: 'en échec',
  INTERRUPTED: 'interrompu',
  UNDONE: 'annulé',
};

function Runs({ imports }: { imports: SteeringImportsQuery }) {
  const runs = Object.values(imports).flatMap((told: ImportRunsFragment | null) =>
    (told?.edges ?? []).map(({ node }) => node),
  );
  if (runs.length === 0) return <p>Aucun import que vous puissiez voir.</p>;
  return (
    <ListTable
      finding="Derniers imports"
      columns={[
        { label: 'Fichier', type: 'text' },
        { label: 'Partenaire', type: 'text' },
        { label: 'Le', type: 'day' },
        { label: 'État', type: 'text' },
        { label: 'Lignes', type: 'count' },
        { label: 'Acceptées', type: 'count' },
        { label: 'Réparées', type: 'count' },
        { label: 'En quarantaine', type: 'count' },
      ]}
      rows={runs.map((run) => ({
        cells: [
          ...[run.file, owners[run.owner], civilDay(new Date(run.startedAt)), states[run.state]],
          ...[run.lineCount, run.accepted, run.repaired, run.quarantined],
        ],
      }))}
    />
  );
}

function Duplicates({ duplicates }: { duplicates: SteeringDuplicatesQuery }) {
  const seen = keysOf(duplicates).flatMap((name) => {
    const told = duplicates[name];
    return told ? [{ name, told }] : [];
  });
  if (seen.every(({ told }) => told.edges.length === 0)) {
    return <p>Aucun doublon possible que vous puissiez voir.</p>;
  }
  return seen.map(({ name, told }) => (
    <section key={name}>
      <h3>
        {labels[name]}
        {'\u00A0'}: {count(told.edges.length)}
        {told.pageInfo.hasNextPage && ' et plus'}
      </h3>
      <ul>
        {told.edges.slice(0, 5).map(({ node }) => (
          <li key={node.id}>
            {node.members.map(({ title, amount }) => `${title} (${euro(amount)})`).join(' / ')}
          </li>
        ))}
      </ul>
    </section>
  ));
}

const labels = {
  department: owners.DEPARTMENT,
  tourism: owners.TOURISM,
  chambers: owners.CHAMBERS,
  communes: owners.COMMUNES,
} as const;

function keysOf(duplicates: SteeringDuplicatesQuery) {
  return Object.keys(labels).filter((name) => name in duplicates) as (keyof typeof labels)[];
}

const lead = 'Peut-on se fier aux chiffres\u00A0? Qui est à jour, que reste-t-il à corriger\u00A0?';
