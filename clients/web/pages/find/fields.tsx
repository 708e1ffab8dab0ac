import { themes as themeCodes } from '@relance/schema/codes/themes.ts';
import { audienceSlugs, themeSlugs } from '@relance/sdk/french/slugs.ts';
import type { ReactNode } from 'react';
import { Candidates } from '../../communes/Candidates.tsx';
import { CommuneField } from '../../communes/CommuneField.tsx';
import { fixed } from '../../parts/fixed.ts';
import type { Query } from '../../server/query.ts';
import { none, type Problem, type Question, type Told, unknown } from './answers.ts';
import { Choices, type Option } from './Choices.tsx';
import { alsoIs, type Audience, mayAlsoBe, whoAmI } from './words.ts';

const dontKnow: Option = { slug: unknown, label: 'Je ne sais pas' };

const projects: readonly Option[] = [
  { slug: 'maintenant', label: 'Il est prêt, je peux demander tout de suite' },
  { slug: 'trois-mois', label: 'Il commence dans les trois mois' },
  { slug: 'plus-tard', label: 'Il commence plus tard' },
  {
    slug: 'commence',
    label: 'Il a déjà commencé',
    hint: 'des dépenses sont faites ou des devis sont signés',
  },
];

export interface FieldProps {
  question: Question;
  told: Told;
  query: Query;
  problem: Problem | undefined;
  /** Themes that still have aids, with their numbers; for the third question. */
  themes: readonly { code: string; count: number }[];
}

/** The field of a question. */
export function fieldOf({ question, told, query, problem, themes }: FieldProps): ReactNode {
  const common = { question, chosen: query.list(question), problem };
  switch (question) {
    case 'public':
      return (
        <Choices
          {...common}
          type="radio"
          hint="Choisissez ce qui vous décrit le mieux. Vous pourrez préciser ensuite."
          options={[
            ...Object.entries(whoAmI).map(([who, label]) => ({
              slug: audienceSlugs.slugOf(who as Audience),
              label,
            })),
            dontKnow,
          ]}
        />
      );
    case 'commune':
      return <CommuneChoice told={told} query={query} problem={problem} />;
    case 'theme':
      return (
        <Choices
          {...common}
          type="checkbox"
          hint="Cochez une ou plusieurs réponses."
          options={[...themeOptions(themes), { ...dontKnow, label: 'Je ne sais pas encore' }]}
        />
      );
    case 'situation':
      return (
        <Choices
          {...common}
          type="checkbox"
          hint="Certaines aides leur sont réservées. Cochez tout ce qui est vrai."
          options={[
            ...situationOptions(told.answers.public),
            { slug: none, label: 'Aucune de ces situations' },
            dontKnow,
          ]}
        />
      );
    case 'quand':
      return <Choices {...common} type="radio" options={[...projects, dontKnow]} />;
  }
}

function CommuneChoice({ told, query, problem }: Pick<FieldProps, 'told' | 'query' | 'problem'>) {
  const isListed = told.chosen.candidates !== undefined;
  return (
    <div className="stack">
      {problem && !isListed && <p className="field-error">{fixed(problem.message)}</p>}
      <Candidates chosen={told.chosen} path="/trouver" query={query} />
      <CommuneField chosen={told.chosen} />
      <label className="choice">
        <input
          type="checkbox"
          name="commune"
          value={unknown}
          defaultChecked={query.list('commune').includes(unknown)}
        />
        <span>Je ne sais pas, ou tout le département</span>
      </label>
    </div>
  );
}

const themeHints = new Map<string, string>(
  themeCodes.map(({ code, description }) => [code, description]),
);
const themeLabels = new Map<string, string>(themeCodes.map(({ code, label }) => [code, label]));

function themeOptions(themes: FieldProps['themes']): Option[] {
  return themes.map(({ code, count }) => ({
    slug: themeSlugs.slugOf(code),
    label: `${themeLabels.get(code) ?? code} (${count})`,
    hint: themeHints.get(code) ?? '',
  }));
}

function situationOptions(who: Audience | undefined): Option[] {
  if (who === undefined) return [];
  return mayAlsoBe[who].map((each) => ({
    slug: audienceSlugs.slugOf(each),
    label: alsoIs[each],
  }));
}
