import { counted } from '@relance/sdk/french/numbers.ts';
import type { CommitteesSeenQuery } from '../../__generated__/graphql.ts';
import type { Page } from '../../server/screen.ts';
import { Decisions } from './Decisions.tsx';
import { CommitteesSeen } from './documents.ts';
import { roles } from './labels.ts';
import { parted, Sessions } from './Sessions.tsx';

/** Who follows the plan, when they meet, and what they decided that is not done. */
export const page: Page = async (visit) => {
  const { committees, late } = await visit.ask(CommitteesSeen, {});
  return {
    title: 'Comités de suivi',
    description: 'Les comités qui suivent le plan de relance\u00A0: séances, décisions, membres.',
    section: 'comites',
    body: (
      <>
        <h1>Comités de suivi</h1>
        <p className="lead">
          Trois questions{'\u00A0'}: les aides sont-elles lisibles, cohérentes, efficaces{'\u00A0'}?
          Les chiffres sont dans <a href="/pilotage">le pilotage</a>.
        </p>
        <div className="stack">
          {committees.map((committee) => (
            <Committee key={committee.code} {...committee} />
          ))}
        </div>
        <h2 id="retards">
          {counted(late.totalCount, 'décision')} en retard
          {late.nodes.length < late.totalCount && ` (les ${late.nodes.length} premières)`}
        </h2>
        <Decisions decisions={late.nodes} today={visit.today} withSession />
      </>
    ),
  };
};

function Committee(props: CommitteesSeenQuery['committees'][number]) {
  const { code, name, purpose, members, sessions } = props;
  const { next, past } = parted(sessions.nodes);
  const present = members.filter(({ until }) => until === null);
  return (
    <section className="card" aria-labelledby={code}>
      <h2 id={code}>
        <a href={`/comites/${code}`}>{name}</a>
      </h2>
      <p>{purpose}</p>
      <h3>Prochaine séance</h3>
      <Sessions sessions={next} />
      <h3>Séances passées</h3>
      <Sessions sessions={past} />
      <details>
        <summary>{counted(present.length, 'membre')}</summary>
        <ul>
          {present.map(({ role, organization }) => (
            <li key={organization.siren}>
              {organization.name ?? organization.siren} ({roles[role].toLowerCase()})
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
