import { date } from '@relance/sdk/french/dates.ts';
import { counted } from '@relance/sdk/french/numbers.ts';
import { NotFound } from '../../server/failures.ts';
import type { Page } from '../../server/screen.ts';
import { Decisions } from '../committees/Decisions.tsx';
import { roles } from '../committees/labels.ts';
import { parted, Sessions } from '../committees/Sessions.tsx';
import { CommitteeSheet } from './documents.ts';

/** One committee: what it follows, who sits in it, its sessions and what it still has to see done. */
export const page: Page = async (visit) => {
  const { committee, open } = await visit.ask(CommitteeSheet, { code: visit.params['id'] ?? '' });
  if (!committee) throw new NotFound('Ce comité n’existe pas.');
  const { next, past } = parted(committee.sessions.nodes);
  return {
    title: committee.name,
    description: committee.purpose,
    section: 'comites',
    body: (
      <>
        <ol className="crumbs no-print" aria-label="Fil d’Ariane">
          <li>
            <a href="/comites">Comités</a>
          </li>
        </ol>
        <h1>{committee.name}</h1>
        <p className="lead">{committee.purpose}</p>
        {committee.demo && <p className="badge">Exemple de démonstration</p>}
        <h2>Prochaine séance</h2>
        <Sessions sessions={next} />
        <h2>Séances passées</h2>
        <Sessions sessions={past} />
        <h2>{counted(open.totalCount, 'décision')} à suivre</h2>
        <Decisions decisions={open.nodes} today={visit.today} withSession />
        <h2>Ce que le comité suit</h2>
        <ul>
          {committee.propositions.map(({ number, title }) => (
            <li key={number}>
              <a href={`/pilotage/actions?proposition=${number}`}>
                Proposition {number}
                {'\u00A0'}: {title}
              </a>
            </li>
          ))}
        </ul>
        <h2>Membres</h2>
        <ul>
          {committee.members.map(({ role, from, until, organization }) => (
            <li key={`${organization.siren} ${role} ${from ?? ''}`}>
              {organization.name ?? organization.siren} ({roles[role].toLowerCase()}
              {from !== null && `, depuis le ${date(from)}`}
              {until !== null && `, jusqu’au ${date(until)}`})
            </li>
          ))}
        </ul>
      </>
    ),
  };
};
