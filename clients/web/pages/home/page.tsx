import { help } from '@relance/sdk/french/help.ts';
import { counted } from '@relance/sdk/french/numbers.ts';
import { audienceSlugs } from '@relance/sdk/french/slugs.ts';
import type { AidCardFragment } from '../../__generated__/graphql.ts';
import { AidItem } from '../../parts/AidItem.tsx';
import type { Page } from '../../server/screen.ts';
import { HomeFigures } from './documents.ts';

type Audience = AidCardFragment['audiences'][number];

/** Who people say they are, and the publics of the vocabulary behind it. */
const doors: readonly { label: string; audiences: readonly [Audience, ...Audience[]] }[] = [
  { label: 'Je suis une association', audiences: ['ASSOCIATION'] },
  {
    label: 'J’ai une entreprise ou un commerce',
    audiences: ['FIRM', 'SHOP', 'CRAFT', 'SOLE_TRADER'],
  },
  { label: 'J’ai une exploitation agricole', audiences: ['FARM'] },
  { label: 'Je travaille dans le tourisme', audiences: ['TOURISM_OPERATOR'] },
  { label: 'Je suis une commune', audiences: ['COMMUNE', 'EPCI'] },
  { label: 'Je suis un particulier', audiences: ['HOUSEHOLD', 'JOB_SEEKER', 'YOUNG_PERSON'] },
];

/** One field, six doors, one phone number. */
export const page: Page = async (visit) => {
  const { aids } = await visit.ask(HomeFigures, { statuses: ['OPEN'] });
  visit.noteSilent(aids.freshness.silent);
  return {
    title: 'Relance 47',
    description: 'Toutes les aides du plan de relance du Lot-et-Garonne, en un seul endroit.',
    body: (
      <>
        <h1>Toutes les aides du Lot-et-Garonne, en un seul endroit</h1>
        <p className="lead">
          {counted(aids.totalCount, 'aide ouverte', 'aides ouvertes')} aujourd’hui, de{' '}
          {aids.facets.owners.length} partenaires. Sans compte, sans démarche pour chercher.
        </p>
        <form action="/aides" className="card">
          <div className="search-line">
            <div>
              <label htmlFor="q">Que cherchez-vous{'\u00A0'}?</label>
              <input type="search" id="q" name="q" maxLength={200} />
            </div>
            <button>Rechercher</button>
          </div>
        </form>
        <h2>Ou dites-nous qui vous êtes</h2>
        <ul className="grid">
          {doors.map(({ label, audiences }) => (
            <li key={label}>
              <a className="door" href={`/trouver?public=${audienceSlugs.slugOf(audiences[0])}`}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a className="button" href="/trouver">
            Trouver une aide en cinq questions
          </a>
        </p>
        <p className="notice">
          Vous préférez parler à quelqu’un{'\u00A0'}? {help.name},{' '}
          <a href={help.href}>{help.phone}</a>, {help.hours}.
        </p>
        <h2>Modifiées récemment</h2>
        <ul className="list">
          {aids.nodes.map((aid) => (
            <li key={aid.id}>
              <AidItem aid={aid} today={visit.today} level={3} />
            </li>
          ))}
        </ul>
      </>
    ),
  };
};
