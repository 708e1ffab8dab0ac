import { counted } from '@relance/sdk/french/numbers.ts';
import { audienceSlugs, themeSlugs } from '@relance/sdk/french/slugs.ts';
import type { ReactNode } from 'react';
import { Exits } from '../../parts/Exits.tsx';
import { Query } from '../../server/query.ts';
import type { Screen } from '../../server/screen.ts';
import type { Visit } from '../../server/visit.ts';
import { finderAddress } from './address.ts';
import { allAids } from './allAids.ts';
import { audiencesOf, type Told } from './answers.ts';
import { GivenAnswers } from './GivenAnswers.tsx';
import { JudgedList } from './JudgedList.tsx';
import { type Lists, type Sort, sortOut, sorts, widerBy } from './lists.ts';
import { NothingFound } from './NothingFound.tsx';
import { listScreen } from './listScreen.tsx';
import type { Verdict } from './verdict.ts';
import { WhyNot } from './WhyNot.tsx';

const few = 20;

/** The lists by their names in addresses. */
const listNames = { probables: 'likely', 'a-verifier': 'check', exclues: 'no' } as const;

/** The aids in three lists, each with its reasons. */
export async function resultScreen(visit: Visit, told: Told): Promise<Screen> {
  const { query, today } = visit;
  const sort = query.choice('tri', Object.keys(sorts) as Sort[]) ?? 'echeance';
  const { aids, isCut } = await allAids(visit);
  const lists = sortOut(aids, told.answers, today, sort);
  const only = query.choice('liste', Object.keys(listNames) as (keyof typeof listNames)[]);
  if (only) return listScreen(visit, only, lists[listNames[only]]);

  const { likely, check, no } = lists;
  const wider = likely.length === 0 ? widerBy(aids, told.answers, today) : [];
  const title = titleOf(lists);
  const all = listQuery(told);
  return {
    title,
    description: 'Les aides du plan de relance qui répondent à votre situation.',
    section: 'trouver',
    unlisted: true,
    feeds: [
      { title: 'Ces aides', href: all.with('/aides.atom', {}), type: 'application/atom+xml' },
      { title: 'Échéances', href: all.with('/aides.ics', {}), type: 'text/calendar' },
    ],
    body: (
      <>
        <h1 tabIndex={-1} autoFocus>
          {title}
        </h1>
        <GivenAnswers told={told} query={query} />
        <p className="soft">
          Ce résultat est une indication. Le partenaire qui verse l’aide décide.
        </p>
        {isCut && (
          <p className="notice">
            Il y a plus d’aides que cette page n’en lit. Répondez à une question de plus, ou voyez{' '}
            <a href="/aides">toutes les aides</a>.
          </p>
        )}
        <SortChoice query={query} sort={sort} />
        <Section id="probables" verdict="likely" lists={lists}>
          {likely.length === 0 && <NothingFound query={query} wider={wider} check={check.length} />}
          <JudgedList judged={likely.slice(0, few)} today={today} />
          <Rest query={query} list="probables" count={likely.length} />
        </Section>
        <Section id="a-verifier" verdict="check" lists={lists}>
          <p>Un point n’est pas connu, ou demande une question au partenaire.</p>
          <JudgedList judged={check.slice(0, few)} today={today} />
          <Rest query={query} list="a-verifier" count={check.length} />
        </Section>
        <Section id="pas-pour-vous" verdict="no" lists={lists}>
          <WhyNot lists={lists} query={query} today={today} />
          <details className="no-print">
            <summary>Voir les aides écartées, et pourquoi</summary>
            <JudgedList judged={no.slice(0, few)} today={today} brief />
          </details>
          <Rest query={query} list="exclues" count={no.length} />
        </Section>
        <h2>Garder ce résultat</h2>
        <p>
          <a href={finderAddress(query, { etape: 'resultat' })}>L’adresse de cette page</a> contient
          vos réponses{'\u00A0'}: gardez-la, partagez-la ou imprimez-la. Aucun compte n’est
          nécessaire.
        </p>
        <Exits list="aides" query={all} calendar widget />
      </>
    ),
  };
}

const headings: Readonly<Record<Verdict, string>> = {
  likely: 'Vous y avez probablement droit',
  check: 'À vérifier',
  no: 'Pas pour vous',
};

interface SectionProps {
  id: string;
  verdict: Verdict;
  lists: Lists;
  children: ReactNode;
}

function Section({ id, verdict, lists, children }: SectionProps) {
  const { length } = lists[verdict];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {headings[verdict]} ({length})
      </h2>
      {length > 0 || verdict === 'likely' ? children : <p className="soft">Aucune.</p>}
    </section>
  );
}

function Rest({ query, list, count }: { query: Query; list: string; count: number }) {
  if (count <= few) return null;
  return (
    <p>
      <a href={finderAddress(query, { etape: 'resultat', liste: list })}>
        Voir les {counted(count, 'aide')} de cette liste
      </a>
    </p>
  );
}

function SortChoice({ query, sort }: { query: Query; sort: Sort }) {
  return (
    <ul className="exits no-print" aria-label="Trier les listes">
      {(Object.keys(sorts) as Sort[]).map((name) => (
        <li key={name}>
          <a
            href={finderAddress(query, { etape: 'resultat', tri: name })}
            aria-current={name === sort ? 'true' : undefined}
          >
            {sorts[name]}
          </a>
        </li>
      ))}
    </ul>
  );
}

function titleOf({ likely, check }: Lists): string {
  if (likely.length > 0) return `${counted(likely.length, 'aide')} pour vous, probablement`;
  return check.length > 0 ? `${counted(check.length, 'aide')} à vérifier` : 'Aucune aide trouvée';
}

/** The answers as filters of the list of all aids, whose files and feeds take them. */
function listQuery({ answers }: Told): Query {
  const params = new URLSearchParams();
  for (const each of audiencesOf(answers)) params.append('public', audienceSlugs.slugOf(each));
  if (answers.place) params.set('commune', answers.place.inseeCode);
  for (const each of answers.themes ?? []) params.append('theme', themeSlugs.slugOf(each));
  params.set('statut', 'ouverte');
  return new Query(params);
}
