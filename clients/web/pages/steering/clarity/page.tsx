import type { Page } from '../../../server/screen.ts';
import { Drawn } from '../figures/Drawn.tsx';
import { Listed } from '../figures/Listed.tsx';
import { partsOf } from '../frame/parts.ts';
import { SteeringPage } from '../frame/SteeringPage.tsx';
import { aidsByPartner, audiencesByThemes, staleAids } from './figures.ts';

const path = '/pilotage/lisibilite';

/** Who offers what to whom, and which sheets mislead. */
export const page: Page = async (visit) => {
  const [matrix, partners, stale] = await partsOf(
    audiencesByThemes(visit),
    aidsByPartner(visit),
    staleAids(visit),
  );
  const shared = { query: visit.query, path };
  return {
    title: 'Lisibilité des aides',
    section: 'pilotage',
    body: (
      <SteeringPage visit={visit} path={path} title="Lisibilité des aides" lead={lead}>
        <Drawn figure={matrix} {...shared} />
        <p className="soft">
          Aides ouvertes, par public et par thème. Une aide pour plusieurs publics ou sur plusieurs
          thèmes compte dans chaque case.
        </p>
        <Drawn figure={partners} {...shared} />
        <Listed listing={stale} {...shared}>
          <p>
            Ces fiches disent que l’aide est ouverte, mais leurs dates ou leur âge en font douter.
            Le partenaire confirme ou corrige.
          </p>
        </Listed>
      </SteeringPage>
    ),
  };
};

const lead = 'Qui propose quoi, à qui\u00A0? Chacun trouve-t-il son aide\u00A0?';
