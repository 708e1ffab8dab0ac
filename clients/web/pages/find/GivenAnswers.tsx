import { themes as themeCodes } from '@relance/schema/codes/themes.ts';
import { labelOf } from '../../communes/CommuneField.tsx';
import { fixed } from '../../parts/fixed.ts';
import type { Query } from '../../server/query.ts';
import { finderAddress } from './address.ts';
import type { Question, Told } from './answers.ts';
import { all, alsoIs, whoAmI } from './words.ts';

const themeLabels = new Map<string, string>(themeCodes.map(({ code, label }) => [code, label]));

const names: Readonly<Record<Question, string>> = {
  public: 'Pour',
  commune: 'Où',
  theme: 'Besoin',
  situation: 'Aussi',
  quand: 'Projet',
};

const projects = {
  maintenant: 'prêt',
  'trois-mois': 'dans les trois mois',
  'plus-tard': 'plus tard',
  commence: 'déjà commencé',
} as const;

/** What somebody has told, each with a way to change it. */
export function GivenAnswers({ told, query }: { told: Told; query: Query }) {
  return (
    <dl className="terms given">
      {told.asked.map((question, place) => (
        <div key={question}>
          <dt>{names[question]}</dt>
          <dd>
            {fixed(answerOf(question, told))}{' '}
            <a className="no-print" href={finderAddress(query, { etape: String(place + 1) })}>
              Modifier<span className="unseen">{`\u00A0: ${names[question]}`}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function answerOf(question: Question, { answers }: Told): string {
  const { public: who, place, themes, situations, when } = answers;
  const said = {
    public: who && whoAmI[who],
    commune: place && labelOf({ name: place.name, postalCodes: null }),
    theme: themes && all(themes.map((code) => themeLabels.get(code) ?? code)),
    situation:
      situations &&
      (situations.length === 0
        ? 'aucune autre situation'
        : situations.map((each) => alsoIs[each]).join('. ')),
    quand: when && projects[when],
  }[question];
  return said ?? 'non précisé';
}
