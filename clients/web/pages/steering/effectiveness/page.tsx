import { Choropleth } from '../../../map/Choropleth.tsx';
import type { Page } from '../../../server/screen.ts';
import { Drawn, Unanswered } from '../figures/Drawn.tsx';
import { keysOf } from '../figures/keys.ts';
import { linksOf } from '../figures/links.ts';
import { Listed } from '../figures/Listed.tsx';
import { Partial } from '../figures/Partial.tsx';
import { FilterForm } from '../frame/FilterForm.tsx';
import { partsOf } from '../frame/parts.ts';
import { SteeringPage } from '../frame/SteeringPage.tsx';
import { delays } from './delays.ts';
import { dimensions, execution, natures } from './execution.ts';
import { indicators } from './indicators.ts';
import { amountsByCommune, communesReached, communesUnreached } from './reach.ts';
import { lateSubsidies, unansweredRequests, unaskedAids, type Waiting } from './waiting.ts';

const path = '/pilotage/efficacite';

/** How far the plan has come: money, days, what waits, who is reached, what it brings about. */
export const page: Page = async (visit) => {
  const { query } = visit;
  const [money, days, late, unanswered, unasked, reached, unreached, amounts, progress] =
    await partsOf(
      execution(visit),
      delays(visit),
      lateSubsidies(visit),
      unansweredRequests(visit),
      unaskedAids(visit),
      communesReached(visit),
      communesUnreached(visit),
      amountsByCommune(visit),
      indicators(visit),
    );
  const shared = { query, path };
  const to = (view: string) =>
    query.with('/pilotage/subventions', { vue: view, par: '', nature: '' });
  return {
    title: 'Efficacité des actions et des aides',
    section: 'pilotage',
    body: (
      <SteeringPage {...{ visit, path, lead }} title="Efficacité des actions et des aides">
        <FilterForm
          {...shared}
          button="Afficher l’exécution"
          selects={[
            {
              ...{ name: 'nature', label: 'Argent' },
              options: keysOf(natures).map((value) => ({ value, label: natures[value].label })),
            },
            {
              ...{ name: 'par', label: 'Par' },
              options: keysOf(dimensions).map((value) => ({
                ...{ value, label: dimensions[value].label },
              })),
            },
          ]}
        />
        <Drawn figure={money} {...shared} />
        <p className="soft">
          Actions, investissements et subventions ne s’additionnent pas{'\u00A0'}: une subvention
          peut payer une action ou des travaux.
        </p>
        <Drawn figure={days} {...shared} />
        <Listed listing={late} {...shared} more={to('retards')}>
          <Notes waiting={late} />
        </Listed>
        <Listed listing={unanswered} {...shared} more={to('sans-reponse')}>
          <Notes waiting={unanswered} />
        </Listed>
        <Listed listing={unasked} {...shared}>
          <Notes waiting={unasked} />
        </Listed>
        <Drawn figure={reached} {...shared} />
        {amounts === null ? (
          <Unanswered level={2} />
        ) : (
          <>
            <Choropleth
              {...{ id: amounts.name, finding: amounts.finding, level: 2, values: amounts.values }}
              hrefOf={(code) => `/territoires/${code}`}
              column={{ label: 'Subventions attribuées', format: 'euro' }}
              source={{ name: 'partenaires du plan de relance', at: amounts.freshness.asOf }}
              links={linksOf(amounts.name, query, path)}
            />
            <Partial freshness={amounts.freshness} />
          </>
        )}
        <Listed listing={unreached} {...shared} level={3}>
          <p>Aucune subvention, aucun investissement ni aucune action ne nomme ces communes.</p>
        </Listed>
        <Listed listing={progress} {...shared}>
          <p>
            L’avancement va de la valeur de départ (0{'\u00A0'}%) à la cible (100{'\u00A0'}%). «
            {'\u00A0'}Attendu{'\u00A0'}»{'\u00A0'}: sur une droite entre les deux dates.
          </p>
        </Listed>
      </SteeringPage>
    ),
  };
};

/** The total of a list, what it leaves out, and the rule. */
function Notes({ waiting }: { waiting: Waiting | null }) {
  return waiting?.notes.map((note) => <p key={note}>{note}</p>);
}

const lead =
  'De ce qui est voté, qu’est-ce qui est engagé, versé, en retard\u00A0? Qui est touché\u00A0?';
