import { themes } from '@relance/schema/codes/themes.ts';
import { audiences } from '@relance/sdk/french/labels.ts';
import { audienceSlugs, themeSlugs } from '@relance/sdk/french/slugs.ts';
import type { Page } from '../../../server/screen.ts';
import { Drawn } from '../figures/Drawn.tsx';
import { keysOf } from '../figures/keys.ts';
import { Listed } from '../figures/Listed.tsx';
import { FilterForm } from '../frame/FilterForm.tsx';
import { partsOf } from '../frame/parts.ts';
import { SteeringPage } from '../frame/SteeringPage.tsx';
import { competenceWarnings, gapList, gapMatrix, overlaps, uncoveredCommunes } from './aids.ts';
import { doubleFundings, worksAboveLimit } from './money.ts';

const path = '/pilotage/coherence';

/** What overlaps, what is missing, who acts beyond their field, what is paid twice. */
export const page: Page = async (visit) => {
  const [alike, matrix, gaps, communes, fields, doubles, above] = await partsOf(
    overlaps(visit),
    gapMatrix(visit),
    gapList(visit),
    uncoveredCommunes(visit),
    competenceWarnings(visit),
    doubleFundings(visit),
    worksAboveLimit(visit),
  );
  const shared = { query: visit.query, path };
  return {
    title: 'Cohérence des aides',
    section: 'pilotage',
    body: (
      <SteeringPage visit={visit} path={path} title="Cohérence des aides" lead={lead}>
        <FilterForm
          {...shared}
          button="Filtrer recouvrements et angles morts"
          selects={[
            {
              ...{ name: 'public', label: 'Public', all: 'Tous les publics' },
              options: keysOf(audiences).map((each) => ({
                ...{ value: audienceSlugs.slugOf(each), label: audiences[each] },
              })),
            },
            {
              ...{ name: 'theme', label: 'Thème', all: 'Tous les thèmes' },
              options: themes.map(({ code, label }) => ({
                ...{ value: themeSlugs.slugOf(code), label },
              })),
            },
          ]}
        />
        <Listed listing={alike} {...shared}>
          <p>
            Deux aides ouvertes aux mêmes publics, sur les mêmes thèmes et dans les mêmes communes.
            La ressemblance compte les publics pour 40{'\u00A0'}%, les thèmes pour 40{'\u00A0'}%, le
            territoire pour 20{'\u00A0'}%.
          </p>
        </Listed>
        <Drawn figure={matrix} {...shared} />
        <p className="soft">
          Nombre d’intercommunalités où ce public ne trouve aucune aide ouverte sur ce thème. «
          {'\u00A0'}absent{'\u00A0'}»{'\u00A0'}: la Conférence n’y attend pas d’aide.
        </p>
        <Listed listing={gaps} {...shared} level={3} />
        <Listed listing={communes} {...shared}>
          <p>
            Aucune aide ouverte ne nomme ces communes ni leur intercommunalité. Elles gardent les
            aides de tout le département.
          </p>
        </Listed>
        <Listed listing={fields} {...shared}>
          <p>À examiner par le comité{'\u00A0'}: ce n’est pas un constat d’irrégularité.</p>
        </Listed>
        <Listed listing={doubles} {...shared}>
          <p>
            Plusieurs financeurs, un même bénéficiaire, un même objet, en douze mois. Ensemble ou
            deux fois la même dépense{'\u00A0'}? À vérifier auprès d’eux.
          </p>
        </Listed>
        <Listed listing={above} {...shared}>
          <p>Les aides publiques cumulées, toutes sources confondues, dépassent la limite.</p>
        </Listed>
      </SteeringPage>
    ),
  };
};

const lead = 'Qu’est-ce qui se recouvre, qui ne trouve rien, qui paie deux fois\u00A0?';
