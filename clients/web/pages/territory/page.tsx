import { count, counted, euro, shortEuro } from '@relance/sdk/french/numbers.ts';
import type { TerritoryFiguresQuery } from '../../__generated__/graphql.ts';
import { Candidates } from '../../communes/Candidates.tsx';
import { chosenCommune } from '../../communes/chosenCommune.ts';
import { AidItem } from '../../parts/AidItem.tsx';
import { ActionItems, InvestmentItems, SubsidyItems } from '../../parts/RecordItems.tsx';
import { NotFound, WrongAddress } from '../../server/failures.ts';
import type { Page } from '../../server/screen.ts';
import type { Visit } from '../../server/visit.ts';
import { comparedOf, Comparison, perHeadOf } from './Comparison.tsx';
import { TerritoryFigures } from './documents.ts';
import { FunderFigure, YearFigure } from './figures.tsx';
import { placeOf, type TerritoryPlace } from './place.ts';

/** What is open, received, planned and built in a commune or EPCI, beside others. */
export const page: Page = async (visit) => {
  const { query, path, today } = visit;
  const chosen = await chosenCommune(visit);
  const others = comparedCodes(visit);
  if (chosen.commune) {
    const codes = [...new Set([...others, chosen.commune.inseeCode])].slice(0, 3);
    return {
      redirect: `${query.with(path, { lieu: undefined, avec: codes.join(','), commune: undefined })}#comparer`,
    };
  }
  const place = await placeOf(visit, visit.params['code'] ?? '');
  if (!place) {
    throw new NotFound('Ce territoire n’est pas dans le Lot-et-Garonne, ou son code est faux.');
  }
  const compared = others.filter((code) => code !== place.code);
  const [figures, comparedPlaces] = await Promise.all([
    visit.ask(TerritoryFigures, place.asked),
    Promise.all(compared.map((code) => knownPlace(visit, code))),
  ]);
  const comparison =
    comparedPlaces.length === 0
      ? [{ place, totals: figures }]
      : await comparedOf(visit, [place, ...comparedPlaces]);
  const { aids, subsidies, recoveryActions, investments } = figures;
  visit.noteSilent(subsidies.freshness.silent);
  const filter = `${place.isCommune ? 'commune' : 'epci'}=${place.code}`;
  const figure = { place, filter, at: subsidies.freshness.asOf };
  return {
    title: place.name,
    description: `Aides ouvertes, subventions reçues et investissements\u00A0: ${place.name}.`,
    section: 'territoires',
    feeds: [
      {
        title: `Aides, ${place.name}`,
        href: `/aides.atom?${filter}`,
        type: 'application/atom+xml',
      },
    ],
    body: (
      <>
        <ol className="crumbs no-print" aria-label="Fil d’Ariane">
          <li>
            <a href="/territoires">Territoires</a>
          </li>
          {place.epci && (
            <li>
              <a href={`/territoires/${place.epci.siren}`}>{place.epci.name}</a>
            </li>
          )}
        </ol>
        <h1>{place.name}</h1>
        <p className="lead">{whatIsIt(place)}</p>
        <Headlines figures={figures} />

        <h2>Aides ouvertes ici ({count(aids.totalCount)})</h2>
        <ul className="list">
          {aids.nodes.map((aid) => (
            <li key={aid.id}>
              <AidItem aid={aid} today={today} level={3} />
            </li>
          ))}
        </ul>
        <p>
          <a href={`/aides?${filter}&statut=ouverte`}>Voir ces aides dans la liste</a>
          {place.isCommune && (
            <>
              {' · '}
              <a href={`/trouver?commune=${place.code}`}>Lesquelles sont pour moi{'\u00A0'}?</a>
            </>
          )}
        </p>

        <h2>Subventions reçues</h2>
        <p className="soft">
          Par des bénéficiaires situés ici. Les aides versées à des personnes n’y figurent pas une à
          une{'\u00A0'}; les doublons connus ne comptent qu’une fois
          {subsidies.sums.duplicatesLeftOut > 0 &&
            ` (${counted(subsidies.sums.duplicatesLeftOut, 'doublon')})`}
          .
        </p>
        <FunderFigure {...figure} table={figures.byFunder} />
        <YearFigure {...figure} table={figures.byYear} />
        <h3>Les dernières</h3>
        <SubsidyItems subsidies={subsidies.nodes} />
        <ul className="exits" aria-label="Exporter les subventions">
          <li>
            <a href={`/opendata/subventions.csv?${filter}&dialecte=excel`}>
              Toutes, CSV pour Excel
            </a>
          </li>
          <li>
            <a href={`/opendata/subventions.xlsx?${filter}`}>XLSX</a>
          </li>
          <li>
            <a href={`/subventions.atom?${filter}`}>Flux Atom</a>
          </li>
        </ul>

        <h2>Actions du plan ({count(recoveryActions.totalCount)})</h2>
        <p className="soft">Celles d’ici, et celles de tout le département.</p>
        <ActionItems actions={recoveryActions.nodes} />
        <p>
          <a href="/plan">Voir tout le plan</a>
        </p>

        <h2>Investissements ({count(investments.totalCount)})</h2>
        <p className="soft">Les plus importants d’abord.</p>
        <InvestmentItems works={investments.nodes} />
        <ul className="exits" aria-label="Exporter les investissements">
          <li>
            <a href={`/opendata/investissements.csv?${filter}&dialecte=excel`}>
              Tous, CSV pour Excel
            </a>
          </li>
          <li>
            <a href={`/opendata/investissements.xlsx?${filter}`}>XLSX</a>
          </li>
        </ul>

        <h2 id="comparer">Comparer</h2>
        <Candidates chosen={chosen} path={path} query={query} />
        <Comparison path={path} query={query} compared={comparison} />

        <h2>{place.isCommune ? 'Communes de la même intercommunalité' : 'Ses communes'}</h2>
        <ul className="places">
          {place.communes.map(({ inseeCode, name }) => (
            <li key={inseeCode}>
              <a href={`/territoires/${inseeCode}`}>{name ?? inseeCode}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  };
};

function Headlines({ figures }: { figures: TerritoryFiguresQuery }) {
  const { aids, subsidies, investments, perHead, everywhere } = figures;
  const average = everywhere.total.value;
  return (
    <ul className="numbers">
      <li>
        <span className="value">{count(aids.totalCount)}</span> aides ouvertes
      </li>
      <li>
        <data className="value" value={subsidies.sums.amount}>
          {shortEuro(subsidies.sums.amount)}
        </data>{' '}
        de subventions reçues, en {counted(subsidies.totalCount, 'dossier')}
      </li>
      <li>
        <span className="value">{perHeadOf(perHead)}</span> par habitant
        {average !== null && `, contre ${euro(average)} dans le département`}
      </li>
      <li>
        <data className="value" value={investments.sums.totalCost}>
          {shortEuro(investments.sums.totalCost)}
        </data>{' '}
        d’investissements, en {counted(investments.totalCount, 'opération')}
      </li>
    </ul>
  );
}

function whatIsIt({ isCommune, population, postalCodes, epci, communes }: TerritoryPlace): string {
  const people = population === null ? [] : [counted(population, 'habitant')];
  const parts = isCommune
    ? [...people, postalCodes.join(', '), ...(epci?.name ? [`membre de ${epci.name}`] : [])]
    : [...people, counted(communes.length, 'commune')];
  return parts.filter((each) => each !== '').join(' · ');
}

/** Whom to compare with: `?avec=47001,47091`, three at most. */
function comparedCodes({ query }: Visit): string[] {
  const codes = query.list('avec');
  if (codes.length > 3)
    throw new WrongAddress('avec', codes.join(','), 'trois territoires au plus');
  return codes;
}

async function knownPlace(visit: Visit, code: string): Promise<TerritoryPlace> {
  const place = await placeOf(visit, code);
  if (place) return place;
  throw new WrongAddress('avec', code, 'les codes INSEE ou SIREN du Lot-et-Garonne');
}
