import { fixed } from '../../parts/fixed.ts';
import type { Problem, Question } from './answers.ts';
import { titles } from './titles.ts';

export interface Option {
  slug: string;
  label: string;
  hint?: string;
}

export interface ChoicesProps {
  question: Question;
  type: 'radio' | 'checkbox';
  hint?: string;
  options: readonly Option[];
  chosen: readonly string[];
  problem: Problem | undefined;
}

/** Native radios or boxes in a group that has the question for its name. */
export function Choices({ question, type, hint, options, chosen, problem }: ChoicesProps) {
  const described = [problem && `${question}-erreur`, hint && `${question}-aide`];
  const by = described.filter(Boolean).join(' ');
  return (
    <fieldset aria-describedby={by === '' ? undefined : by}>
      <legend className="unseen">{titles[question]}</legend>
      {hint && (
        <p className="soft" id={`${question}-aide`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="field-error" id={`${question}-erreur`}>
          {fixed(problem.message)}
        </p>
      )}
      <div className={options.length > 8 ? 'answers two' : 'answers'}>
        {options.map(({ slug, label, hint: more }, place) => (
          <label className="choice" key={slug}>
            <input
              type={type}
              id={`${question}-${place}`}
              name={question}
              value={slug}
              defaultChecked={chosen.includes(slug)}
            />
            <span>
              {fixed(label)}
              {more && <span className="soft"> {more}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
