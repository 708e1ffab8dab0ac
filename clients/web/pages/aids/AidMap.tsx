import { owners } from '@relance/sdk/french/labels.ts';
import { count } from '@relance/sdk/french/numbers.ts';
import type { AidFilter, AidTerritoriesQuery } from '../../__generated__/graphql.ts';
import { Choropleth } from '../../map/Choropleth.tsx';
import { drawnCommunes } from '../../map/communes.ts';
import type { CommuneOrder } from '../../map/CommuneTable.tsx';
import type { Visit } from '../../server/visit.ts';
import { type CoveredPlaces, coverageOf } from './coverage.ts';
import { AidTerritories, EpciCommunes } from './mapDocuments.ts';

/** Pages of 200 aids: as many as a map waits for. */
const mostPages = 10;

/** What only the page understands. */
const unlisted = { vue: undefined, communes: undefined };

const orders = ['nom', 'nom-inverse', 'nombre', 'nombre-inverse'] as const;

/** The communes by how many aids of the list are open in them. */
export async function aidMap(visit: Visit, filter: AidFilter) {
  const { query } = visit;
  const sorted = query.choice('communes', orders) ?? 'nom';
  const [{ territories, asOf, isCut }, { epcis }] = await Promise.all([
    allTerritories(visit, filter),
    visit.ask(EpciCommunes, {}),
  ]);
  const members = new Map(
    epcis.map(({ siren, communes }) => [siren, (communes ?? []).map((each) => each.inseeCode)]),
  );
  const counts = coverageOf(
    territories,
    members,
    drawnCommunes.map(({ code }) => code),
  );
  const [least, most] = [Math.min(...counts.values()), Math.max(...counts.values())];
  return (
    <>
      {isCut && <p className="notice">La carte compte les 2{'\u202F'}000 premières aides.</p>}
      <Choropleth
        id="carte"
        level={2}
        finding={`De ${count(least)} à ${count(most)} aides de cette liste selon la commune`}
        column={{ label: 'Aides', format: 'count' }}
        values={counts}
        hrefOf={(code) => query.with('/aides', { vue: undefined, commune: code })}
        order={orderOf(sorted)}
        sortHref={(order) => query.with('/aides', { communes: nameOf(order) })}
        source={{ name: owners.CONFERENCE, at: asOf }}
        missing={visit.absences.map(({ label }) => ({ name: label }))}
        links={{
          csv: query.with('/opendata/aides.csv', { ...unlisted, dialecte: 'excel' }),
          xlsx: query.with('/opendata/aides.xlsx', unlisted),
          permalink: query.with('/aides', {}),
        }}
      />
    </>
  );
}

async function allTerritories(visit: Visit, filter: AidFilter) {
  const territories: CoveredPlaces[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < mostPages; pages++) {
    const answer: AidTerritoriesQuery = await visit.ask(AidTerritories, { filter, after });
    const { aids } = answer;
    // An owner that is silent does not say where its aids are open.
    territories.push(...aids.nodes.flatMap(({ territory }) => territory ?? []));
    after = aids.pageInfo.endCursor;
    if (!aids.pageInfo.hasNextPage) {
      return { territories, asOf: aids.freshness.asOf, isCut: false };
    }
  }
  return { territories, asOf: visit.now.toISOString(), isCut: true };
}

function orderOf(name: (typeof orders)[number]): CommuneOrder {
  return {
    by: name.startsWith('nombre') ? 'value' : 'name',
    direction: name.endsWith('-inverse') ? 'descending' : 'ascending',
  };
}

function nameOf({ by, direction }: CommuneOrder): string {
  return `${by === 'value' ? 'nombre' : 'nom'}${direction === 'descending' ? '-inverse' : ''}`;
}
