import type { Scope } from '@relance/schema/access/scopes.ts';
import { bearer } from '@relance/sdk/client.ts';
import { postQuery } from './asking.ts';
import { tokenFrom } from './tokens.ts';

/** A page of the site as somebody visits it. */
export interface SitePage {
  path: string;
  /** Who visits it; the public where it is left out. */
  scope?: Scope;
}

interface Ids {
  aids: { nodes: { id: string }[] };
  committees: { id: string; code: string; sessions: { nodes: { id: string }[] } }[];
}

const ids = `{
  aids(first: 1, filter: { audiences: [FARM] }) { nodes { id } }
  committees { id code sessions(first: 1, statuses: [HELD]) { nodes { id } } }
}`;

const clubs = '{ subsidies(first: 20) { totalCount nodes { title grantedOn amount } } }';
const years = '{ subsidies(first: 0) { facets { years { code amount } } } }';
const places = '{ communes(first: 319) { inseeCode population } }';

/** SHA-256 of a file that the tourism committee keeps, with columns that nobody knows. */
async function keptFile(url: string): Promise<string> {
  const answer = await fetch(`${url}/owners/tourism/imports/look?file=clubs.csv`, {
    method: 'POST',
    headers: bearer(await tokenFrom(url, 'partner:tourism')),
    body: 'Financeur;Club;Montant subv.\n224700013;Judo club;8\n',
  });
  const { sha256 } = (await answer.json()) as { sha256: string };
  return sha256;
}

/** Every page for the public, and every page of the follow-up as a committee sees it. */
export async function sitePages(
  url: string,
): Promise<{ open: SitePage[]; steering: SitePage[]; workspace: SitePage[] }> {
  const { data } = await postQuery<Ids>(`${url}/graphql`, ids, {}, await tokenFrom(url));
  if (!data) throw new Error('The graph does not say which records have pages.');
  const aid = data.aids.nodes[0]?.id ?? '';
  const committee = data.committees[0]?.code ?? '';
  const session = data.committees.flatMap(({ sessions }) => sessions.nodes)[0]?.id ?? '';
  const open = [
    '/',
    '/trouver',
    '/trouver?public=exploitation-agricole&commune=47323&etape=resultat',
    '/aides',
    `/aides/${aid}`,
    '/territoires',
    '/territoires/47323',
    '/plan',
    '/plan/15',
    '/explorer',
    `/explorer?${new URLSearchParams({ requete: clubs, vue: 'tableau' })}`,
    `/explorer?${new URLSearchParams({ requete: years, vue: 'graphique' })}`,
    `/explorer?${new URLSearchParams({ requete: places, vue: 'carte' })}`,
    '/explorer/schema?type=Subsidy',
    '/accessibilite',
    '/connexion',
    '/integrer',
    '/opendata',
  ];
  const steering = [
    '/pilotage',
    '/pilotage/lisibilite',
    '/pilotage/coherence',
    '/pilotage/efficacite',
    '/pilotage/actions',
    '/pilotage/investissements',
    '/pilotage/subventions',
    '/pilotage/minimis',
    '/pilotage/qualite',
    '/comites',
    `/comites/${committee}`,
    `/seances/${session}`,
  ];
  const file = `fichier=${await keptFile(url)}&format=scdl-subsidies`;
  const workspace = [
    ...['/espace', '/espace/aides', '/espace/imports', '/espace/imports/nouveau'],
    ...[`/espace/imports/reconnaitre?${file}`, `/espace/imports/associer?${file}`],
  ];
  return {
    open: open.map((path) => ({ path })),
    steering: steering.map((path) => ({ path, scope: 'committee' })),
    workspace: workspace.map((path) => ({ path, scope: 'partner:tourism' })),
  };
}
