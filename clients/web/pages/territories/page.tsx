import { count, counted, euro, shortEuro } from '@relance/sdk/french/numbers.ts';
import { Candidates } from '../../communes/Candidates.tsx';
import { chosenCommune } from '../../communes/chosenCommune.ts';
import { CommuneField } from '../../communes/CommuneField.tsx';
import { Choropleth } from '../../map/Choropleth.tsx';
import type { Page } from '../../server/screen.ts';
import { TerritoriesIndex } from './documents.ts';

/** Every commune and EPCI: a field to find one, a map, and the list. */
export const page: Page = async (visit) => {
  const { query } = visit;
  const chosen = await chosenCommune(visit);
  if (chosen.commune) return { redirect: `/territoires/${chosen.commune.inseeCode}` };
  const data = await visit.ask(TerritoriesIndex, {});
  const { epcis, aids, subsidies, investments, byCommune, byEpci } = data;
  visit.noteSilent(subsidies.freshness.silent);
  const values = new Map(byCommune.cells.map(({ keys, value }) => [keys[0]?.code ?? '', value]));
  const perEpci = new Map(byEpci.cells.map(({ keys, value }) => [keys[0]?.code ?? '', value]));
  const direction = query.choice('sens', ['croissant', 'decroissant'] as const);
  const by = query.choice('tri', ['nom', 'valeur'] as const) ?? 'nom';
  const perHead = byCommune.total.value;
  return {
    title: 'Territoires',
    description: 'Aides, subventions et investissements de chaque commune du Lot-et-Garonne.',
    section: 'territoires',
    body: (
      <>
        <h1>Les aides et l’argent du plan, commune par commune</h1>
        <form action="/territoires" className="card">
          <Candidates chosen={chosen} path="/territoires" query={query} />
          <div className="search-line">
            <div>
              <CommuneField chosen={chosen} />
            </div>
            <button>Voir la commune</button>
          </div>
        </form>
        <h2>Le département en chiffres</h2>
        <ul className="numbers">
          <li>
            <span className="value">{count(aids.totalCount)}</span> aides ouvertes
          </li>
          <li>
            <data className="value" value={subsidies.sums.amount}>
              {shortEuro(subsidies.sums.amount)}
            </data>{' '}
            de subventions attribuées, en {counted(subsidies.totalCount, 'dossier')}
          </li>
          <li>
            <span className="value">{perHead === null ? '–' : euro(perHead)}</span> par habitant
          </li>
          <li>
            <data className="value" value={investments.sums.totalCost}>
              {shortEuro(investments.sums.totalCost)}
            </data>{' '}
            d’investissements, en {counted(investments.totalCount, 'opération')}
          </li>
        </ul>
        <Choropleth
          id="par-habitant"
          level={2}
          finding="Subventions attribuées par habitant, dans chaque commune"
          column={{ label: 'Subventions par habitant', format: 'euro' }}
          values={values}
          hrefOf={(code) => `/territoires/${code}`}
          order={{
            by: by === 'nom' ? 'name' : 'value',
            direction: direction === 'decroissant' ? 'descending' : 'ascending',
          }}
          sortHref={(order) =>
            `${query.with('/territoires', {
              tri: order.by === 'name' ? 'nom' : 'valeur',
              sens: order.direction === 'descending' ? 'decroissant' : 'croissant',
            })}#par-habitant`
          }
          tableOpen={query.text('tri') !== undefined}
          source={{ name: 'Partenaires du plan de relance', at: subsidies.freshness.asOf }}
          links={{
            csv: '/opendata/territoires.csv',
            xlsx: '/opendata/territoires.xlsx',
            permalink: '/territoires#par-habitant',
          }}
        />
        <h2>Les intercommunalités et leurs communes</h2>
        <ul className="list">
          {epcis.map(({ siren, name, departmentPopulation, communes }) => (
            <li key={siren}>
              <h3>
                <a href={`/territoires/${siren}`}>{name ?? siren}</a>
              </h3>
              <p className="soft">
                {counted(communes?.length ?? 0, 'commune')}
                {departmentPopulation !== null && `, ${counted(departmentPopulation, 'habitant')}`}
                {perEpci.get(siren) != null &&
                  `, ${euro(perEpci.get(siren) ?? 0)} de subventions par habitant`}
              </p>
              <details>
                <summary>Ses communes</summary>
                <ul className="places">
                  {communes?.map((commune) => (
                    <li key={commune.inseeCode}>
                      <a href={`/territoires/${commune.inseeCode}`}>{commune.name}</a>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      </>
    ),
  };
};
