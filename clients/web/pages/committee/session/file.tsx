import { moment } from '@relance/sdk/french/dates.ts';
import { publications } from '@relance/sdk/french/labels.ts';
import type { SessionFileQuery } from '../../../__generated__/graphql.ts';
import { Pager } from '../../../parts/Pager.tsx';
import { NotFound } from '../../../server/failures.ts';
import type { Screen } from '../../../server/screen.ts';
import type { Visit } from '../../../server/visit.ts';
import { Decisions } from '../../committees/Decisions.tsx';
import { sessionStatuses } from '../../committees/labels.ts';
import { partsOf } from '../../steering/frame/parts.ts';
import { Changes } from './Changes.tsx';
import { SessionChanges, SessionFile, SessionSnapshot } from './documents.ts';
import { Snapshot } from './Snapshot.tsx';

type Session = NonNullable<SessionFileQuery['committeeSession']>;

/** How much the file shows of the changes: what the committee follows, or all. */
const reaches = ['suivi', 'tout'] as const;

/** The file of a session: for the screen, the printer and the PDF alike. */
export async function sessionFile(visit: Visit, id: string): Promise<Screen> {
  const { query } = visit;
  const reach = query.choice('perimetre', reaches) ?? 'suivi';
  const [file, told, frozen] = await partsOf(
    visit.ask(SessionFile, { id }),
    visit.ask(SessionChanges, {
      ...{ id, filter: { followedOnly: reach === 'suivi' } },
      ...{ first: 40, after: query.text('apres', 2_000) },
    }),
    visit.ask(SessionSnapshot, { id }),
  );
  const session = file?.committeeSession;
  if (!session) throw new NotFound('Cette séance n’existe pas, ou n’est pas publiée.');
  const changes = told?.committeeSession?.changes;
  if (changes) visit.noteSilent(changes.freshness.silent);
  const snapshot = frozen?.committeeSession?.snapshot;
  const path = `/seances/${id}`;
  return {
    title: `Dossier de séance\u00A0: ${session.title}`,
    section: 'comites',
    body: (
      <article className="sheet">
        <ol className="crumbs no-print" aria-label="Fil d’Ariane">
          <li>
            <a href="/comites">Comités</a>
          </li>
          {session.committee && (
            <li>
              <a href={`/comites/${session.committee.code}`}>{session.committee.name}</a>
            </li>
          )}
        </ol>
        <Head session={session} />
        <p className="no-print">
          <a className="button second" href={query.with(`${path}.pdf`, { apres: undefined })}>
            Dossier en PDF
          </a>
        </p>
        <h2>Ordre du jour</h2>
        <Agenda agenda={session.agenda} />
        <h2>Décisions</h2>
        <Decisions decisions={session.decisions.nodes} today={visit.today} />
        <h2 id="changements">Depuis la dernière séance</h2>
        <p className="no-print">
          {reach === 'suivi' ? (
            <>
              Ce que suit le comité.{' '}
              <a href={`${query.with(path, { perimetre: 'tout', apres: undefined })}#changements`}>
                Voir toutes les fiches
              </a>
            </>
          ) : (
            <>
              Toutes les fiches.{' '}
              <a
                href={`${query.with(path, { perimetre: undefined, apres: undefined })}#changements`}
              >
                Voir ce que suit le comité
              </a>
            </>
          )}
        </p>
        {changes ? <Changes changes={changes} /> : <p>Cette partie ne répond pas.</p>}
        {changes && <Pager path={path} query={query} pageInfo={changes.pageInfo} />}
        <h2>Chiffres de la séance</h2>
        {snapshot ? (
          <Snapshot snapshot={snapshot} />
        ) : (
          <p>Les chiffres de cette séance ne sont pas figés.</p>
        )}
      </article>
    ),
  };
}

function Head({ session }: { session: Session }) {
  const { title, heldAt, place, status, publication, committee, demo, attachments } = session;
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">
        {committee && `${committee.name}, `}
        <time dateTime={heldAt}>{moment(heldAt)}</time>
        {place !== null && `, ${place}`}
      </p>
      <p>
        <span className="badge">Séance {sessionStatuses[status].toLowerCase()}</span>{' '}
        {publication !== 'PUBLISHED' && (
          <span className="badge warn">{publications[publication]}</span>
        )}{' '}
        {demo && <span className="badge">Exemple de démonstration</span>}
      </p>
      {attachments.length > 0 && (
        <ul>
          {attachments.map((attachment) => (
            <li key={attachment.url}>
              <a href={attachment.url}>{attachment.title}</a> ({attachment.mediaType})
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Agenda({ agenda }: Pick<Session, 'agenda'>) {
  if (agenda.length === 0) return <p>Pas encore d’ordre du jour.</p>;
  return (
    <ol className="agenda">
      {agenda.map((item) => (
        <li key={item.id}>
          <strong>{item.title}</strong>
          {item.proposition && (
            <p className="soft">
              Proposition {item.proposition.number}
              {'\u00A0'}: {item.proposition.title}
            </p>
          )}
          {item.notes !== null && <p>{item.notes}</p>}
          <Records item={item} />
        </li>
      ))}
    </ol>
  );
}

/** The records that an item is about; those that one may not see leave no gap. */
function Records({ item }: { item: Session['agenda'][number] }) {
  const records = [
    ...item.aids.map((each) => ({ ...each, kind: 'aide', place: 'aides' })),
    ...item.recoveryActions.map((each) => ({ ...each, kind: 'action', place: 'actions' })),
    ...item.investments.map((each) => ({
      ...{ ...each, kind: 'investissement', place: 'investissements' },
    })),
    ...item.subsidies.map((each) => ({ ...each, kind: 'subvention', place: 'subventions' })),
  ];
  if (records.length === 0) return null;
  return (
    <ul>
      {records.map(({ id, title, kind, place }) => (
        <li key={id}>
          <a href={`/${place}/${id}`}>{title}</a> <span className="soft">({kind})</span>
        </li>
      ))}
    </ul>
  );
}
