import { partners } from '@relance/schema/partners.ts';
import type { Page } from '../../server/screen.ts';

const roles = [
  { scope: 'committee', label: 'Comité de suivi', note: 'brouillons, cohérence, aides de minimis' },
  ...partners.map(({ name, label }) => ({
    scope: `partner:${name}`,
    label: `Agent : ${label}`,
    note: 'fiches, imports et brouillons de ce partenaire',
  })),
  { scope: 'analyst', label: 'Analyste', note: 'tout, sauf ce qui concerne des personnes' },
  { scope: 'admin', label: 'Administration', note: 'toute la plateforme' },
];

/** Where a session begins and ends. */
export const page: Page = async (visit) => {
  const to = localPath(visit.query.text('vers'));
  return Promise.resolve({
    title: 'Connexion',
    unlisted: true,
    body: (
      <>
        <h1>Connexion</h1>
        {visit.subject !== null && (
          <p className="notice">
            Vous êtes connecté avec le rôle{'\u00A0'}: <strong>{visit.scopes.join(', ')}</strong>.
          </p>
        )}
        {visit.demoLogin ? (
          <form method="post" action="/demo/login">
            <input type="hidden" name="to" value={to} />
            <p className="lead">
              Démonstration{'\u00A0'}: choisissez un rôle, aucun mot de passe n’est demandé. Cette
              page n’offre pas de rôles en production.
            </p>
            <ul className="list">
              {roles.map(({ scope, label, note }) => (
                <li key={scope}>
                  <button className="second" name="scope" value={scope}>
                    {label}
                  </button>{' '}
                  <span className="soft">{note}</span>
                </li>
              ))}
              <li>
                <button className="second" name="scope" value="">
                  Se déconnecter
                </button>
              </li>
            </ul>
          </form>
        ) : (
          <p>
            Les agents et les membres des comités se connectent par le service de leur organisme.
            Les pages publiques n’ont pas besoin de compte.
          </p>
        )}
      </>
    ),
  });
};

/** Nowhere but on this site. */
function localPath(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])/.test(path) ? path : '/pilotage';
}
