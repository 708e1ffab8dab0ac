import { escapeAttribute as escaped } from '@relance/sdk/export/escape.ts';
import type { Guest } from '@relance/sdk/surround.ts';
import type { Failed } from '../writing/failed.ts';

const said: Readonly<Record<string, readonly [title: string, text: string]>> = {
  NO_JOB: [
    'Ce fichier n’existe plus',
    'Il a été supprimé, ou il date de plus d’un jour. Demandez-le de nouveau dans l’explorateur.',
  ],
  NOT_READY: [
    'Ce fichier n’est pas encore écrit',
    'Revenez à sa page\u00A0: elle dit où il en est.',
  ],
  TOO_MANY_JOBS: [
    'Trop de fichiers attendent déjà',
    'Recommencez quand l’un d’eux est écrit, ou annulez-en un.',
  ],
  BAD_QUERY: [
    'Cette requête ne peut pas devenir un fichier',
    'Une requête qui lit une liste le peut. Voici ce qui ne va pas\u00A0:',
  ],
};

/** Why there is no such file, for people. */
export function refusalPage({ code, message }: Failed): Guest {
  const [title, text] = said[code] ?? ['Ce fichier ne peut pas être écrit', ''];
  const reason =
    code === 'BAD_QUERY' || !(code in said) ? `<p><code>${escaped(message)}</code></p>` : '';
  return {
    title,
    html: `<h1>${title}</h1><p>${text}</p>${reason}<p><a href="/explorer">Revenir à l’explorateur</a></p>`,
  };
}
