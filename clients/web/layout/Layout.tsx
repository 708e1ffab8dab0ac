import { help } from '@relance/sdk/french/help.ts';
import { moment } from '@relance/sdk/french/dates.ts';
import type { Assets } from '../server/assets.ts';
import type { Screen, Section } from '../server/screen.ts';
import type { Absence, Visit } from '../server/visit.ts';

const site = 'Relance 47';

interface Place {
  section: Section;
  href: string;
  label: string;
}

const publicPlaces: readonly Place[] = [
  { section: 'trouver', href: '/trouver', label: 'Trouver une aide' },
  { section: 'aides', href: '/aides', label: 'Toutes les aides' },
  { section: 'territoires', href: '/territoires', label: 'Territoires' },
  { section: 'plan', href: '/plan', label: 'Le plan' },
  { section: 'pilotage', href: '/pilotage', label: 'Pilotage' },
  { section: 'comites', href: '/comites', label: 'Comités' },
  { section: 'explorer', href: '/explorer', label: 'Explorateur' },
];

export interface LayoutProps {
  screen: Screen;
  visit: Visit;
  assets: Assets;
}

/** What every page has around its own: head, navigation, phone number, absences, foot. */
export function Layout({ screen, visit, assets }: LayoutProps) {
  const { title, description, body, feeds = [], unlisted, facts, script } = screen;
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === site ? site : `${title} – ${site}`}</title>
        {description && <meta name="description" content={description} />}
        {unlisted && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <style dangerouslySetInnerHTML={{ __html: assets.styles }} />
        <link rel="icon" href={icon} />
        {feeds.map(({ title: name, href, type }) => (
          <link key={href} rel="alternate" type={type} title={name} href={href} />
        ))}
        <script type="module" src={assets.script('site')} />
        {script && <script type="module" src={assets.script(script)} />}
        {facts && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: JSON.stringify(facts).replaceAll('<', '\\u003c') }}
          />
        )}
      </head>
      <body>
        <a className="skip" href="#contenu">
          Aller au contenu
        </a>
        <Head section={screen.section} visit={visit} />
        <main id="contenu" tabIndex={-1}>
          <Absences absences={visit.absences} />
          {body}
        </main>
        <Foot visit={visit} />
      </body>
    </html>
  );
}

function Head({ section, visit }: { section: Section | undefined; visit: Visit }) {
  const places = visit.partners.length > 0 ? [...publicPlaces, workspace] : publicPlaces;
  return (
    <header className="head">
      <div className="head-top">
        <a className="brand" href="/">
          <strong>Relance 47</strong> <span>Le plan de relance du Lot-et-Garonne</span>
        </a>
        <p className="help">
          <span>{help.name}</span> <a href={help.href}>{help.phone}</a>
        </p>
      </div>
      <nav aria-label="Rubriques">
        <ul>
          {places.map((place) => (
            <li key={place.href}>
              <a href={place.href} aria-current={place.section === section ? 'page' : undefined}>
                {place.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

const workspace: Place = { section: 'espace', href: '/espace', label: 'Mon espace' };

/** Who did not answer, and of when is what the page shows of them. */
function Absences({ absences }: { absences: readonly Absence[] }) {
  if (absences.length === 0) return null;
  return (
    <section className="absences" aria-label="Données incomplètes">
      {absences.map(({ label, lastKnownAt }) => (
        <p key={label}>
          <span aria-hidden="true">⚠ </span>
          <strong>
            {label}
            {'\u00A0'}: indisponible.
          </strong>{' '}
          {lastKnownAt === null ? (
            'Ses données manquent sur cette page.'
          ) : (
            <>
              Dernières valeurs connues{'\u00A0'}:{' '}
              <time dateTime={lastKnownAt.toISOString()}>{moment(lastKnownAt)}</time>.
            </>
          )}
        </p>
      ))}
    </section>
  );
}

function Foot({ visit }: { visit: Visit }) {
  return (
    <footer className="foot">
      <p>
        <strong>Une question{'\u00A0'}?</strong> {help.name}, <a href={help.href}>{help.phone}</a>,{' '}
        {help.hours}.
      </p>
      <ul>
        <li>
          <a href="/opendata">Données ouvertes</a>
        </li>
        <li>
          <a href="/integrer">Intégrer les aides à votre site</a>
        </li>
        <li>
          <a href="/accessibilite">Accessibilité</a>
        </li>
        <li>
          <a href="/examples">Interroger le graphe</a>
        </li>
        <li>
          {visit.subject === null ? (
            <a href="/connexion">Se connecter</a>
          ) : (
            <a href="/connexion">
              Connexion{'\u00A0'}: {visit.scopes.join(', ')}
            </a>
          )}
        </li>
      </ul>
    </footer>
  );
}

/** The river and the hill, drawn in place: no second request for an icon. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%235a2a56'/%3E%3Cpath d='M2 11c3-3 4 1 7-2s4-4 5-4' fill='none' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E";
