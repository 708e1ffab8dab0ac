import {
  aidStatusSlugs,
  audienceSlugs,
  ownerSlugs,
  themeSlugs,
} from '@relance/sdk/french/slugs.ts';
import type { Parameters } from '../parameters/readParameters.ts';

/** The part of an address that chooses aids: the site, the feeds and the widget call it the same. */
export function filterQuery(chosen: Parameters): URLSearchParams {
  const { statut } = chosen;
  const lists = {
    public: chosen.public.map((each) => audienceSlugs.slugOf(each)),
    theme: chosen.theme.map((each) => themeSlugs.slugOf(each)),
    porteur: chosen.porteur.map((each) => ownerSlugs.slugOf(each)),
    statut: statut.flatMap((each) => (each === 'ALL' ? [] : [aidStatusSlugs.slugOf(each)])),
  };
  const { commune, epci, financeur, texte } = chosen;
  const given = Object.entries({ ...lists, commune, epci, financeur, texte }).flatMap(
    ([name, value]): [string, string][] => {
      const text = Array.isArray(value) ? value.join(',') : value;
      return text === undefined || text === '' ? [] : [[name, text]];
    },
  );
  return new URLSearchParams(given);
}

/** The same list on the site. */
export function siteLink(base: string, chosen: Parameters): string {
  if (chosen.id !== undefined) return `${base}/aides/${encodeURIComponent(chosen.id)}`;
  const query = filterQuery(chosen);
  return query.size === 0 ? `${base}/aides` : `${base}/aides?${query}`;
}
