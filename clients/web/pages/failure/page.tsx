import { help } from '@relance/sdk/french/help.ts';
import type { Failure } from '../../server/failures.ts';
import type { Screen } from '../../server/screen.ts';
import type { Visit } from '../../server/visit.ts';

/** What went wrong, and where to go from here. */
export function failureScreen({ status, title, message }: Failure, visit: Visit): Screen {
  const login = (status === 401 || status === 403) && visit.subject === null;
  return {
    title,
    status,
    unlisted: true,
    body: (
      <>
        <h1>{title}</h1>
        <p className="lead">{message}</p>
        <ul>
          {login && (
            <li>
              <a href={`/connexion?vers=${encodeURIComponent(visit.path)}`}>Se connecter</a>
            </li>
          )}
          <li>
            <a href="/trouver">Trouver une aide en quelques questions</a>
          </li>
          <li>
            <a href="/aides">Voir toutes les aides</a>
          </li>
          <li>
            Appeler la cellule de relance{'\u00A0'}: <a href={help.href}>{help.phone}</a>,{' '}
            {help.hours}
          </li>
        </ul>
      </>
    ),
  };
}
