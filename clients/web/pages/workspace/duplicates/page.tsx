import { briefDate, moment } from '@relance/sdk/french/dates.ts';
import { euro } from '@relance/sdk/french/numbers.ts';
import type {
  DuplicateKind,
  DuplicateSetFragment,
  DuplicateStatus,
} from '../../../__generated__/graphql.ts';
import { Pager } from '../../../parts/Pager.tsx';
import { Failure, NotFound } from '../../../server/failures.ts';
import type { Action, Page } from '../../../server/screen.ts';
import { Frame } from '../Frame.tsx';
import { aidPartner } from '../aid/inputs.ts';
import { workspaceOf } from '../workspace.ts';
import { written } from '../written.ts';
import { DecideDuplicates, DuplicateList } from './documents.ts';

const views = {
  'a-decider': { label: 'À décider', status: 'OPEN' },
  doublons: { label: 'Doublons', status: 'DUPLICATE' },
  distincts: { label: 'Distincts', status: 'DISTINCT' },
} as const satisfies Readonly<Record<string, { label: string; status: DuplicateStatus }>>;
const viewNames = Object.keys(views) as readonly (keyof typeof views)[];

const kinds: Readonly<Record<DuplicateKind, string>> = {
  SAME_LINE: 'Lignes identiques dans un fichier',
  SAME_GRANT: 'La même subvention dans deux fichiers',
  SIMILAR_BENEFICIARY: 'Un bénéficiaire sous plusieurs noms',
};

const path = '/espace/doublons';

/** Records that may be the same thing told twice. */
export const page: Page = async (visit) => {
  const workspace = workspaceOf(visit);
  const partner = aidPartner(workspace.partner);
  const view = visit.query.choice('decision', viewNames) ?? 'a-decider';
  const answer = await visit.ask(DuplicateList, {
    ...{ ...workspace.asked, status: views[view].status, first: 10 },
    after: visit.query.text('apres'),
  });
  const found = answer[partner];
  const action = workspace.to(path, { decision: view });
  return {
    title: 'Doublons',
    section: 'espace',
    unlisted: true,
    body: (
      <Frame visit={visit} workspace={workspace} title="Doublons possibles">
        <p>
          Tant que personne ne décide, chaque fiche compte. D’un doublon, une seule fiche compte
          dans les sommes{'\u00A0'}; rien n’est effacé, et la décision peut être reprise.
        </p>
        <ul className="tabs">
          {viewNames.map((name) => (
            <li key={name}>
              <a
                href={workspace.to(path, { decision: name })}
                aria-current={name === view ? 'page' : undefined}
              >
                {views[name].label}
              </a>
            </li>
          ))}
        </ul>
        {found?.edges.length === 0 && <p role="status">Rien ici.</p>}
        <div className="stack">
          {found?.edges.map(({ node }) => (
            <Candidates key={node.id} set={node} action={action} />
          ))}
        </div>
        {found && <Pager path={path} query={visit.query} pageInfo={found.pageInfo} />}
      </Frame>
    ),
  };
};

/** Takes a decision, or opens the question again. */
export const action: Action = async (visit, form) => {
  const workspace = workspaceOf(visit);
  const partner = aidPartner(workspace.partner);
  const kept = form.get('garder') ?? undefined;
  const decisions: Readonly<Record<string, DuplicateStatus>> = {
    doublon: 'DUPLICATE',
    distincts: 'DISTINCT',
    rouvrir: 'OPEN',
  };
  const status = decisions[form.get('faire') ?? ''];
  if (status === undefined) throw new Failure(400, 'Action inconnue', 'Revenez aux doublons.');
  const variables = {
    ...workspace.asked,
    id: form.get('ensemble') ?? '',
    status,
    keep: status === 'DUPLICATE' ? kept : undefined,
    note: form.get('note')?.trim() || undefined,
    by: workspace.by,
  };
  const decided = written(await visit.write(DecideDuplicates, variables))[partner];
  if (!decided) throw new NotFound('Ces doublons n’existent pas dans votre espace.');
  const { decision } = Object.fromEntries(visit.query.params);
  return { redirect: workspace.to(path, { decision, fait: 'decide' }) };
};

function Candidates({ set, action }: { set: DuplicateSetFragment; action: string }) {
  const { id, kind, status, members, keptId } = set;
  const kept = keptId ?? members[0]?.id;
  return (
    <form className="card stack" method="post" action={action} aria-labelledby={`titre-${id}`}>
      <h2 id={`titre-${id}`}>{kinds[kind]}</h2>
      <input type="hidden" name="ensemble" value={id} />
      <fieldset>
        <legend>
          {status === 'OPEN' ? 'La fiche à garder, si c’est un doublon' : 'Les fiches'}
        </legend>
        {members.map((member) => (
          <label className="choice" key={member.id}>
            <input
              type="radio"
              name="garder"
              value={member.id}
              defaultChecked={member.id === kept}
            />
            <span>
              <strong>{member.title}</strong>
              <br />
              <span className="soft">
                {[
                  member.name,
                  member.number,
                  euro(member.amount),
                  dayOf(member.on),
                  member.file === null ? null : `${member.file}, ligne ${member.line ?? '?'}`,
                ]
                  .filter((each) => each !== null)
                  .join(' · ')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {set.decidedAt !== null && (
        <p className="soft">
          Décidé le {moment(set.decidedAt)}
          {set.decidedBy !== null && ` par ${set.decidedBy}`}
          {set.note !== null && `\u00A0: ${set.note}`}
        </p>
      )}
      <div>
        <label htmlFor={`note-${id}`}>Note (facultatif)</label>
        <input type="text" id={`note-${id}`} name="note" maxLength={500} />
      </div>
      <p className="actions">
        <button name="faire" value="doublon">
          C’est un doublon{'\u00A0'}: garder celle-ci
        </button>
        <button className="second" name="faire" value="distincts">
          Ce sont deux choses différentes
        </button>
        {status !== 'OPEN' && (
          <button className="second" name="faire" value="rouvrir">
            Remettre à décider
          </button>
        )}
      </p>
    </form>
  );
}

function dayOf(on: string | null): string | null {
  return on !== null && /^\d{4}-\d{2}-\d{2}$/.test(on) ? briefDate(on) : on;
}
