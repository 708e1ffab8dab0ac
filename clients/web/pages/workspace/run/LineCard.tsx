import { euro } from '@relance/sdk/french/numbers.ts';
import type { RunLineFragment } from '../../../__generated__/graphql.ts';
import { problemText, problemTitle } from '../words/problems.ts';
import { proposalsFor } from '../words/proposals.ts';

/** What the owner shows in place of a text that may name a person. */
export const withheld = 'kept by the owner: it may name a person';

export interface LineCardProps {
  line: RunLineFragment;
  /** Where its forms go; undefined where nothing can be done about it. */
  action: string | undefined;
  /** How many lines have the same kind of problem, and the address of them. */
  alike: { count: number; href: string } | undefined;
}

/** One line to correct: where it is, what is wrong, what it was probably meant to be. */
export function LineCard({ line, action, alike }: LineCardProps) {
  const { entry, code, column } = line;
  const cell = line.cells?.find((each) => each.column === column);
  const value = cell && cell.text !== withheld ? cell.text : undefined;
  const proposals = cell && value !== undefined ? proposalsFor(code ?? '', value) : [];
  const where = line.place === '' ? `Ligne ${line.line}` : `${line.place}, ligne ${line.line}`;
  return (
    <article className="card" id={`ligne-${entry}`} aria-labelledby={`titre-${entry}`}>
      <h3 id={`titre-${entry}`}>
        {where}
        {'\u00A0'}: {problemTitle(code ?? '')}
      </h3>
      <p>
        {column && <strong>{column} </strong>}
        {problemText(line, value)}
      </p>
      <ul className="facts">
        {line.amount !== null && <li>{euro(line.amount)}</li>}
        <li>
          Code <code>{code}</code>
        </li>
        {alike && alike.count > 1 && (
          <li>
            <a href={alike.href}>Voir les {alike.count} cas semblables</a>
          </li>
        )}
      </ul>
      {action !== undefined && (
        <>
          {cell &&
            proposals.map((proposal) => (
              <form key={proposal} method="post" action={action} className="inline">
                <input type="hidden" name="ligne" value={entry} />
                <input type="hidden" name={`champ.${cell.field}`} value={proposal} />
                <button className="second" name="faire" value="corriger">
                  Corriger en {proposal}
                </button>
              </form>
            ))}
          <Correction line={line} action={action} wrong={cell?.field} />
          <Dismissal entry={entry} action={action} />
        </>
      )}
    </article>
  );
}

interface CorrectionProps {
  line: RunLineFragment;
  action: string;
  /** The field that kept it from being a record. */
  wrong: string | undefined;
}

/** All cells of the line; the wrong one in sight, the others folded. */
function Correction({ line, action, wrong }: CorrectionProps) {
  const { entry, cells } = line;
  const seen = cells?.filter(({ field }) => field === wrong) ?? [];
  const folded = cells?.filter(({ field }) => field !== wrong) ?? [];
  return (
    <form method="post" action={action} className="stack">
      <input type="hidden" name="ligne" value={entry} />
      {seen.map((cell) => (
        <CellInput key={cell.field} entry={entry} cell={cell} />
      ))}
      <details open={seen.length === 0}>
        <summary>{seen.length === 0 ? 'Les cellules de la ligne' : 'Les autres cellules'}</summary>
        <div className="stack">
          {folded.map((cell) => (
            <CellInput key={cell.field} entry={entry} cell={cell} />
          ))}
        </div>
      </details>
      <p>
        <button name="faire" value="corriger">
          Corriger
          <span className="unseen"> la ligne {line.line}</span>
        </button>
      </p>
    </form>
  );
}

type Cell = NonNullable<RunLineFragment['cells']>[number];

function CellInput({ entry, cell: { field, column, text } }: { entry: number; cell: Cell }) {
  const id = `cellule-${entry}-${field}`;
  const hidden = text === withheld;
  return (
    <div>
      <label htmlFor={id}>{column}</label>
      {hidden && (
        <p className="soft" id={`${id}-aide`}>
          Masqué, car il peut s’agir d’une personne. Laissez vide pour ne rien changer.
        </p>
      )}
      <input
        type="text"
        id={id}
        name={`champ.${field}`}
        defaultValue={hidden ? '' : text}
        aria-describedby={hidden ? `${id}-aide` : undefined}
      />
    </div>
  );
}

function Dismissal({ entry, action }: { entry: number; action: string }) {
  return (
    <details>
      <summary>Écarter cette ligne</summary>
      <form method="post" action={action} className="stack">
        <input type="hidden" name="ligne" value={entry} />
        <div>
          <label htmlFor={`note-${entry}`}>Pourquoi{'\u00A0'}?</label>
          <input type="text" id={`note-${entry}`} name="note" maxLength={500} required />
        </div>
        <p>
          <button className="second" name="faire" value="ecarter">
            Écarter
          </button>
        </p>
      </form>
    </details>
  );
}
