import type { Visit } from '../../../server/visit.ts';

/** To the log-in, and back to this page afterwards. */
export function LogIn({ visit: { path, query } }: { visit: Visit }) {
  const here = query.with(path, {});
  return <a href={`/connexion?vers=${encodeURIComponent(here)}`}>Se connecter</a>;
}
