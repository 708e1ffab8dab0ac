import type { CostWords } from './query/costWords.ts';

/** What a query costs; a script writes the same while somebody types. */
export function CostView({ words }: { words: CostWords }) {
  const { line, tone, parts, closed, problems } = words;
  return (
    <div id="cout" className={`cost ${tone}`}>
      <p role="status">{line}</p>
      {problems.length > 0 && (
        <ul className="cost-problems">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {closed.length > 0 && (
        <ul>
          {closed.map((field) => (
            <li key={field}>{field}</li>
          ))}
        </ul>
      )}
      {parts.length > 0 && (
        <details>
          <summary>Ce qui coûte le plus</summary>
          <dl>
            {parts.map(([field, cost]) => (
              <div key={field}>
                <dt>
                  <code>{field}</code>
                </dt>
                <dd>{cost}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}
