import { moment } from '@relance/sdk/french/dates.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import { euro, number } from '@relance/sdk/french/numbers.ts';
import type { SessionSnapshotQuery } from '../../../__generated__/graphql.ts';
import { Scroll } from '../../../figures/Frame.tsx';

type Frozen = NonNullable<NonNullable<SessionSnapshotQuery['committeeSession']>['snapshot']>;

/** The figures of the session as they were frozen, beside those of today. */
export function Snapshot({ snapshot }: { snapshot: Frozen }) {
  const { frozenAt, hash, isIntact, unheard, figures } = snapshot;
  return (
    <>
      <p>
        Figés le <time dateTime={frozenAt}>{moment(frozenAt)}</time>, sur les fiches que tout le
        monde voit. Ils ne changent plus{'\u00A0'}: la base refuse de les modifier.
      </p>
      {unheard.length > 0 && (
        <p>
          <span className="badge warn">Partiel</span> Chiffres partiels ce jour-là{'\u00A0'}:{' '}
          {unheard.map((owner) => owners[owner]).join(', ')} ne répondait pas.
        </p>
      )}
      {!isIntact && (
        <p className="notice">
          <strong>L’empreinte ne correspond plus aux chiffres.</strong> Ils ne sont pas montrés.
        </p>
      )}
      {figures.length > 0 && (
        <Scroll label="Chiffres figés et chiffres d’aujourd’hui">
          <table>
            <caption>Chiffres figés et chiffres d’aujourd’hui</caption>
            <thead>
              <tr>
                <th scope="col">Chiffre</th>
                <th scope="col" className="num">
                  À la séance
                </th>
                <th scope="col" className="num">
                  Aujourd’hui
                </th>
                <th scope="col" className="num">
                  Écart
                </th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ code, label, unit, value, today, difference }) => (
                <tr key={code}>
                  <th scope="row">{label}</th>
                  <Amount value={value} unit={unit} />
                  <Amount value={today} unit={unit} />
                  <Amount value={difference} unit={unit} signed />
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <h3>Empreinte et règle</h3>
      <p className="hash">
        <code>{hash}</code>
      </p>
      <p>
        Empreinte SHA-256 du texte figé, en UTF-8, écrit selon la règle RFC 8785 (JSON canonique).
        Chacun peut la recalculer. Doublons comptés une fois{'\u00A0'}; les listes du graphe donnent
        les mêmes chiffres, demandées à la date et dans l’état des connaissances de cet instant.{' '}
        {isIntact && 'Recalculée à l’instant\u00A0: elle correspond.'}
      </p>
    </>
  );
}

interface AmountProps {
  value: number | null;
  unit: string;
  signed?: boolean;
}

function Amount({ value, unit, signed = false }: AmountProps) {
  if (value === null) return <td className="num">–</td>;
  const text = unit === '€' ? euro(value) : number(value);
  return (
    <td className="num">
      <data value={value}>
        {signed && value > 0 ? '+' : ''}
        {text}
      </data>
    </td>
  );
}
